import { expect, test } from 'vitest';
import { renderArticle, renderAsArticle, renderAsPage, renderEntry } from '../testing/markdown.ts';
import { edited } from '../testing/tiny-content.ts';

const onPage = (markdown: string): string => renderEntry(markdown, 'term:dinh-chien');
const AN = '<a href="/nhan-vat/vu-an/" data-mention="">';

test('a name is linked by itself', () => {
  expect(onPage('Rồi Vũ An nói.')).toBe(`<p>Rồi ${AN}Vũ An</a> nói.</p>`);
});

test('only the first time in a section', () => {
  const html = renderAsArticle('Vũ An nói. Ông An đi.\n\nVũ An.\n\n## Mục\n\n- Vũ An đến.\n- Vũ An về.');
  expect(html.split(AN).map((piece) => piece.replace(/<[^>]*>|\n/g, ''))).toEqual([
    '',
    'Vũ An nói. Ông An đi.Vũ An.Mục',
    'Vũ An đến.Vũ An về.',
  ]);
});

test('a place only the first time in a page', () => {
  const html = renderAsArticle('Ở Mộc Giang.\n\n## Mục\n\nMộc Giang.');
  expect(html.match(/href="\/dia-danh\/moc-giang\/"/g)).toHaveLength(1);
});

test('an entry can say otherwise of itself', () => {
  const changes = edited('content/people/vu-an.mdx', 'sort: Vũ An', 'sort: Vũ An\nlinking: never');
  expect(renderEntry('Rồi Vũ An nói.', 'term:dinh-chien', { changes })).toBe('<p>Rồi Vũ An nói.</p>');
});

test('the page of an entry does not link to itself', () => {
  expect(renderEntry('Vũ An nói.', 'person:vu-an')).toBe('<p>Vũ An nói.</p>');
});

test('a mention made by hand is linked wherever it stands, and counts as the first', () => {
  expect(onPage('Vũ An gặp [ông ấy](#person:vu-an) và [ông](#person:vu-an).')).toBe(
    `<p>Vũ An gặp ${AN}ông ấy</a> và ${AN}ông</a>.</p>`,
  );
});

test('a name inside another link stays plain', () => {
  expect(onPage('[Xem Vũ An](https://example.org), rồi Vũ An.')).toBe(
    `<p><a href="https://example.org">Xem Vũ An</a>, rồi ${AN}Vũ An</a>.</p>`,
  );
});

test('a name that strong words cut is passed over, and the next is linked', () => {
  expect(onPage('Vũ **An nói**, và Vũ An đi.')).toBe(
    `<p>Vũ <strong>An nói</strong>, và ${AN}Vũ An</a> đi.</p>`,
  );
});

test('headings link nothing by themselves; what is linked by hand in them leads somewhere', () => {
  expect(renderAsArticle('## Vũ An và [bà](#person:ngo-kim)')).toBe(
    '<h2 id="muc-vu-an-va-ba">Vũ An và <a href="/nhan-vat/ngo-kim/" data-mention="">bà</a></h2>',
  );
});

test('an article can be linked by hand', () => {
  expect(onPage('[Bài kia](#article:gap-2030)')).toBe(
    '<p><a href="/bai-viet/gap-2030/" data-mention="">Bài kia</a></p>',
  );
});

test('every address has the base path, and those of other sites stay', () => {
  const html = renderEntry(
    'Vũ An, [nguồn](/nguon/), [ngoài](https://example.org/nguon/), [đây](#sau-gio)',
    'term:dinh-chien',
    {
      base: '/x/',
    },
  );
  expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    '/x/nhan-vat/vu-an/',
    '/x/nguon/',
    'https://example.org/nguon/',
    '#sau-gio',
  ]);
});

test('a page about the site links by hand only', () => {
  expect(renderAsPage('Vũ An và [bà](#person:ngo-kim).')).toBe(
    '<p>Vũ An và <a href="/nhan-vat/ngo-kim/" data-mention="">bà</a>.</p>',
  );
});

test('several names of a passage, one of them inside another, are linked without a shift', () => {
  expect(renderArticle()).toContain(
    `Ông ${AN}Vũ An</a> tới <a href="/dia-danh/moc-giang/" data-mention="">Mộc Giang</a> ngày 1/3/2030.`,
  );
});
