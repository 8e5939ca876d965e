import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compileArticleStyles } from './article-styles.ts';
import { headersFile } from './headers-file.ts';
import { inPageHashes } from './in-page.ts';
import { nginxFiles } from './nginx.ts';
import { pagePolicy } from './policy.ts';

const root = new URL('../../../', import.meta.url);
const path = fileURLToPath(root);
const hashes = inPageHashes(path, await compileArticleStyles(path));

test('the configuration under deploy/ says what the policy says; if not: npm run headers', async () => {
  const files = Object.entries(nginxFiles(hashes));
  for (const [name, text] of files) {
    expect(await readFile(new URL(`deploy/nginx/${name}`, root), 'utf8'), name).toBe(text);
  }
  expect(files).toHaveLength(3);
});

const FILES = [
  'index.html',
  '_astro/a.B1c2.js',
  '_astro/a.B1c2.js.br',
  'data/tim-ten-0a1b.json',
  'data/su-kien.csv',
];

test('under a sub-path the rules for some addresses begin there, those for all stay', () => {
  const text = headersFile({ scripts: ['sha256-abc='], styles: ['sha256-def='] }, '/x/', FILES);
  expect(text).toMatch(
    /^\/\*\n {2}Content-Security-Policy: default-src 'none'; script-src 'self' 'sha256-abc='; style-src 'self' 'sha256-def=';/,
  );
  expect(text).toContain('\n/x/_astro/a.B1c2.js\n  Cache-Control: public, max-age=31536000, immutable\n');
  expect(text).not.toMatch(/^\/_astro/m);
});

test.each([
  [
    'a file with a hash in its name, and no other of its folder',
    FILES,
    ['/_astro/a.B1c2.js', '/data/tim-ten-0a1b.json'],
  ],
  ['nothing where nothing was built', [], []],
  ['none that a pattern would add', ['data/tim-ten.json', '_astro.js'], []],
])('what may be kept for ever is %s', (_, files, kept) => {
  const rules = headersFile({ scripts: [], styles: [] }, '/', files).matchAll(
    /^(\/.*)\n {2}Cache-Control: .*immutable$/gm,
  );
  expect([...rules].map(([, path]) => path).sort()).toEqual(kept);
});

test('there are no more rules than hosts apply, and the search is among them', () => {
  const many = Array.from({ length: 300 }, (_, i) => `_astro/${String(i)}.js`);
  const rules = headersFile({ scripts: [], styles: [] }, '/', [...many, 'data/tim-ten-0a1b.json']).match(
    /^\/.*/gm,
  );
  expect(rules).toHaveLength(100);
  expect(rules).toContain('/data/tim-ten-0a1b.json');
});

test('no line is longer than hosts read', () => {
  for (const line of headersFile(hashes, '/', FILES).split('\n')) {
    expect(line.length).toBeLessThan(2000);
  }
});

test('a script that stands in pages is named in the policy by its hash', () => {
  expect(hashes.scripts.length).toBeGreaterThan(0);
  expect(pagePolicy(hashes)).toContain(`script-src 'self' '${hashes.scripts[0] ?? ''}'`);
  expect(pagePolicy(hashes)).not.toContain('unsafe');
});
