import type { Random } from './random.ts';
import { otherSpeaker, type MadeSite, type Piece, type Report } from './site.ts';

/** What an author may do to a made-up site. */
export type Edit = (site: MadeSite, random: Random) => MadeSite;

/** Puts other words in the place of some, past the first ones, which notes and statements quote. */
function reworded<T extends Piece>(piece: T, random: Random, share: number): T {
  const count = Math.floor(piece.words.length * share);
  const words = [...piece.words];
  const fresh = random.words(piece.words.length + count).filter((word) => !words.includes(word));
  for (let n = 0; n < count; n += 1) words[9 + random.below(Math.max(1, words.length - 9))] = fresh[n] ?? '';
  return { ...piece, words: words.filter((word, i) => word !== '' && words.indexOf(word) === i) };
}

/** Mends every text of a site here and there: a tenth of its syllables at most. */
export const mendAll: Edit = (site, random) => {
  const mended = <T extends Piece>(pieces: readonly T[]): T[] =>
    pieces.map((piece) => reworded(piece, random, 0.1));
  return {
    reports: site.reports.map((report) => ({
      ...report,
      blocks: mended(report.blocks),
      notes: mended(report.notes),
      statements: mended(report.statements),
    })),
    topics: mended(site.topics),
    terms: mended(site.terms),
    pages: mended(site.pages),
  };
};

const inReport =
  (edit: (report: Report, random: Random) => Report): Edit =>
  (site, random) => {
    if (site.reports.length === 0) return site;
    const at = random.below(site.reports.length);
    return { ...site, reports: site.reports.map((report, i) => (i === at ? edit(report, random) : report)) };
  };

type List = 'topics' | 'terms' | 'pages';
const inList =
  (list: List, edit: (pieces: readonly Piece[], random: Random) => readonly Piece[]): Edit =>
  (site, random) =>
    site[list].length === 0 ? site : { ...site, [list]: edit(site[list], random) };

const without = <T>(items: readonly T[], random: Random): T[] =>
  items.toSpliced(random.below(items.length), 1);
const withOne = <T>(items: readonly T[], random: Random, edit: (item: T) => T): T[] => {
  const at = random.below(items.length);
  return items.map((item, i) => (i === at ? edit(item) : item));
};

const isFree = (report: Report, id: string): boolean =>
  ![...report.notes, ...report.statements].some(({ passage }) => passage === id);

/** Passages that nothing hangs on. */
const freePassages = (report: Report): number[] =>
  report.blocks.flatMap((block, i) => (block.type === 'passage' && isFree(report, block.id) ? [i] : []));

const onFreePassage = (edit: (report: Report, at: number, random: Random) => Report): Edit =>
  inReport((report, random) => {
    const free = freePassages(report);
    return free.length > 1 ? edit(report, random.one(free), random) : report;
  });

/** One edit of each kind, by name. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'mend all': mendAll,
  'delete a passage': onFreePassage((report, at) => ({ ...report, blocks: report.blocks.toSpliced(at, 1) })),
  'rename a passage': onFreePassage((report, at, random) => ({
    ...report,
    blocks: report.blocks.map((block, i) => (i === at ? { ...block, id: random.id() } : block)),
  })),
  'rewrite a passage': onFreePassage((report, at, random) => ({
    ...report,
    blocks: report.blocks.map((block, i) => (i === at ? { ...block, words: random.words(30) } : block)),
  })),
  'split a passage': onFreePassage((report, at, random) => {
    const block = report.blocks[at];
    if (!block || block.words.length < 12) return report;
    const half = Math.ceil(block.words.length / 2);
    return {
      ...report,
      blocks: report.blocks.toSpliced(
        at,
        1,
        { ...block, words: block.words.slice(0, half) },
        { ...block, id: random.id(), words: block.words.slice(half) },
      ),
    };
  }),
  'exchange the ids of two passages': inReport((report, random) => {
    const free = freePassages(report);
    const [a, b] = [random.one([...free, 0]), random.one([...free, 0])];
    const [one, two] = [report.blocks[a], report.blocks[b]];
    if (one?.type !== 'passage' || two?.type !== 'passage' || !free.includes(a) || !free.includes(b))
      return report;
    return {
      ...report,
      blocks: report.blocks.with(a, { ...one, id: two.id }).with(b, { ...two, id: one.id }),
    };
  }),
  'add a passage': inReport((report, random) => ({
    ...report,
    blocks: [...report.blocks, { type: 'passage', id: random.id(), words: random.words(30) }],
  })),
  'reorder passages': inReport((report) => {
    const [at, ...rest] = freePassages(report);
    const block = report.blocks[at ?? -1];
    if (at === undefined || !block || rest.length === 0) return report;
    return { ...report, blocks: [...report.blocks.toSpliced(at, 1), block] };
  }),
  'reword a heading': inReport((report, random) => {
    const headings = report.blocks.filter(({ type }) => type === 'heading');
    if (headings.length === 0) return report;
    const chosen = random.one(headings);
    return {
      ...report,
      blocks: report.blocks.map((block) => (block === chosen ? { ...block, words: random.words(4) } : block)),
    };
  }),
  'delete a note': inReport((report, random) =>
    report.notes.length > 0 ? { ...report, notes: without(report.notes, random) } : report,
  ),
  'rename a note': inReport((report, random) =>
    report.notes.length > 0
      ? { ...report, notes: withOne(report.notes, random, (note) => ({ ...note, id: random.id() })) }
      : report,
  ),
  'delete a statement': inReport((report, random) =>
    report.statements.length > 0 ? { ...report, statements: without(report.statements, random) } : report,
  ),
  'rename a statement': inReport((report, random) =>
    report.statements.length > 0
      ? {
          ...report,
          statements: withOne(report.statements, random, (each) => ({ ...each, id: random.id() })),
        }
      : report,
  ),
  'change a speaker': inReport((report, random) =>
    report.statements.length > 0
      ? {
          ...report,
          statements: withOne(report.statements, random, (each) => ({
            ...each,
            speaker: otherSpeaker(random),
          })),
        }
      : report,
  ),
  'add a statement': inReport((report, random) => {
    const free = freePassages(report).map((at) => report.blocks[at]?.id ?? '');
    if (free.length === 0) return report;
    const made = {
      id: random.id(),
      words: random.words(12),
      passage: random.one(free),
      speaker: otherSpeaker(random),
    };
    return { ...report, statements: [...report.statements, made] };
  }),
  'recast a report': inReport((report, random) => ({
    ...report,
    blocks: Array.from({ length: 5 }, (_, i) => ({
      type: i === 1 ? ('heading' as const) : ('passage' as const),
      id: random.id(),
      words: random.words(i === 1 ? 4 : 30),
    })),
    notes: [],
    statements: [],
  })),
  'rename a report': inReport((report, random) => ({ ...report, id: random.id() })),
  'delete a report': (site, random) =>
    site.reports.length > 1 ? { ...site, topics: [], reports: without(site.reports, random) } : site,
  'rename a topic': inList('topics', (topics, random) =>
    withOne(topics, random, (topic) => ({ ...topic, id: random.id() })),
  ),
  'delete a topic': inList('topics', (topics, random) =>
    topics.length > 1 ? without(topics, random) : topics,
  ),
  'rewrite a term': (site, random) =>
    site.terms.length > 0
      ? { ...site, terms: withOne(site.terms, random, (term) => ({ ...term, words: random.words(30) })) }
      : site,
  'rename a term': inList('terms', (terms, random) =>
    withOne(terms, random, (term) => ({ ...term, id: random.id() })),
  ),
  'delete a term': inList('terms', (terms, random) => without(terms, random)),
  'rename a page': inList('pages', (pages, random) =>
    withOne(pages, random, (page) => ({ ...page, id: random.id() })),
  ),
};
