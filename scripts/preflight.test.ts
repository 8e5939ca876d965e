import { expect, test } from 'vitest';
import { isInstalled, isRecentEnough } from './preflight.mjs';

test.each([
  ['20.20.2', false],
  ['22.18.0', false],
  ['22.19.0', true],
  ['24.21.0', true],
])('Node %s can run the project: %s', (version, expected) => {
  expect(isRecentEnough(version)).toBe(expected);
});

const lock = {
  packages: {
    '': {},
    'node_modules/a': { version: '1.0.0', integrity: 'x' },
    'node_modules/a-win32': { version: '1.0.0', integrity: 'y', optional: true },
  },
};
const a = { version: '1.0.0', integrity: 'x' };

test('installed means: every package of the lock, save builds for other platforms', () => {
  expect(isInstalled(lock, { packages: { 'node_modules/a': a } })).toBe(true);
});

test('nothing, a part, or another version is not installed', () => {
  expect(isInstalled(lock, undefined)).toBe(false);
  expect(isInstalled(lock, { packages: {} })).toBe(false);
  expect(isInstalled(lock, { packages: { 'node_modules/a': { ...a, version: '1.0.1' } } })).toBe(false);
  expect(isInstalled(lock, { packages: { 'node_modules/a': { ...a, integrity: 'z' } } })).toBe(false);
});
