import { expect, test } from 'vitest';
import { kindChoices } from './kind-choices.ts';

test('each kind among the hits can be chosen, with how many there are, in the order of the interface', () => {
  expect(kindChoices({ passage: 5, person: 2 }, undefined).map(({ text }) => text)).toEqual([
    'Tất cả',
    'Người 2',
    'Đoạn 5',
  ]);
});

test('hits of one kind leave nothing to choose, unless they were narrowed', () => {
  expect(kindChoices({ person: 2 }, undefined)).toEqual([]);
  expect(kindChoices({ person: 2 }, 'person')).toHaveLength(2);
});
