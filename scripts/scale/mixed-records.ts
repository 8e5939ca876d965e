import type { ArticleId, BlockId, EntryId, NoteId } from '../../src/model/ids.ts';
import type { SearchRecords } from '../../src/search/types.ts';
import { ARTICLE, passages, roman, someNames, type Stock } from './articles.ts';
import { makeDice } from './dice.ts';
import { generateEntries } from './entries.ts';
import { Prose } from './words.ts';
import { entriesFor } from './write-corpus.ts';

/** Records with those of so many generated articles and their entries added, as a build of all of them would make them. */
export function mixedRecords(real: SearchRecords, articles: number, seed = 7): SearchRecords {
  const dice = makeDice(seed);
  const texts = real.texts.articles.flatMap((article) => [...article.passages, ...article.notes]);
  const prose = new Prose(
    texts.map(({ text }) => text),
    dice,
  );
  const entries = generateEntries(entriesFor(articles) - real.names.entries.length, dice, prose, ['nguon-0']);
  const stock: Stock = { entries, events: [], speakers: [], sources: [], prose, dice };
  const generated = Array.from({ length: articles }, (_, i) => {
    const n = real.names.articles.length + i + 1;
    const blocks = passages(stock);
    const title = prose.sentence(8).slice(0, -1);
    return {
      data: {
        id: `bai-${String(n)}` as ArticleId,
        title,
        shortTitle: `Bài ${String(n)}`,
        numeral: roman(n),
      },
      texts: {
        sections: Array.from({ length: ARTICLE.sections }, (_s, j) => ({
          id: `muc-${String(j)}`,
          title: `Phần ${String(j + 1)} ${prose.words(3)}`,
        })),
        summary: prose.sentence(60),
        points: [],
        details: [],
        statements: [],
        passages: blocks.map(({ block, text }) => ({ id: block as BlockId, text })),
        notes: Array.from({ length: ARTICLE.notes }, (_n, j) => ({
          id: `chu-${String(j)}` as NoteId,
          n: (j % blocks.length) + 1,
          kind: 'context' as const,
          headline: prose.words(4),
          text: prose.sentence(ARTICLE.noteWords - 12, someNames(ARTICLE.noteMentions, entries, dice)),
        })),
      },
    };
  });
  return {
    names: {
      ...real.names,
      entries: [
        ...real.names.entries,
        ...entries.map(({ kind, id, name, aliases }) => ({
          kind,
          id: id as EntryId,
          name,
          aliases,
          mentions: 1,
        })),
      ],
      articles: [...real.names.articles, ...generated.map(({ data }) => data)],
    },
    texts: {
      ...real.texts,
      entries: [
        ...real.texts.entries,
        ...entries.map(({ fields }) => ({
          definition: fields['definition'] as string,
          terms: fields['searchTerms'] as string[],
        })),
      ],
      articles: [...real.texts.articles, ...generated.map((article) => article.texts)],
    },
  };
}
