import { expect, test } from 'vitest';
import { isError } from '../../model/problems.ts';
import { SCHEMAS } from '../../model/schemas/index.ts';
import { checkContent } from './index.ts';

const SITE = `title: Sông
tagline: Chuyện bên sông
description: Chuyện bên sông, kể lại.
lead: Chuyện bên sông.
edition: 2031-06-01
knownUntil: 2031-05
language: vi
`;

const NO_ENTRIES = Object.fromEntries(Object.keys(SCHEMAS).map((collection) => [collection, []]));

/** Codes of the errors in a content of one page of prose with that body, and of one source with that address. */
function errorsIn({
  body = 'Nước lên.',
  url = 'https://example.org/',
}: {
  body?: string;
  url?: string;
}): string[] {
  const page = `---\ntitle: Nước\ndescription: Nước lên.\n---\n\n${body}\n`;
  const sources = `- id: bao-song\n  publisher: Báo Sông\n  url: ${url}\n  language: vi\n  kind: press\n  read: true\n`;
  const { problems } = checkContent({
    site: { path: 'content/site.yaml', source: SITE },
    sources: { path: 'content/sources.yaml', source: sources },
    entries: { ...NO_ENTRIES, pages: [{ path: 'content/pages/nuoc.mdx', source: page }] },
  } as unknown as Parameters<typeof checkContent>[0]);
  return problems.filter(isError).map(({ code }) => code);
}

test('plain prose with links of every allowed sort is no error', () => {
  const body = '[một](https://example.org/a?b=c#d), [hai](/nuoc/), [ba](#nuoc), [bốn](mailto:a@example.org).';
  expect(errorsIn({ body })).toEqual([]);
});

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a script in the middle of a sentence', 'Nước <script src="https://evil.example/x.js"></script> lên.'],
  ['a script in capitals', '<SCRIPT>alert(1)</SCRIPT>'],
  ['an event handler', '<b onclick="alert(1)">nước</b>'],
  ['an event handler given as an expression', '<b onClick={() => alert(1)}>nước</b>'],
  ['an image with an event handler', '<img src="x" onerror="alert(1)" />'],
  ['a drawing that runs when it loads', '<svg onload="alert(1)" />'],
  ['a frame', '<iframe src="https://evil.example/" />'],
  ['a form', '<form action="https://evil.example/"><input /></form>'],
  ['a style', '<style>{`body{display:none}`}</style>'],
  ['a base address', '<base href="https://evil.example/" />'],
  ['a tag that is not closed', '<img src=x onerror=alert(1)>'],
  ['a comment of HTML', '<!-- <script>alert(1)</script> -->'],
  ['a fragment', '<><script>alert(1)</script></>'],
  ['an expression', 'Nước {globalThis.process.exit(1)} lên.'],
  ['an import', "import fs from 'node:fs'\n\nNước lên."],
  ['an export', 'export const x = 1\n\nNước lên.'],
  ['an image from elsewhere', '![nước](https://evil.example/x.png)'],
])('%s in prose is an error', (_name, body) => {
  expect(errorsIn({ body })).toEqual(
    expect.arrayContaining([expect.stringMatching(/^mark(up|down-syntax)$/)]),
  );
});

const ADDRESSES_THAT_RUN_OR_LEAD_ASTRAY = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  '&#106;avascript:alert(1)',
  'java&Tab;script:alert(1)',
  'java&NewLine;script:alert(1)',
  '&#1;javascript:alert(1)',
  'javascript\\:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html;base64,PHNjcmlwdD4=',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  '//evil.example/',
  '/\\\\evil.example/',
  '/&#92;evil.example/',
  '/&Tab;/evil.example/',
  '&sol;&sol;evil.example/',
  'evil.example',
];

test.each(ADDRESSES_THAT_RUN_OR_LEAD_ASTRAY)('a link to %s is an error', (address) => {
  expect(errorsIn({ body: `[nước](${address})` })).toEqual(['markup']);
  expect(errorsIn({ body: `[nước](<${address}>)` })).toEqual(['markup']);
});

test.each([
  '[nước][1]\n\n[1]: javascript:alert(1)',
  '[1]\n\n[1]: javascript:alert(1)',
  '<javascript:alert(1)>',
])('nor does a link by another way of writing pass: %s', (body) => {
  expect(errorsIn({ body }).length).toBeGreaterThan(0);
});

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  '"java\\tscript:alert(1)"',
  '"\\u0001javascript:alert(1)"',
  '" javascript:alert(1)"',
  'data:text/html,x',
  'ftp://example.org/',
  'file:///etc/passwd',
  '//example.org/',
  '/nuoc/',
  '"https://example.org/\\nx"',
  '"https:\\\\\\\\example.org/"',
])('a source whose address is %s is an error', (url) => {
  expect(errorsIn({ url })).toEqual(['schema']);
});
