import { expect, test } from 'vitest';
import { optionForKey } from './listbox-keys.ts';

const LAST = 2;

test.each([
  ['ArrowDown', false, 0, 1],
  ['ArrowDown', false, LAST, 0],
  ['ArrowDown', false, -1, 0],
  ['ArrowUp', false, 1, 0],
  ['ArrowUp', false, 0, LAST],
  ['Home', true, 1, 0],
  ['End', true, 1, LAST],
  // Without Ctrl they move within the typed words.
  ['Home', false, 1, undefined],
  ['End', false, 1, undefined],
  ['a', false, 1, undefined],
])('%s (Ctrl: %s) leads from option %s to %s', (key, ctrlKey, active, next) => {
  expect(optionForKey({ key, ctrlKey }, active, LAST)).toBe(next);
});

test('among no options no key chooses', () => {
  expect(optionForKey({ key: 'ArrowDown', ctrlKey: false }, -1, -1)).toBeUndefined();
});
