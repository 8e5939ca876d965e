import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { inPage } from './early-scripts.ts';

const script = inPage(readFileSync(new URL('../../browser/page-early.js', import.meta.url), 'utf8'));

/** What the script leaves beside a storage: attributes of the root, the base path aside, and the faces it named. */
function run(storage: unknown): { attributes: Record<string, string>; faces: unknown[][] } {
  const dataset: Record<string, string> = { base: '/x/' };
  const faces: unknown[][] = [];
  const document = {
    documentElement: { dataset },
    querySelector: () => ({ href: 'https://example.org/x/a.woff2' }),
    fonts: { add: ({ given }: { given: unknown[] }) => faces.push(given) },
  };
  class FontFace {
    given: unknown[];
    constructor(...given: unknown[]) {
      this.given = given;
    }
  }
  runInContext(script, createContext({ document, FontFace, localStorage: storage }));
  delete dataset['base'];
  return { attributes: dataset, faces };
}

test.each([
  [
    '{"theme":"dark","size":"xl","notes":"off","cards":"off"}',
    { theme: 'dark', size: 'xl', notes: 'off', cards: 'off' },
  ],
  ['{"theme":"light","size":"s","notes":"open"}', { theme: 'light', size: 's', notes: 'open' }],
  ['{"theme":"dark","search":"/evil.json","base":"/y/"}', { theme: 'dark' }],
  ['{"search":true,"theme":7,"size":["xl"],"notes":null}', {}],
  ['{"theme":"darker","size":"xxl","cards":"offline"}', {}],
  ['{"xtheme":"dark","__proto__":{"search":"x"}}', {}],
  ['not JSON', {}],
  ['', {}],
])('kept under the key of the site, %s gives %j', (kept, given) => {
  expect(run({ '/x/settings': kept }).attributes).toEqual(given);
});

test.each([
  ['an empty storage', {}],
  ['one of another site of the host', { settings: '{"theme":"dark"}', '/y/settings': '{"theme":"dark"}' }],
  ['none', undefined],
  [
    'one that refuses',
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('refused');
        },
      },
    ),
  ],
])('%s leaves the defaults, and names the face of the text all the same', (_, storage) => {
  expect(run(storage)).toEqual({
    attributes: {},
    faces: [['Tan Bang Serif', 'url(https://example.org/x/a.woff2)', { display: 'swap' }]],
  });
});
