import { Catalogue } from '../../src/search/catalogue.ts';
import type { ArticleId, BlockId } from '../../src/model/ids.ts';
import type { SearchRecords } from '../../src/search/types.ts';

/** A record as other engines take it: what it is called, and its running text. */
export interface BenchDocument {
  readonly id: number;
  readonly address: string;
  readonly names: readonly string[];
  readonly text: string;
}

/** The records as flat documents, the same that the own engine searches. */
export function documentsOf({ names, texts }: SearchRecords): BenchDocument[] {
  const catalogue = new Catalogue(names);
  catalogue.addTexts(texts);
  return catalogue.items.map(({ record, context, forms }, id) => ({
    id,
    address: record.address,
    names: [...new Set([record.label, ...forms.flatMap((form) => catalogue.forms[form]?.text ?? [])])],
    text: context,
  }));
}

/** A generator of whole numbers that gives the same ones every time (Park and Miller). */
function dice(): (sides: number) => number {
  let state = 7;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

/** Adds an article with generated passages: runs of words from the real ones, some fifty words each. */
export function withGenerated(records: SearchRecords, count: number): SearchRecords {
  const [first] = records.names.articles;
  if (!first) throw new Error('there is no article to generate passages from');
  const throwDie = dice();
  const real = records.texts.articles.flatMap(({ passages }) => passages.map(({ text }) => text.split(' ')));
  const passage = (n: number): { id: BlockId; text: string } => {
    const words: string[] = [];
    while (words.length < 50) {
      const source = real[throwDie(real.length)] ?? [];
      const start = throwDie(Math.max(1, source.length - 8));
      words.push(...source.slice(start, start + 4 + throwDie(6)));
    }
    return { id: `g-${String(n)}` as BlockId, text: words.join(' ') };
  };
  const passages = Array.from({ length: count }, (_, n) => passage(n));
  return {
    names: {
      ...records.names,
      articles: [
        ...records.names.articles,
        {
          ...first,
          id: 'generated' as ArticleId,
          title: 'Generated',
          shortTitle: 'Generated',
        },
      ],
    },
    texts: {
      ...records.texts,
      articles: [
        ...records.texts.articles,
        { sections: [], summary: '', points: [], details: [], passages, notes: [], statements: [] },
      ],
    },
  };
}
