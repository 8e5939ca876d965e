import { expect, test } from 'vitest';
import { joinFigures, joinPhrases } from './join.ts';

test('phrases are joined wherever they stand, whatever they hold', () => {
  const joined = joinPhrases('Kết quả: một kết quả ($1 hay $&)', ['kết quả', '($1 hay', 'không có']);
  expect(joined.replaceAll('\u00a0', '~')).toBe('Kết quả: một kết~quả ($1~hay $&)');
});

test.each([
  ['họp gần 4,5 giờ ở Riyadh', 'họp gần 4,5\u00a0giờ ở Riyadh'],
  ['phần lớn theo RT · 2 đính chính', 'phần lớn theo RT · 2\u00a0đính chính'],
  ['thượng đỉnh Putin – Trump', 'thượng đỉnh Putin\u00a0– Trump'],
  ['mất 1.500 người trong 30 ngày', 'mất 1.500\u00a0người trong 30\u00a0ngày'],
  ['ngày 18/2/2025 ở Riyadh, năm 2025 thì chưa', 'ngày 18/2/2025 ở Riyadh, năm 2025 thì chưa'],
  ['Đoạn 4. Nga', 'Đoạn 4. Nga'],
])('figures keep their units, dashes the word before them: %s', (text, joined) => {
  expect(joinFigures(text)).toBe(joined);
});
