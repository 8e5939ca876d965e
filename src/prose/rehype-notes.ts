import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { toHast } from 'mdast-util-to-hast';
import type { Plugin } from 'unified';
import { mentionsIn } from '../graph/mention-index.ts';
import { entriesIn } from '../graph/questions/backlinks.ts';
import { statementsIn } from '../graph/statements.ts';
import type { EntryKey, Note, Statement } from '../graph/types.ts';
import { noteAddress, noteAnchor, noteWordsId, withBase } from '../model/addresses.ts';
import { formatDate } from '../model/dates.ts';
import * as FRAGMENTS from '../model/fragments.ts';
import { reportLink } from '../model/report-link.ts';
import type { PageContext } from './context.ts';
import { countUntold, outcomesElement, sortOutcomes } from './outcomes.ts';
import { linkMentions } from './remark-mentions.ts';

/**
 * Puts the notes of an article and what came of its statements under their passages: one disclosure a passage, which
 * holds one for each note. Wide pages lay the outer one open in the margin by style alone. A note's id stands inside it,
 * so that its address opens it without a script.
 *
 * ```html
 * <p id="sau-gio" data-passage>…</p>
 * <details class="notes" data-beside aria-label="Chú giải đoạn 1">
 *   <summary>1 chú giải</summary>
 *   <details data-note data-kind="dispute">
 *     <summary><span class="sr-only">Nguồn không khớp: </span>Bảy giờ theo công báo</summary>
 *     <p id="chu-giai-sau-gio"><span class="lemma">sáu giờ</span> Công báo ghi bảy giờ.</p>
 *     <p class="note-sources"><a href="…">Báo Sông</a>, 27/2/2025 <a href="#loi-sau-gio"
 *     role="doc-backlink" aria-label="Về đoạn 1">↩</a></p>
 *   </details>
 * </details>
 * ```
 */
export const rehypeNotes: Plugin<[PageContext], Root> = (context) => (tree) => {
  if (!context.article) return;
  // A margin full of links reads badly: a note links what the page has not named before it.
  const linked = new Set(entriesIn(context.corpus, context.article).map(({ key }) => key));
  const { passages, notes: allNotes } = context.article;
  const notesOf = Map.groupBy(allNotes, ({ passage }) => passage);
  const statementsOf = Map.groupBy(statementsIn(context.corpus, context.article), ({ passage }) => passage);
  tree.children = tree.children.flatMap((node) => {
    const ids = node.type === 'element' ? passageIds(node) : [];
    const inBlock = passages.filter(({ id }) => ids.includes(id));
    const notes = inBlock.flatMap((passage) => notesOf.get(passage) ?? []);
    const statements = inBlock.flatMap((passage) => statementsOf.get(passage) ?? []);
    const n = (notes[0] ?? statements[0])?.passage.n;
    if (n === undefined) return [node];
    const next = passages[inBlock.at(-1)?.n ?? 0];
    return [node, besideElement({ n, notes, statements, next: next?.id }, context, linked)];
  });
};

/** Ids of the passages in a block: itself, or the items of a list. */
function passageIds(node: Element): string[] {
  const blocks = node.properties['dataPassage'] === undefined ? node.children : [node];
  return blocks.flatMap((block) =>
    block.type === 'element' && block.properties['dataPassage'] !== undefined
      ? [String(block.properties['id'])]
      : [],
  );
}

/** What stands beside a block of the text. */
interface Beside {
  /** Number of the first passage that has something. */
  readonly n: number;
  readonly notes: readonly Note[];
  readonly statements: readonly Statement[];
  /** Id of the passage that comes after, for those who skip it all; none after the last. */
  readonly next: string | undefined;
}

function besideElement(
  { n, notes, statements, next }: Beside,
  context: PageContext,
  linked: Set<EntryKey>,
): Element {
  const { labels } = context;
  const outcomes = sortOutcomes(statements, notes);
  const later = notes.filter(({ data }) => data.kind === 'later').length;
  const summary = labels.beside(
    notes.length - later,
    later + outcomes.told.length,
    countUntold(outcomes.untold, context),
  );
  const stops = notes.length + outcomes.told.length;
  return h('details.notes', { dataBeside: '', ariaLabel: labels.notesOf(n) }, [
    h('summary', summary),
    ...(stops > 1 ? [h('a.sr-only', { href: `#${next ?? FRAGMENTS.afterText}` }, labels.skipNotes)] : []),
    ...notes.map((note) => noteElement(note, outcomes.inNote.get(note) ?? [], context, linked)),
    ...outcomesElement(outcomes.told, outcomes.untold, context),
    // Here, since readers' views keep the text and drop what follows it.
    ...(next === undefined ? [h('span', { id: FRAGMENTS.afterText })] : []),
  ]);
}

function noteElement(
  note: Note,
  told: readonly Statement[],
  context: PageContext,
  linked: Set<EntryKey>,
): Element {
  const { kind, date, headline } = note.data;
  const label = context.labels.noteKinds[kind];
  return h('details', { dataNote: '', dataKind: kind }, [
    h('summary', [
      h('span.sr-only', date ? `${label} · ` : `${label}: `),
      date ? `${formatDate(date)} · ${headline}` : headline,
    ]),
    ...bodyOf(note, context, linked),
    ...outcomesElement(told, [], context),
    h('p.note-sources', [
      ...sourceLinks(note),
      ...reportLinks(note, context),
      ' ',
      h('a', backLink(note, context), '↩'),
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

/** The body, led by the words it is about; its first paragraph carries the note's id. */
function bodyOf(note: Note, context: PageContext, linked: Set<EntryKey>): ElementContent[] {
  const body = structuredClone(note.body);
  const mentions = mentionsIn(context.corpus, note);
  linkMentions([{ node: body, mentions }], context, linked, new Set(linked));
  const tree = toHast(body);
  const blocks = tree.type === 'root' ? (tree.children as ElementContent[]) : [tree as ElementContent];
  const [first, ...others] = blocks;
  const lemma = h('span.lemma', note.passage.text.slice(note.start, note.end));
  const id = noteAnchor(note.id);
  return first?.type === 'element' && first.tagName === 'p'
    ? [h('p', { id }, [lemma, ' ', ...first.children]), ...others]
    : [h('p', { id }, lemma), ...blocks];
}

function sourceLinks({ citations }: Note): ElementContent[] {
  return citations.flatMap(({ source }, index): ElementContent[] => {
    const link = h('a', { href: source.url }, source.publisher);
    const day = source.date ? [text(`, ${formatDate(source.date)}`)] : [];
    return [...(index > 0 ? [text('; ')] : []), link, ...day];
  });
}

const text = (value: string): ElementContent => ({ type: 'text', value });
