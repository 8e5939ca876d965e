import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { inPage } from './early-scripts.ts';

const script = inPage(readFileSync(new URL('../../browser/settings-early.js', import.meta.url), 'utf8'));

/** Attributes of the root after the script has run beside a storage; the base path aside. */
function attributes(storage: unknown): Record<string, string> {
  const dataset: Record<string, string> = { base: '/x/' };
  runInContext(script, createContext({ document: { documentElement: { dataset } }, localStorage: storage }));
  delete dataset['base'];
  return dataset;
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
  expect(attributes({ '/x/settings': kept })).toEqual(given);
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
])('%s leaves the defaults', (_, storage) => {
  expect(attributes(storage)).toEqual({});
});
