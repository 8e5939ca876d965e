import { expect, test } from 'vitest';
import { tinyCorpus } from '../../testing/tiny-content.ts';
import { readingOrder } from './reading-order.ts';

test('a report comes before what it names, each once', () => {
  const order = readingOrder(tinyCorpus());
  expect(order[0]).toBe('/bai-viet/gap-2030/');
  expect(order).toContain('/nhan-vat/vu-an/');
  expect(new Set(order).size).toBe(order.length);
});
