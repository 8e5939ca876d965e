import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { Element, Root } from 'hast';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { articleAddress } from '../model/addresses.ts';
import { strings } from '../strings.ts';
import { tinyCorpus } from '../testing/tiny-content.ts';
import { tinyLedger } from '../testing/tiny-ledger.ts';
import { rehypeFormerIds } from './rehype-former-ids.ts';

const corpus = tinyCorpus(
  tinyLedger({
    '/bai-viet/gap-2030/#ten-cu': { type: 'moved', to: '/bai-viet/gap-2030/#sau-gio' },
    '/bai-viet/gap-2030/#chu-giai-ten-cu': { type: 'moved', to: '/bai-viet/gap-2030/#chu-giai-may-gio' },
  }),
);
const article = corpus.articles.find(({ id }) => articleAddress(id) === '/bai-viet/gap-2030/');
const context = { corpus, base: '/', labels: strings.markdown, article };

function transformed(element: Element): string {
  const tree: Root = { type: 'root', children: [element] };
  return toHtml(unified().use(rehypeFormerIds, context).runSync(tree));
}

test('a passage carries the id that it took over', () => {
  expect(transformed(h('p', { id: 'sau-gio', dataPassage: '' }, 'Sáu giờ.'))).toBe(
    '<p id="sau-gio" data-passage=""><span class="former-id" id="ten-cu"></span>Sáu giờ.</p>',
  );
});

test('a note carries it in what shows of it while it is closed', () => {
  expect(
    transformed(h('details', { id: 'chu-giai-may-gio' }, [h('summary', 'Bối cảnh'), h('p', 'Bảy.')])),
  ).toBe(
    '<details id="chu-giai-may-gio"><summary><span class="former-id" id="chu-giai-ten-cu"></span>Bối cảnh</summary><p>Bảy.</p></details>',
  );
});

test('a passage that took over nothing stays as it is', () => {
  expect(transformed(h('p', { id: 'hop-lai', dataPassage: '' }, 'Họp lại.'))).toBe(
    '<p id="hop-lai" data-passage="">Họp lại.</p>',
  );
});
