import { isOwnName } from '../forms.ts';
import { Catalogue } from '../catalogue.ts';
import { detailsOf } from '../items.ts';
import { noteWords, RECORDS_VERSION, type SearchRecords } from '../record-types.ts';
import { tokenise } from '../tokens.ts';
import {
  bucketOf,
  differences,
  ENTRIES_A_CHUNK,
  fileOf,
  LENGTHS,
  namePosting,
  SHARD_SIZE,
  TOO_COMMON,
  type ArticleChunk,
  type EntryChunk,
  type Shard,
  type ShardCore,
} from './shard-types.ts';

/** A sharded index as it is served: the core, fetched first, and by name the files that queries fetch. */
export interface ShardFiles {
  readonly core: ShardCore;
  readonly files: ReadonlyMap<string, Shard | EntryChunk | ArticleChunk>;
}

interface Posting {
  readonly names: Set<number>;
  readonly texts: number[];
}

/** Splits records into shards, at build time. */
export function buildShards({ names, texts }: SearchRecords): ShardFiles {
  const postings = new Map<string, Posting>();
  const posting = (word: string): Posting => {
    let known = postings.get(word);
    if (!known) postings.set(word, (known = { names: new Set(), texts: [] }));
    return known;
  };
  const catalogue = new Catalogue(names);
  const nameCount = addNames({ names, texts }, catalogue, posting);
  const stride = Math.max(
    1,
    ...texts.articles.map(
      ({ passages, notes, statements }) => passages.length + notes.length + statements.length + 1,
    ),
  );
  let textCount = 0;
  texts.articles.forEach(({ sections, passages, notes, statements, summary, points }, article) => {
    for (const { title } of sections) {
      const own = tokenise(title);
      const number = namePosting(names.entries.length + article, true, own.length);
      for (const { folded } of own) posting(folded).names.add(number);
    }
    const all = [
      ...passages.map(({ text }) => text),
      ...notes.map(noteWords),
      ...statements.map(({ outcome }) => outcome),
    ];
    [...all, [summary, ...points].join(' ')].forEach((text, i) => {
      textCount += 1;
      for (const word of wordsOf(text)) posting(word).texts.push(article * stride + i);
    });
  });
  const words = [...postings.keys()].sort();
  const common = Math.max(textCount * TOO_COMMON.share, TOO_COMMON.texts);
  const shards = cut(
    words.map((word) => {
      const found = postings.get(word);
      const inTexts = found?.texts ?? [];
      return [
        differences([...(found?.names ?? [])].sort((a, b) => a - b)),
        inTexts.length > common ? [] : differences(inTexts),
      ] as const;
    }),
  );
  const digits = (count: (found: Posting) => number): string =>
    words.map((word) => bucketOf(count(posting(word)))).join('');
  return {
    core: {
      version: RECORDS_VERSION,
      entries: names.entries.length,
      articles: names.articles.length,
      mostMentions: Math.max(1, ...names.entries.map(({ mentions }) => mentions)),
      stride,
      names: nameCount,
      texts: textCount,
      words: words.join(' '),
      inNames: digits((found) => found.names.size),
      inTexts: digits((found) => found.texts.length),
      shards: shards.map(({ first }) => first),
    },
    files: new Map<string, Shard | EntryChunk | ArticleChunk>([
      ...shards.map(({ shard }, n) => [fileOf.shard(n), shard] as const),
      ...entryChunks({ names, texts }),
      ...names.articles.flatMap((data, n) => {
        const own = texts.articles[n];
        return own ? [[fileOf.article(n), { data, texts: own }] as const] : [];
      }),
    ]),
  };
}

const wordsOf = (text: string): Set<string> => new Set(tokenise(text).map(({ folded }) => folded));

/** Indexes every form of every entry and article. @returns how many there are */
function addNames(
  { names, texts }: SearchRecords,
  catalogue: Catalogue,
  posting: (word: string) => Posting,
): number {
  // Items are in the order of the records: entries, then each article with its sections.
  let article = names.entries.length - 1;
  const owners = catalogue.items.map(({ record }, item) => {
    if (item < names.entries.length) return item;
    if (record.kind === 'article') article += 1;
    return article;
  });
  for (const form of catalogue.forms) {
    const number = namePosting(owners[form.item] ?? 0, isOwnName(form), form.length);
    for (const word of form.folded.split(' ')) posting(word).names.add(number);
  }
  texts.entries.forEach(
    ({ definition, terms = [], titles = [], labels = [], facts, body = [], topics = [] }, entry) => {
      for (const form of [...terms, ...titles.flat(), ...labels]) {
        const words = tokenise(form);
        for (const { folded } of words) posting(folded).names.add(namePosting(entry, false, words.length));
      }
      const all = [
        definition,
        ...(facts ? detailsOf(facts) : []),
        ...body,
        ...topics.map(({ text }) => text),
      ];
      for (const word of wordsOf(all.join(' . ')))
        posting(word).names.add(namePosting(entry, false, LENGTHS));
    },
  );
  // A passage can be searched by its reference, `V.9`.
  names.articles.forEach(({ numeral }, n) => {
    posting(numeral.toLowerCase()).names.add(namePosting(names.entries.length + n, true, 1));
  });
  return catalogue.forms.length;
}

function cut(rows: Shard): { first: number; shard: Shard }[] {
  const shards: { first: number; shard: Shard[number][] }[] = [];
  let size = SHARD_SIZE;
  rows.forEach((row, n) => {
    if (size >= SHARD_SIZE) {
      shards.push({ first: n, shard: [] });
      size = 0;
    }
    shards.at(-1)?.shard.push(row);
    size += JSON.stringify(row).length;
  });
  return shards;
}

function entryChunks({ names, texts }: SearchRecords): [string, EntryChunk][] {
  const all = names.entries.map((data, i) => ({ data, texts: texts.entries[i] ?? { definition: '' } }));
  return Array.from({ length: Math.ceil(all.length / ENTRIES_A_CHUNK) }, (_, i) => [
    fileOf.entries(i * ENTRIES_A_CHUNK),
    all.slice(i * ENTRIES_A_CHUNK, (i + 1) * ENTRIES_A_CHUNK),
  ]);
}
