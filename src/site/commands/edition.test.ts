import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tinyProject } from '../../testing/disk.ts';
import { tinyLedger } from '../../testing/tiny-ledger.ts';
import { PERMALINKS_FILE } from '../content-files.ts';
import { writeEdition } from './edition.ts';
import { recordFates } from './fates.ts';

const ARTICLE = 'content/articles/gap-2030.mdx';

test('the first edition of a site begins its ledger and stores every page', () => {
  const root = tinyProject();
  expect(writeEdition(root, '2031-06-01')).toMatchObject({
    first: true,
    stored: 11,
    unchanged: 0,
    added: 21,
  });
  expect(readFileSync(join(root, 'content/site.yaml'), 'utf8')).toContain(
    'edition: 2031-06-01\npublishedSince: 2031-06-01\n',
  );
  expect(readdirSync(join(root, 'content/editions/2031-06-01')).sort()).toEqual(
    [
      'bai-viet',
      'gioi-thieu.json',
      'tro-nang.json',
      'dia-danh',
      'edition.json',
      'nhan-vat',
      'su-kien',
      'thuat-ngu',
      'to-chuc',
      'van-kien',
    ].sort(),
  );
});

test('a later edition adds to the ledger, changes none of its lines, and stores only what changed', () => {
  const root = tinyProject(tinyLedger());
  const ledger = join(root, PERMALINKS_FILE);
  const first = readFileSync(ledger, 'utf8');
  const article = join(root, ARTICLE);
  writeFileSync(article, `${readFileSync(article, 'utf8')}\nHai bên ra về lúc trời còn sáng. ^ra-ve\n`);
  expect(writeEdition(root, '2031-07-01')).toMatchObject({
    first: false,
    stored: 1,
    unchanged: 10,
    added: 1,
  });
  const grown = readFileSync(ledger, 'utf8').split('\n');
  expect(first.split('\n').filter((line) => !grown.includes(line))).toEqual(['  "held": 21,']);
  expect(grown.find((line) => line.includes('#ra-ve'))).toContain('"since":"2031-07-01"');
  expect(readdirSync(join(root, 'content/editions/2031-07-01'))).toEqual(['bai-viet', 'edition.json']);
});

test('content with errors closes no edition, and nothing is written', () => {
  const root = tinyProject(tinyLedger({ '/bai-viet/gap-2030/#da-mat': { type: 'stands' } }));
  const before = readFileSync(join(root, PERMALINKS_FILE), 'utf8');
  expect(writeEdition(root, '2031-07-01')).toMatchObject({
    problems: [expect.stringMatching(/^content\/permalinks\.json:\d+:5 {2}lost-address /)],
  });
  expect(readFileSync(join(root, PERMALINKS_FILE), 'utf8')).toBe(before);
  expect(existsSync(join(root, 'content/editions/2031-07-01'))).toBe(false);
});

test('what became of addresses that are gone is written into the ledger', () => {
  const root = tinyProject(tinyLedger({ '/bai-viet/gap-2030/#da-mat': { type: 'stands' } }));
  recordFates(root, ['/bai-viet/gap-2030/#da-*'], { type: 'moved', to: '/bai-viet/gap-2030/#sau-gio' });
  expect(readFileSync(join(root, PERMALINKS_FILE), 'utf8')).toMatch(
    /#da-mat": .*"successor":"\/bai-viet\/gap-2030\/#sau-gio"/,
  );
  expect(writeEdition(root, '2031-07-01')).toMatchObject({ stored: 0, unchanged: 11 });
});
