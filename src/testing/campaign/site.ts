import { TINY, type Changes } from '../tiny-content.ts';
import type { Random } from './random.ts';

/** A text under an id of its own. */
export interface Piece {
  readonly id: string;
  readonly words: readonly string[];
}

/** A text that belongs to a passage. */
export interface Attached extends Piece {
  readonly passage: string;
}

export interface Report {
  readonly id: string;
  readonly numeral: string;
  /** Headings have no id of their own: it is made of their words. */
  readonly blocks: readonly (Piece & { readonly type: 'heading' | 'passage' })[];
  readonly notes: readonly Attached[];
  readonly statements: readonly (Attached & { readonly speaker: string })[];
}

/** A made-up site beside the tiny content: two reports of one event with a comparison, terms, a page of prose. */
export interface MadeSite {
  readonly reports: readonly Report[];
  readonly topics: readonly Piece[];
  readonly terms: readonly (Piece & { readonly name: string })[];
  readonly pages: readonly Piece[];
}

const SPEAKERS = ['person:vu-an', 'person:ngo-kim', 'organisation:hoi-dong-song'];

/** Makes up a site. */
export function makeSite(random: Random): MadeSite {
  const piece = (count = 30): Piece => ({ id: random.id(), words: random.words(count) });
  const report = (numeral: string): Report => {
    const blocks = Array.from({ length: 7 }, (_, i) => ({
      ...piece(i % 3 === 1 ? 4 : 30),
      type: i % 3 === 1 ? ('heading' as const) : ('passage' as const),
    }));
    const passages = blocks.filter(({ type }) => type === 'passage');
    const [first, second] = passages.map(({ id }) => id);
    return {
      id: random.id(),
      numeral,
      blocks,
      notes: [{ ...piece(), passage: first ?? '' }],
      statements: [{ ...piece(), passage: second ?? '', speaker: random.one(SPEAKERS) }],
    };
  };
  return {
    reports: [report('II'), report('III')],
    topics: [piece(8), piece(8)],
    terms: Array.from({ length: 3 }, () => ({ ...piece(), name: random.words(2).join(' ') })),
    pages: [piece()],
  };
}

/** Another speaker than a statement has. */
export const otherSpeaker = (random: Random): string => random.one(SPEAKERS);

const sentence = (words: readonly string[]): string => {
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

/** Words of a passage as they stand in it: its first word has a capital. */
const quote = (words: readonly string[], from: number): string => words.slice(from, from + 2).join(' ');

/** The files of a made-up site, with the tiny content as its ground. */
export function filesOf(site: MadeSite): Changes {
  const event = (TINY['content/articles/gap-2030.mdx'] ?? '').split('\n---\n', 1)[0] ?? '';
  const files: Record<string, string> = {};
  for (const { id, numeral, blocks, notes, statements } of site.reports) {
    const front = event
      .replace('numeral: I\n', `numeral: ${numeral}\n`)
      .replace('event: gap-2030\ndate: 2030-03-01', 'event: gap-2031\ndate: 2031-02-10')
      .replace('published: 2030-03-02', 'published: 2031-02-11');
    const body = blocks.map((block) =>
      block.type === 'heading'
        ? `## ${sentence(block.words).slice(0, -1)}`
        : `${sentence(block.words)} ^${block.id}`,
    );
    files[`content/articles/${id}.mdx`] = `${front}\n---\n\n${body.join('\n\n')}\n`;
    const wordsOf = (passage: string): readonly string[] =>
      blocks.find((block) => block.id === passage)?.words ?? [];
    for (const note of notes) {
      files[`content/annotations/${id}/${note.id}.mdx`] =
        `---\npassage: ${note.passage}\nquote: ${quote(wordsOf(note.passage), 3)}\nheadline: ${sentence(note.words.slice(0, 4)).slice(0, -1)}\nkind: context\nsources: [bao-song]\n---\n\n${sentence(note.words)}\n`;
    }
    files[`content/statements/${id}.yaml`] =
      statements
        .map(
          (each) =>
            `- id: ${each.id}\n  passage: ${each.passage}\n  quote: ${quote(wordsOf(each.passage), 6)}\n  speaker: ${each.speaker}\n  verb: pledged\n  claim: ${sentence(each.words)}\n  said: 2030-03-01\n  outcome:\n    status: open\n    text: Chưa rõ.\n    asOf: 2031-05\n    sources: [cong-bao]\n`,
        )
        .join('') || '[]\n';
  }
  const compared = site.reports.map(({ id, blocks }) => {
    const passages = blocks.filter(({ type }) => type === 'passage').map((block) => block.id);
    return `      ${id}: { passages: [${passages.join(', ')}], says: Kể lại. }\n`;
  });
  if (site.topics.length > 0 && compared.length > 1)
    files['content/comparisons/gap-2031.yaml'] =
      `intro: Hai bản tin bịa.\nsources: [bao-song]\ntopics:\n${site.topics
        .map(
          ({ id, words }) =>
            `  - id: ${id}\n    title: ${sentence(words)}\n    relation: same\n    reports:\n${compared.join('')}`,
        )
        .join('')}`;
  for (const { id, name, words } of site.terms)
    files[`content/terms/${id}.mdx`] =
      `---\nname: ${name}\ndefinition: ${sentence(words.slice(0, 10))}\nsources: [bao-song]\n---\n\n${sentence(words.slice(10))}\n`;
  for (const { id, words } of site.pages)
    files[`content/pages/${id}.mdx`] =
      `---\ntitle: ${sentence(words.slice(0, 4))}\ndescription: Trang bịa.\n---\n\n${sentence(words)}\n`;
  return files;
}
