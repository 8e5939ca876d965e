import { mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { shareCards } from '../../drawing/share-card/card.ts';
import { widthOf } from '../../drawing/share-card/face.ts';
import { CARD_SIZE, EDGE, THAW_Y } from '../../drawing/share-card/frame.ts';
import { layoutCard } from '../../drawing/share-card/layout.ts';
import { cardSvg, COLOURS, THAW_DASHES } from '../../drawing/share-card/svg.ts';
import { pictureAddress } from '../../model/addresses.ts';
import { siteExports } from '../../testing/exports.ts';
import { strings } from '../../strings.ts';
import { pictureKey, PictureStore } from './draw.ts';
import { textFace } from './text-face.ts';

const { corpus } = siteExports();
const face = textFace();
const cards = shareCards(corpus, strings.share);
const laidOut = cards.map((card) => ({ card, layout: layoutCard(card, face, corpus.site.title) }));

test('the site, each article, each passage and each entry has a picture at an address of its own', () => {
  const passages = corpus.articles.flatMap((article) => article.passages);
  expect(cards).toHaveLength(1 + corpus.articles.length + passages.length + corpus.entries.size);
  expect(new Set(cards.map(({ page }) => pictureAddress(page))).size).toBe(cards.length);
});

test('nothing is set beyond the edges, in the foot or over another line, however long a title is', () => {
  for (const { card, layout } of laidOut) {
    for (const { text, x, y, size } of layout.texts) {
      expect(x + widthOf(face, text, size), `${card.page}: ${text}`).toBeLessThanOrEqual(
        CARD_SIZE.width - EDGE + 1,
      );
      expect(y, `${card.page}: ${text}`).toBeGreaterThan(size * 0.7);
    }
    const body = layout.texts.filter(({ y }) => y < THAW_Y);
    for (const { y } of body) expect(y, card.page).toBeLessThanOrEqual(THAW_Y - 40);
    expect(layout.texts.length - body.length, card.page).toBe(card.page === '/' ? 1 : 2);
  }
});

test('of no card of this site is anything cut off', () => {
  const cut = laidOut.filter(({ layout }) => layout.texts.some(({ text }) => text.endsWith('…')));
  expect(cut.map(({ card }) => card.page)).toEqual([]);
});

test('every passage of this site is shown whole, with all its marked words', () => {
  for (const { card, layout } of laidOut.filter(({ card: { heading } }) => heading === undefined)) {
    const lines = layout.texts.filter(({ ink, y }) => ink === 'ink' && y < THAW_Y);
    expect(lines.map(({ text }) => text).join(' ')).toBe(card.text);
    expect(layout.underlines.length, card.page).toBeGreaterThanOrEqual(card.marks.length);
  }
});

test('the face has every letter that a card shows', () => {
  const missing = laidOut.flatMap(({ layout }) =>
    layout.texts.flatMap(({ text }) =>
      [...text].filter((letter) => face.shape(letter).glyphs.some(({ glyph }) => glyph === 0)),
    ),
  );
  expect(new Set(missing)).toEqual(new Set());
});

test('a Vietnamese letter is one glyph with its marks, and they are not those of its bare letter', () => {
  const glyphsOf = (text: string): number[] => face.shape(text).glyphs.map(({ glyph }) => glyph);
  for (const letter of 'đĐệươắữỗợỷ') expect(glyphsOf(letter), letter).toHaveLength(1);
  // However it was typed.
  expect(glyphsOf('đệ'.normalize('NFD'))).toEqual(glyphsOf('đệ'));
  expect(new Set([...'eêệeẹ'].map((letter) => glyphsOf(letter).join())).size).toBe(4);
});

test('colours and the line that dissolves are those of the style sheets', async () => {
  const tokens = await readFile('src/styles/tokens.css', 'utf8');
  for (const [role, colour] of Object.entries(COLOURS)) {
    expect(tokens, role).toContain(`--color-${role}: light-dark(${colour},`);
  }
  const base = await readFile('src/styles/base.css', 'utf8');
  expect(base.replace(/\s+/g, ' ')).toContain(`stroke-dasharray: ${THAW_DASHES};`);
});

test('a picture is drawn once, kept while it is the same, and gone when nobody has used it for long', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tan-bang-cards-'));
  const svgs = laidOut.slice(0, 2).map(({ layout }) => cardSvg(layout, face));
  const [one = '', two = ''] = svgs;
  const first = new PictureStore(folder);
  const file = await first.pictureOf(one);
  await first.pictureOf(two);
  expect(first.made).toBe(2);
  const picture = await sharp(file).metadata();
  expect(picture).toMatchObject({ ...CARD_SIZE, format: 'png', isPalette: true });

  const second = new PictureStore(folder);
  expect(await second.pictureOf(one)).toBe(file);
  expect(second.made).toBe(0);
  const long = new Date(Date.now() - 40 * 86_400_000);
  await utimes(join(folder, `${pictureKey(two)}.png`), long, long);
  await second.prune();
  expect(await readdir(folder)).toEqual([`${pictureKey(one)}.png`]);
  await rm(folder, { recursive: true });
});

test('another word, another picture', () => {
  const [card] = cards;
  if (!card) throw new Error('no card');
  const drawn = (heading: string): string => cardSvg(layoutCard({ ...card, heading }, face, 'Sông'), face);
  expect(pictureKey(drawn('Sông Mây'))).toBe(pictureKey(drawn('Sông Mây')));
  expect(pictureKey(drawn('Sông Mây'))).not.toBe(pictureKey(drawn('Sông Máy')));
});
