import { expect, test } from 'vitest';
import { checkContent } from '../check/index.ts';
import type { Corpus } from '../graph/types.ts';
import { formatProblem, isError } from '../model/problems.ts';
import { edited, TINY, tinyContent, tinyCorpus, type Changes } from '../testing/tiny-content.ts';
import { LEDGER, tinyEditions } from '../testing/tiny-ledger.ts';
import { formerFiles } from './former-files.ts';
import { formerRows } from './former-rows.ts';
import { formerForms } from './offered.ts';

const STATEMENTS = 'content/statements/gap-2030.yaml';
const CORRECTIONS = 'content/corrections.yaml';
const PAGE = '/bai-viet/gap-2030/';

/** The corpus of content between two editions. */
function corpusOf(changes: Changes): Corpus {
  const { corpus, problems } = checkContent(tinyContent(changes));
  if (!corpus || problems.some(isError)) throw new Error(problems.map(formatProblem).join('\n'));
  return corpus;
}

/** The tiny content after some change, with a line to readers that its article was rewritten. */
const later = (changes: Changes) =>
  corpusOf({
    ...tinyEditions(),
    ...changes,
    [CORRECTIONS]: `- { date: 2031-06-20, page: ${PAGE}, kind: rewritten, what: Viết lại. }\n`,
  });

const forms = (changes: Changes) =>
  Object.fromEntries(formerForms(later(changes)).map(({ address, to }) => [address, to]));

test('a site that lost nothing has nothing to lead on', () => {
  expect(formerForms(tinyCorpus(tinyEditions()))).toEqual([]);
});

test('a statement that is gone takes its row and its filters along, and each leads on', () => {
  const left = TINY[STATEMENTS]?.replace(/- id: hop-lai[\s\S]*$/, '');
  expect(forms({ [STATEMENTS]: left })).toEqual({
    '/phat-ngon/#gap-2030-hop-lai': `${PAGE}#phat-ngon-hop-lai`,
    '/phat-ngon/ai/hoi-dong-song/': '/phat-ngon/',
    '/phat-ngon/ket-cuc/con-ngo/': '/phat-ngon/',
    '/phat-ngon/loai/du-bao/': '/phat-ngon/',
  });
});

test('a statement under another id leads its row to the new one', () => {
  const renamed = edited(STATEMENTS, '- id: hop-lai', '- id: hop-lan-nua');
  expect(forms(renamed)['/phat-ngon/#gap-2030-hop-lai']).toBe(`${PAGE}#phat-ngon-hop-lan-nua`);
});

test('a source that is no longer cited stays on the list, with its address', () => {
  const citing = Object.entries(TINY).filter(([path]) => !/(?:sources|site)\.yaml$/.test(path));
  const corpus = later(
    Object.fromEntries(citing.map(([path, source]) => [path, source.replaceAll('bao-song', 'cong-bao')])),
  );
  expect(formerRows(corpus, '/nguon/')).toEqual([
    {
      fragment: 'bao-song',
      words: 'Báo Sông, “Hai bên gặp nhau”, 2/3/2030',
      to: 'https://example.org/gap-nhau',
    },
  ]);
});

/** The tiny article under another id. */
const moved = (): Changes => {
  const published = tinyEditions();
  const article = Object.entries(published).concat(Object.entries(TINY));
  const files = Object.fromEntries(
    article.flatMap(([path, source]): [string, string | undefined][] =>
      /content\/(?:articles|annotations|statements)\/gap-2030/.test(path)
        ? [
            [path, undefined],
            [path.replace('gap-2030', 'hai-bo'), source],
          ]
        : [],
    ),
  );
  const ledger = published[LEDGER]?.replace(
    /("\/bai-viet\/gap-2030\/": .*)\}(,?)$/m,
    '$1,"successor":"/bai-viet/hai-bo/"}$2',
  );
  return { ...files, [LEDGER]: ledger };
};

test('an article that moved takes all its forms along', () => {
  const corpus = corpusOf({ ...tinyEditions(), ...moved() });
  const to = Object.fromEntries(formerForms(corpus).map((form) => [form.address, form.to]));
  expect(to).toMatchObject({
    '/bai-viet/gap-2030.md': '/bai-viet/hai-bo.md',
    '/bai-viet/gap-2030.txt': '/bai-viet/hai-bo.txt',
    '/bai-viet/gap-2030/trich-dan.bib': '/bai-viet/hai-bo/trich-dan.bib',
    '/phat-ngon/bai/gap-2030/': '/phat-ngon/bai/hai-bo/',
    '/phat-ngon/#gap-2030-dinh-chien': '/bai-viet/hai-bo/#phat-ngon-dinh-chien',
  });
  expect(formerFiles(corpus)).toContainEqual(
    expect.objectContaining({ address: '/bai-viet/gap-2030.md', article: corpus.articles[0] }),
  );
});
