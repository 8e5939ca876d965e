import { expect, test } from 'vitest';
import { compactPath } from './compact-path.ts';

test('writes whole numbers, each relative to the one before', () => {
  expect(compactPath('M10.2,10L30,9.8L29.6,40Z', 2)).toBe('M10,10l20,0 0,30z');
});

test('lets a minus part two numbers', () => {
  expect(compactPath('M10,10L30,5L20,40Z', 2)).toBe('M10,10l20-5-10,35z');
});

test('drops points too near to tell apart', () => {
  expect(compactPath('M0,0L1,0L20,0L20,1L20,20Z', 3)).toBe('M0,0l20,0 0,20z');
});

test('drops an island that has shrunk to nothing, and keeps its neighbour', () => {
  expect(compactPath('M0,0L1,0L1,1ZM50,50L60,50L60,60Z', 3)).toBe('M50,50l10,0 0,10z');
});
