import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { toHast } from 'mdast-util-to-hast';
import type { Plugin } from 'unified';
import type { Note } from '../corpus/types.ts';
import { noteAnchor } from '../model/addresses.ts';
import { formatDate } from '../model/dates.ts';
import type { PageContext, PluginOptions } from './context.ts';
import { linkMentions } from './remark-mentions.ts';
import { noteWordsId } from './remark-notes.ts';

/**
 * Puts the notes of an article under their passages, each a disclosure that needs no script. Wide pages show them
 * in the margin by style alone.
 *
 * ```html
 * <p id="sau-gio" data-passage>…</p>
 * <div class="notes" role="group" aria-label="Chú giải đoạn 1">
 *   <details data-note id="chu-giai-sau-gio" data-kind="dispute">
 *     <summary><span class="note-kind">Tranh cãi</span> <span class="lemma">sáu giờ</span></summary>
 *     <p>TASS lúc đầu ghi…</p>
 *     <p class="note-sources"><a href="…">UNN</a>, 27/2/2025 <a role="doc-backlink" href="#loi-sau-gio">…</a></p>
 *   </details>
 * </div>
 * ```
 */
export const rehypeNotes: Plugin<[PluginOptions], Root> = (options) => (tree, file) => {
  const context = options.contextFor(file.path);
  if (!context?.article) return;
  const byPassage = Map.groupBy(context.article.notes, (note) => note.passage.id as string);
  for (let i = tree.children.length - 1; i >= 0; i -= 1) {
    const node = tree.children[i];
    if (node?.type !== 'element') continue;
    const notes = passageIds(node).flatMap((id) => byPassage.get(id) ?? []);
    if (notes.length > 0) tree.children.splice(i + 1, 0, noteGroup(notes, context));
  }
};

/** Ids of the passages in a block: itself, or the items of a list. */
function passageIds(node: Element): string[] {
  const blocks = node.properties['dataPassage'] === undefined ? node.children : [node];
  return blocks.flatMap((block) =>
    block.type === 'element' && block.properties['dataPassage'] !== undefined ? [String(block.properties['id'])] : [],
  );
}

function noteGroup(notes: readonly Note[], context: PageContext): Element {
  const n = notes[0]?.passage.n ?? 0;
  return h('div.notes', { role: 'group', ariaLabel: context.labels.notesOf(n) }, [
    ...notes.map((note) => noteElement(note, context)),
  ]);
}

function noteElement(note: Note, context: PageContext): Element {
  const { kind, date } = note.data;
  const label = context.labels.noteKinds[kind];
  return h('details', { dataNote: '', id: noteAnchor(note.id), dataKind: kind }, [
    h('summary', [
      h('span.note-kind', date ? [`${label} · `, h('time', { dateTime: date }, formatDate(date))] : label),
      ' ',
      h('span.lemma', note.passage.text.slice(note.start, note.end)),
    ]),
    ...bodyOf(note, context),
    h('p.note-sources', [
      ...sourceLinks(note, context),
      ' ',
      h('a.note-back', { href: `#${noteWordsId(note)}`, role: 'doc-backlink' }, context.labels.backTo(note.passage.n)),
    ]),
  ]);
}

function bodyOf(note: Note, context: PageContext): ElementContent[] {
  const body = structuredClone(note.body);
  linkMentions(body, context);
  const tree = toHast(body);
  return tree.type === 'root' ? (tree.children as ElementContent[]) : [tree as ElementContent];
}

function sourceLinks(note: Note, context: PageContext): ElementContent[] {
  return note.data.sources.flatMap(({ id }, index): ElementContent[] => {
    const source = context.corpus.sources.get(id);
    if (!source) return [];
    const link = h('a', { href: source.url, rel: 'external', title: source.title }, source.publisher);
    const day = source.date ? [', ', h('time', { dateTime: source.date }, formatDate(source.date))] : [];
    return [...(index > 0 ? [{ type: 'text', value: '; ' } as const] : []), link, ...day];
  });
}
