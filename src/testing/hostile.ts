import { TINY } from './tiny-content.ts';

/** Fields of a sound term, for files whose body is what is wrong with them. */
const fields = (name: string): string =>
  `---\nname: ${name}\ndefinition: Một mục để thử.\nsources: [cong-bao]\n---\n\n`;

const term = (body: string): string => fields('mục thử') + body;

/** A file that means harm, or looks as if it did, and the code of the problem it must end in. */
export interface Hostile {
  readonly what: string;
  readonly source: string;
  readonly code: string;
}

const MEGABYTE = 1_000_000;

/** Files as an attacker, a broken tool or a bad paste could leave them in `content/terms/`. */
export const HOSTILE: readonly Hostile[] = [
  // What would run in the reader's browser.
  { what: 'a script', source: term('Một <script>alert(1)</script> hai.'), code: 'markup' },
  { what: 'a script on lines of its own', source: term('<script>\nalert(1)\n</script>'), code: 'markup' },
  { what: 'an event handler', source: term('Một <b onclick="alert(1)">hai</b>.'), code: 'markup' },
  { what: 'a frame', source: term('<iframe src="https://example.org" />'), code: 'markup' },
  {
    what: 'a picture that fails on purpose',
    source: term('<img src="x" onerror="alert(1)" />'),
    code: 'markup',
  },
  { what: 'a drawing with a script', source: term('<svg><script>alert(1)</script></svg>'), code: 'markup' },
  { what: 'a style', source: term('<style>{`body { display: none }`}</style>'), code: 'markup' },
  { what: 'a javascript: address', source: term('[một](javascript:alert(1))'), code: 'markup' },
  { what: 'the same, disguised', source: term('[một](&#106;avaScript&colon;alert&lpar;1))'), code: 'markup' },
  { what: 'a data: address', source: term('[một](data:text/html;base64,PHNjcmlwdD4=)'), code: 'markup' },
  { what: 'an address of another host', source: term('[một](//example.org/)'), code: 'markup' },
  // What would run in the build.
  { what: 'an import', source: term('import fs from "node:fs"\n\nMột.'), code: 'markup' },
  { what: 'an export', source: term('export const a = process.exit()\n\nMột.'), code: 'markup' },
  { what: 'an expression', source: term('Một {process.exit()} hai.'), code: 'markup' },
  { what: 'an endless expression', source: term('{(() => { for (;;); })()}'), code: 'markup' },
  { what: 'a component', source: term('<Fragment set:html="<script></script>" />'), code: 'markup' },
  // What cannot be read.
  { what: 'a tag that is not closed', source: term('Một <b>hai.'), code: 'markdown-syntax' },
  { what: 'a tag that was not opened', source: term('Một</b> hai.'), code: 'markdown-syntax' },
  { what: 'a brace that is not closed', source: term('Một {hai.'), code: 'markdown-syntax' },
  { what: 'a comment that is not closed', source: term('Một <!-- hai.'), code: 'markdown-syntax' },
  { what: 'fields that are not closed', source: '---\nname: "mục', code: 'schema' },
  { what: 'values by reference that unfold for ever', source: laughs(), code: 'yaml-syntax' },
  { what: 'a tag of YAML that makes objects', source: fields('!!js/function "x"'), code: 'yaml-syntax' },
  { what: 'a field for the prototype', source: fields('a\n__proto__: { admin: true }'), code: 'schema' },
  // What is too much.
  { what: 'five megabytes of prose', source: term('lời '.repeat(1.25 * MEGABYTE)), code: 'file-size' },
  { what: 'quotations in quotations', source: term('>'.repeat(20_000)), code: 'markdown-syntax' },
  { what: 'lists in lists', source: term(`${'- '.repeat(20_000)}a`), code: 'markdown-syntax' },
  { what: 'links in links', source: term('[a]('.repeat(20_000)), code: 'markdown-syntax' },
  { what: 'stars', source: term('**a'.repeat(20_000)), code: 'markdown-syntax' },
  { what: 'values in values', source: fields('['.repeat(20_000)), code: 'yaml-syntax' },
  // What the eye does not see, or sees otherwise.
  { what: 'NUL', source: term('Một\0hai.'), code: 'bad-character' },
  { what: 'a switch of direction', source: term('Một \u202eiah.'), code: 'bad-character' },
  { what: 'isolated directions', source: term('Một \u2066hai\u2069.'), code: 'bad-character' },
  { what: 'a zero-width joiner', source: term('Lav\u200drov.'), code: 'bad-character' },
  { what: 'bytes that are not UTF-8', source: term('M\ufffdt.'), code: 'bad-character' },
  { what: 'a Cyrillic letter in a Latin word', source: term('L\u0430vrov.'), code: 'look-alike' },
  { what: 'letters of full width', source: term('Ｌａｖｒｏｖ.'), code: 'look-alike' },
  { what: 'marks apart from their letters', source: term('Mo\u0323\u0302t.'), code: 'not-nfc' },
];

/** Nine lines that unfold to a billion values. */
function laughs(): string {
  const lines = Array.from({ length: 9 }, (_, i) => {
    const values = Array.from({ length: 10 }, () => (i === 0 ? 'ha' : `*a${String(i - 1)}`));
    return `a${String(i)}: &a${String(i)} [${values.join(', ')}]`;
  });
  return `---\nname: mục\n${lines.join('\n')}\n---\n`;
}

/** The tiny content with every hostile file in it, by path. */
export const HOSTILE_FILES: Readonly<Record<string, string>> = {
  ...TINY,
  ...Object.fromEntries(HOSTILE.map(({ source }, i) => [pathOf(i), source])),
};

/** Where the hostile file of a number stands. */
export function pathOf(index: number): string {
  return `content/terms/xau-${String(index + 1).padStart(2, '0')}.mdx`;
}
