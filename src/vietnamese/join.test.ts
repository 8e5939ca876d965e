import { expect, test } from 'vitest';
import { joinPhrases } from './join.ts';

test('phrases are joined wherever they stand, whatever they hold', () => {
  const joined = joinPhrases('Kết quả: một kết quả ($1 hay $&)', ['kết quả', '($1 hay', 'không có']);
  expect(joined.replaceAll('\u00a0', '~')).toBe('Kết quả: một kết~quả ($1~hay $&)');
});
