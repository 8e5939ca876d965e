import { expect, test } from 'vitest';
import { edited, reportOn } from '../../testing/tiny-content.ts';

/** Codes of the problems of a content with that prose, or with a source of that address. */
function errorsIn({ body, url }: { body?: string; url?: string }): string[] {
  const report = reportOn({
    ...(body !== undefined && edited('content/people/vu-an.mdx', 'Ông từng là đại sứ.', body)),
    ...(url !== undefined &&
      edited('content/sources.yaml', 'url: https://example.org/cong-bao', `url: ${url}`)),
  });
  return report.split('\n').flatMap((line) => line.split('  ')[1] ?? []);
}

test('plain prose with links of every allowed sort is no error', () => {
  const body = '[một](https://example.org/a?b=c#d), [hai](/nguon/), [ba](mailto:a@example.org).';
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
  expect(errorsIn({ body: `[nước](${address})` })).toContain('markup');
  expect(errorsIn({ body: `[nước](<${address}>)` })).toContain('markup');
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
