import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALIKE, fingerprint, hashWords, likeness, SAMPLE } from './fingerprint.ts';

const PASSAGE =
  'Hai ngoại trưởng gặp nhau ở bờ sông trong sáu giờ. Họ nói đã thấy tia hy vọng đầu tiên sau nhiều năm, nhưng chưa ký gì, và hẹn gặp lại vào mùa xuân ở thành phố bên kia.';
const OTHER =
  'Theo hãng tin của bờ nam, đoàn đàm phán rời khách sạn lúc nửa đêm. Không ai trả lời báo giới; một viên chức chỉ xác nhận rằng máy bay đã cất cánh.';

const alike = (before: string, now: string): number => likeness(fingerprint(before), hashWords(now));

describe('what counts as the same words', () => {
  test.each([
    ['itself', PASSAGE],
    ['other punctuation and case', PASSAGE.toUpperCase().replaceAll(',', ' –')],
    [
      'marks forgotten',
      'Hai ngoai truong gap nhau o bo song trong sau gio. Ho noi da thay tia hy vong dau tien',
    ],
    ['another normal form', PASSAGE.normalize('NFD')],
    ['a typo and a figure mended', PASSAGE.replace('sáu giờ', 'gần bảy giờ').replace('mùa xuân', 'mùa thu')],
    ['its first half', PASSAGE.slice(0, 90)],
    ['its second half', PASSAGE.slice(90)],
    ['itself within a longer text', `${OTHER} ${PASSAGE} ${OTHER}`],
  ])('%s', (_what, now) => {
    expect(alike(PASSAGE, now)).toBeGreaterThanOrEqual(ALIKE);
  });

  test.each([
    ['another passage', OTHER],
    ['nothing', ''],
    ['a few of its words', 'Hai ngoại trưởng'],
  ])('not %s', (_what, now) => {
    expect(alike(PASSAGE, now)).toBeLessThan(ALIKE);
  });

  test('texts without letters are alike among themselves only', () => {
    expect(alike('…', '—')).toBe(1);
    expect(alike('…', PASSAGE)).toBe(0);
  });

  test('a text of one word is alike to itself', () => {
    expect(alike('Geneva', 'Geneva.')).toBe(1);
    expect(alike('Geneva', 'Istanbul')).toBe(0);
  });
});

test('a fingerprint is short and the same every time', () => {
  expect(fingerprint(PASSAGE)).toBe(fingerprint(PASSAGE));
  const [count, sample] = fingerprint(`${PASSAGE} ${OTHER}`).split(' ');
  expect(Number(count)).toBeGreaterThan(SAMPLE);
  expect(sample).toMatch(/^[\w-]{96}$/);
});

describe('over any Unicode', () => {
  const text = fc.string({ unit: 'binary', maxLength: 400 });

  test('a text is wholly alike to itself', () => {
    fc.assert(fc.property(text, (words) => alike(words, words) === 1));
  });

  test('likeness lies between 0 and 1, and prints have the form that the ledger asks for', () => {
    fc.assert(
      fc.property(text, text, (before, now) => {
        const found = alike(before, now);
        expect(fingerprint(before)).toMatch(/^\d+ [A-Za-z0-9_-]*$/);
        return found >= 0 && found <= 1;
      }),
    );
  });
});
