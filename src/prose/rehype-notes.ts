import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { toHast } from 'mdast-util-to-hast';
import type { Plugin } from 'unified';
import { mentionsOn } from '../graph/mention-index.ts';
import { statementsIn } from '../graph/statements.ts';
import type { EntryKey, Note, Statement } from '../graph/types.ts';
import { aftermathOf } from '../model/schemas/index.ts';
import { noteAddress, noteAnchor, noteWordsId, withBase } from '../model/addresses.ts';
import { formatDate } from '../model/dates.ts';
import { reportLink } from '../model/report-link.ts';
import type { PageContext, PluginOptions } from './context.ts';
import { outcomesElement } from './outcomes.ts';
import { linkMentions } from './remark-mentions.ts';

/**
 * Puts the notes of an article under their passages, each a disclosure that needs no script, and behind them what came
 * of the statements made there. Wide pages show them in the margin by style alone.
 *
 * ```html
 * <p id="sau-gio" data-passage>…</p>
 * <div class="notes" role="group" aria-label="Chú giải đoạn 1">
 *   <details data-note id="chu-giai-sau-gio" data-kind="dispute">
 *     <summary><span class="note-kind">Tranh cãi</span> <span class="lemma">sáu giờ</span></summary>
 *     <p>Công báo ghi bảy giờ.</p>
 *     <p class="note-sources"><a href="…">Báo Sông</a>, 27/2/2025 <a role="doc-backlink" href="#loi-sau-gio"
 *     aria-label="Về đoạn 1">↩</a></p>
 *   </details>
 * </div>
 * ```
 */
export const rehypeNotes: Plugin<[PluginOptions], Root> = (options) => (tree, file) => {
  const context = options.contextFor(file.path);
  if (!context?.article) return;
  // A margin full of links reads badly: a note links what the page has not named before it.
  const linked = new Set<EntryKey>(namedIn(context));
  const notesOf = Map.groupBy(context.article.notes, (note) => note.passage.id as string);
  const told = statementsIn(context.corpus, context.article).filter(({ data }) => aftermathOf(data));
  const statementsOf = Map.groupBy(told, ({ passage }) => String(passage.id));
  tree.children = tree.children.flatMap((node) => {
    const passages = node.type === 'element' ? passageIds(node) : [];
    const notes = passages.flatMap((id) => notesOf.get(id) ?? []);
    const statements = passages.flatMap((id) => statementsOf.get(id) ?? []);
    const n = (notes[0] ?? statements[0])?.passage.n;
    return n === undefined ? [node] : [node, noteGroup(n, notes, statements, context, linked)];
  });
};

/** Entries that the article's own passages mention. */
function namedIn({ corpus, article }: PageContext): EntryKey[] {
  if (!article) return [];
  return [...mentionsOn(corpus, article)].flatMap(([key, mentions]) =>
    mentions.some(({ site }) => site.type === 'passage') ? [key] : [],
  );
}

/** Ids of the passages in a block: itself, or the items of a list. */
function passageIds(node: Element): string[] {
  const blocks = node.properties['dataPassage'] === undefined ? node.children : [node];
  return blocks.flatMap((block) =>
    block.type === 'element' && block.properties['dataPassage'] !== undefined
      ? [String(block.properties['id'])]
      : [],
  );
}

function noteGroup(
  n: number,
  notes: readonly Note[],
  statements: readonly Statement[],
  context: PageContext,
  linked: Set<EntryKey>,
): Element {
  return h('div.notes', { role: 'group', ariaLabel: context.labels.notesOf(n) }, [
    ...notes.map((note) => noteElement(note, context, linked)),
    ...(statements.length > 0 ? [outcomesElement(statements, context)] : []),
  ]);
}

function noteElement(note: Note, context: PageContext, linked: Set<EntryKey>): Element {
  const { kind, date } = note.data;
  const label = context.labels.noteKinds[kind];
  return h('details', { dataNote: '', id: noteAnchor(note.id), dataKind: kind }, [
    h('summary', [
      h('span.note-kind', date ? [`${label} · `, h('time', { dateTime: date }, formatDate(date))] : label),
      ' ',
      h('span.lemma', note.passage.text.slice(note.start, note.end)),
    ]),
    ...bodyOf(note, context, linked),
    h('p.note-sources', [
      ...sourceLinks(note, context),
      ...reportLinks(note, context),
      ' ',
      h('a.note-back', backLink(note, context), '↩'),
    ]),
  ]);
}

/** Where to report an error in the note, if the site says so. */
function reportLinks(note: Note, { article, base, corpus, labels }: PageContext): ElementContent[] {
  const { reportTo } = corpus.site;
  if (!reportTo || !article) return [];
  const title = `${labels.report}: ${article.data.shortTitle}, “${note.passage.text.slice(note.start, note.end)}”`;
  const address = withBase(base, noteAddress(article.id, note.id));
  return [text(' · '), h('a.note-report', { href: reportLink(reportTo, title, address) }, labels.report)];
}

function backLink(note: Note, context: PageContext): Record<string, string> {
  return {
    href: `#${noteWordsId(note.id)}`,
    role: 'doc-backlink',
    ariaLabel: context.labels.backTo(note.passage.n),
  };
}

function bodyOf(note: Note, context: PageContext, linked: Set<EntryKey>): ElementContent[] {
  const body = structuredClone(note.body);
  linkMentions(body, context, linked, true);
  const tree = toHast(body);
  return tree.type === 'root' ? (tree.children as ElementContent[]) : [tree as ElementContent];
}

function sourceLinks(note: Note, context: PageContext): ElementContent[] {
  return note.data.sources.flatMap(({ id }, index): ElementContent[] => {
    const source = context.corpus.sources.get(id);
    if (!source) return [];
    const link = h('a', { href: source.url }, source.publisher);
    const day = source.date
      ? [text(', '), h('time', { dateTime: source.date }, formatDate(source.date))]
      : [];
    return [...(index > 0 ? [text('; ')] : []), link, ...day];
  });
}

const text = (value: string): ElementContent => ({ type: 'text', value });
