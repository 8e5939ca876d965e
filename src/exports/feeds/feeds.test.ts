import { parseFeed } from '@rowanmanning/feed-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { CORRECTED, SITE, siteExports, tinyExports } from '../../testing/exports.ts';
import { edited } from '../../testing/tiny-content.ts';
import { FEEDS, writeFeed, type FeedName } from './index.ts';

/** What readers get; read before the tests, as it takes longest. */
const site = siteExports();

const NAMES = Object.keys(FEEDS) as FeedName[];

test.each(NAMES)('a reader of feeds and a reader of JSON Feed find the same in %s', (name) => {
  const atom = parseFeed(writeFeed(name, 'xml', site));
  const json = parseJsonFeed(writeFeed(name, 'json', site));
  expect(atom.meta).toMatchObject({ type: 'atom', version: '1.0' });
  expect(atom).toMatchObject({
    title: json.title,
    url: json.home_page_url,
    language: site.corpus.site.language,
  });
  expect(atom.self).toBe(`${SITE}/feed/${name}.xml`);
  expect(json.feed_url).toBe(`${SITE}/feed/${name}.json`);
  expect(atom.items.length).toBeGreaterThanOrEqual(5);
  expect(
    atom.items.map(({ id, url, title, content, published }) => ({ id, url, title, content, published })),
  ).toEqual(
    json.items?.map(({ id, url, title, content_html: content, date_published: day }) => ({
      id,
      url,
      title,
      content,
      published: new Date(day ?? ''),
    })),
  );
});

test.each(NAMES)('no two items of %s have one name, and the newest stands first', (name) => {
  const { items } = parseFeed(writeFeed(name, 'xml', site));
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  const days = items.map(({ published }) => published?.getTime() ?? 0);
  expect(days).toEqual(days.toSorted((a, b) => b - a));
});

test('an article is told in full, its links in full too', () => {
  const [article] = parseFeed(writeFeed('bai-viet', 'xml', tinyExports())).items;
  expect(article).toMatchObject({
    title: 'Hai bên gặp nhau ở Mộc Giang',
    url: `${SITE}/bai-viet/gap-2030/`,
    description: 'Hai ngoại trưởng gặp nhau.',
  });
  expect(article?.content).toContain('<p>Ông Vũ An tới Mộc Giang ngày 1/3/2030.</p>');
  expect(article?.content).toContain(`<a href="${SITE}/nhan-vat/ngo-kim/">người đồng cấp</a>`);
  expect(article?.content).not.toContain('^');
});

test('news are later facts and settled outcomes; what is open is none', () => {
  const { items } = parseFeed(writeFeed('dien-bien-moi', 'xml', tinyExports()));
  expect(
    items.map(({ title, url, published }) => ({ title, url, day: published?.toISOString().slice(0, 10) })),
  ).toEqual([
    {
      title: 'Hội đồng họp sau một tháng',
      url: `${SITE}/bai-viet/gap-2030/#chu-giai-hop-o-dau`,
      day: '2030-04-01',
    },
    {
      title: 'Đã thực hiện · Vũ An: Hai bên sẽ thôi bắn một tháng.',
      url: `${SITE}/bai-viet/gap-2030/#phat-ngon-dinh-chien`,
      day: '2030-04-01',
    },
  ]);
});

test('a later fact after a remark is news without a verdict', () => {
  const changes = edited(
    'content/statements/gap-2030.yaml',
    'verb: pledged\n  claim: Hai bên sẽ thôi bắn một tháng.\n  said: 2030-03-01\n  outcome:\n    status: kept',
    'verb: said\n  claim: Hai bên sẽ thôi bắn một tháng.\n  said: 2030-03-01\n  later:',
  );
  const { items } = parseFeed(writeFeed('dien-bien-moi', 'xml', tinyExports(changes)));
  expect(items.map(({ title }) => title)).toContain('Về sau · Vũ An: Hai bên sẽ thôi bắn một tháng.');
});

test('what was put right here is news too, on the page that it was wrong on', () => {
  const { items } = parseFeed(writeFeed('dien-bien-moi', 'xml', tinyExports(CORRECTED)));
  expect(items[0]).toMatchObject({
    id: `${SITE}/dinh-chinh/#2031-06-01-bai-viet-gap-2030-`,
    url: `${SITE}/bai-viet/gap-2030/`,
    title: 'Đính chính · Hai bên gặp nhau ở Mộc Giang',
  });
});

test('words with signs of markup stay words', () => {
  const sharp = 'Không ai bắn <b>& không ai chạy</b> ]]>.';
  const changes = edited('content/statements/gap-2030.yaml', 'Không ai bắn.', `'${sharp}'`);
  const feed = writeFeed('dien-bien-moi', 'xml', tinyExports(changes));
  expect(SyntaxValidator.validate(feed)).toBe(true);
  // What an XML parser gives is the HTML of the item, as the type of the content says.
  const content = feed.slice(
    feed.indexOf('<p>Không ai bắn'),
    feed.indexOf('</p>', feed.indexOf('<p>Không ai bắn')),
  );
  expect(content).toMatch(/^<p>Không ai bắn &#x3C;b>&#x26; không ai chạy&#x3C;\/b> /);
  const json = parseJsonFeed(writeFeed('dien-bien-moi', 'json', tinyExports(changes)));
  expect(json.items?.map(({ content_html: html }) => html).join('')).toContain(
    '&#x3C;b>&#x26; không ai chạy',
  );
});
