import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A line of code and the line that it goes before. */
type Row = readonly [file: string, before: string, line: string];

/** All it takes to add a kind: its row in the registry, its schema, its collection and its words. */
const ROWS: readonly Row[] = [
  [
    'src/model/kinds.ts',
    '] as const satisfies readonly KindRow[];',
    "{ kind: 'book', collection: 'books', route: 'sach', linking: 'section', weight: 1 },",
  ],
  ['src/model/schemas/index.ts', '  pages: page,', 'books: organisation.omit({ founded: true }),'],
  [
    'src/content.config.ts',
    "  pages: pages('pages', SCHEMAS.pages),",
    "books: pages('books', SCHEMAS.books),",
  ],
  ['src/strings/kinds.ts', '} satisfies Record<Kind, string>;', "book: 'Sách',"],
  [
    'src/strings/kinds.ts',
    '} satisfies Record<Kind, KindWords>;',
    "book: { label: kindLabels.book, plural: 'Sách', about: 'Sách được nhắc tới.' },",
  ],
];

/** An entry of the new kind, named as the articles of the example name it. */
const ENTRY = `---
name: Tập bản đồ sao
aliases: [tập bản đồ sao]
nameEn: The star atlas
definition: Cuốn sách mà hai thư viện cùng giữ, mỗi nơi nửa năm.
sources: [bien-ban-cau-phao]
---

Sách có 24 tờ, mỗi tờ một bầu trời.
`;

/** Adds a kind with one entry to a copy of the project, as an engineer would. */
export function addKind(folder: string, content: string): void {
  for (const [file, before, line] of ROWS) {
    const path = join(folder, file);
    const source = readFileSync(path, 'utf8');
    if (source.split(before).length !== 2) throw new Error(`${file} has no one line “${before}”`);
    writeFileSync(path, source.replace(before, `  ${line}\n${before}`));
  }
  const books = join(folder, content, 'books');
  mkdirSync(books);
  writeFileSync(join(books, 'ban-do-sao.mdx'), ENTRY);
}
