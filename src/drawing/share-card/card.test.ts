import { expect, test } from 'vitest';
import { SIZES } from '../../model/sizes.ts';
import { tinyCorpus } from '../../testing/tiny-content.ts';
import { cardAlt, cardOfPassage, shareCards } from './card.ts';
import { strings } from '../../strings.ts';

const words = strings.share;
const corpus = tinyCorpus();
const cards = new Map(shareCards(corpus, words).map((card) => [card.page, card]));

test('an article says its title, when and where', () => {
  expect(cards.get('/bai-viet/gap-2030/')).toMatchObject({
    margin: 'I',
    label: 'Bản tin I · 1/3/2030 · Mộc Giang',
    heading: 'Hai bên gặp nhau ở Mộc Giang',
  });
});

test('a passage says all its words, those with a note marked', () => {
  const card = cards.get('/bai-viet/gap-2030/doan/sau-gio/');
  expect(card).toMatchObject({ margin: 'I.2', foot: 'Mộc Giang 2030 · 1/3/2030' });
  const marked = card?.marks.map(({ start, end, kind }) => [kind, card.text?.slice(start, end)]);
  expect(marked).toEqual([['dispute', 'sáu giờ']]);
  expect(card && cardAlt(card)).toMatch(/^I\.2\. Buổi họp dài sáu giờ\./);
});

test('in a site that has grown large, passages of older articles show their article', () => {
  const [article] = corpus.articles;
  if (!article?.passages[0]) throw new Error('no article');
  const [passage] = article.passages;
  const many = Array.from({ length: SIZES.passagePictures }, () => passage);
  const newer = {
    ...article,
    data: { ...article.data, date: '2031-01-01' as typeof article.data.date },
    passages: many,
  };
  const large = { ...corpus, articles: [article, newer] };
  expect(cardOfPassage(large, newer, passage, words).text).toBe(passage.text);
  expect(cardOfPassage(large, article, passage, words).heading).toBe(article.data.title);
});
