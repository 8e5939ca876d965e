import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { fold } from '../../src/vietnamese/fold.ts';
import { diskCorpus } from '../../src/site/disk-corpus.ts';
import { generateArticle, someNames, type Files, type Stock } from './articles.ts';
import { makeDice } from './dice.ts';
import { entryFile, generateEntries } from './entries.ts';
import { Prose } from './words.ts';

/**
 * Entries of a corpus: as many as the real one has, and one more for each article. New articles mostly name what older
 * ones named, or a reader would have nothing to look up.
 */
export const entriesFor = (articles: number): number => 142 + articles;
/** Rows of the bibliography for each article. */
const SOURCES = 3;

/** What a reader may type into the search of a generated corpus: names as written and folded, and words of passages. */
export type Queries = readonly [string, ...string[]];

/** All files of a generated corpus but `site.yaml` and the pages about the site, by their path under `content/`. */
export function* generateCorpus(articles: number, sample: readonly string[], seed = 7): Generator<Files> {
  const dice = makeDice(seed);
  const prose = new Prose(sample, dice);
  const sources = Array.from({ length: articles * SOURCES }, (_, i) => `nguon-${String(i)}`);
  yield {
    'sources.yaml': stringify(
      sources.map((id) => ({
        id,
        publisher: prose.words(3),
        url: `https://example.org/${id}`,
        language: 'vi',
        kind: 'press',
        read: true,
      })),
    ),
  };
  const entries = generateEntries(entriesFor(articles), dice, prose, sources);
  for (const entry of entries) {
    const paragraphs = [1, 2].map(() => prose.sentence(50, someNames(4, entries, dice)));
    yield { [`${entry.folder}/${entry.id}.mdx`]: entryFile(entry, paragraphs.join('\n\n')) };
  }
  const stock: Stock = {
    entries,
    events: entries.filter(({ kind }) => kind === 'event'),
    speakers: entries.filter(({ kind }) => kind === 'person' || kind === 'organisation'),
    sources,
    prose,
    dice,
  };
  for (let n = 1; n <= articles; n += 1) yield generateArticle(n, stock);
}

/**
 * Puts a generated corpus in the place of the content of a copy of the project.
 * @param folder the copy; its own content gives the words
 */
export async function writeCorpus(folder: string, articles: number): Promise<Queries> {
  const corpus = diskCorpus(folder);
  const sample = corpus.articles.flatMap(({ passages, notes }) =>
    [...passages, ...notes].map(({ text }) => text),
  );
  const content = join(folder, 'content');
  const kept = join(folder, 'content-kept');
  await mkdir(kept);
  for (const name of ['site.yaml', 'pages', 'LICENSE'])
    await cp(join(content, name), join(kept, name), { recursive: true });
  await rm(content, { recursive: true });
  await cp(kept, content, { recursive: true });
  const names: string[] = [];
  let passage = '';
  for (const files of generateCorpus(articles, sample)) {
    for (const [path, text] of Object.entries(files)) {
      const [, name] = /^---\nname: (.*)$/m.exec(text) ?? [];
      if (name && names.length < 4 && /^(?:people|places)/.test(path)) names.push(name);
      if (path.startsWith('articles/')) passage = text.split('\n\n').at(-1) ?? '';
      const file = join(content, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
  const words = passage.split(' ').slice(3, 8).join(' ');
  // The first in keys that every keyboard has: it is typed before there is a field.
  return [fold(names[0] ?? ''), ...names, ...names.slice(1).map(fold), words, fold(words)];
}
