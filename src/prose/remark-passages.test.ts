import { expect, test } from 'vitest';
import { renderArticle, renderEntry } from '../testing/markdown.ts';
import { edited, type Changes } from '../testing/tiny-content.ts';

const NOTES_AWAY: Changes = {
  'content/annotations/gap-2030/may-gio.mdx': undefined,
  'content/annotations/gap-2030/hop-o-dau.mdx': undefined,
  'content/statements/gap-2030.yaml': undefined,
};

test('paragraphs, list items and quotations become passages, with a number that is a link to itself', () => {
  expect(renderArticle(NOTES_AWAY)).toMatchInlineSnapshot(`
    "<p id="toi-moc-giang" data-passage=""><a href="#toi-moc-giang" class="passage-number" data-n="1" aria-label="Đoạn 1"></a>Ông <a href="/nhan-vat/vu-an/" data-mention="">Vũ An</a> tới <a href="/dia-danh/moc-giang/" data-mention="">Mộc Giang</a> ngày 1/3/2030.</p>
    <h2 id="muc-tren-ban">Trên bàn</h2>
    <p id="sau-gio" data-passage=""><a href="#sau-gio" class="passage-number" data-n="2" aria-label="Đoạn 2"></a>Buổi họp dài sáu giờ. <a href="/nhan-vat/vu-an/" data-mention="">Ông An</a> nói <a href="/nhan-vat/ngo-kim/" data-mention="">người đồng cấp</a> đã hiểu <a href="/van-kien/hiep-uoc-song/" data-mention="">Hiệp ước Sông</a>.</p>
    <ul>
    <li id="mot-thang" data-passage=""><a href="#mot-thang" class="passage-number" data-n="3" aria-label="Đoạn 3"></a><a href="/thuat-ngu/dinh-chien/" data-mention="">Đình chiến</a> trong một tháng.</li>
    <li id="hop-lai" data-passage=""><a href="#hop-lai" class="passage-number" data-n="4" aria-label="Đoạn 4"></a><a href="/to-chuc/hoi-dong-song/" data-mention="">Hội đồng Sông</a> họp lại.</li>
    </ul>
    <blockquote id="khong-doi-ai" data-passage="">
    <p><a href="#khong-doi-ai" class="passage-number" data-n="5" aria-label="Đoạn 5"></a>Con sông không đợi ai.</p>
    </blockquote>"
  `);
});

test('the words of a passage are its text and nothing else: the number is drawn by style', () => {
  expect(renderArticle(NOTES_AWAY).replace(/<[^>]+>/g, '')).toContain(
    'Ông Vũ An tới Mộc Giang ngày 1/3/2030.',
  );
  expect(renderArticle(NOTES_AWAY)).not.toContain('^');
});

test('an id in a line of its own is taken off as well', () => {
  const changes = edited('content/articles/gap-2030.mdx', ' ^toi-moc-giang', '\n^toi-moc-giang');
  expect(renderArticle({ ...NOTES_AWAY, ...changes })).toBe(renderArticle(NOTES_AWAY));
});

test('the page of an entry has no passages', () => {
  expect(renderEntry('Một đoạn.', 'person:vu-an')).toBe('<p>Một đoạn.</p>');
});
