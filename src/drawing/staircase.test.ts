import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { staircase, type Mark, type Placed } from './staircase.ts';

describe('staircase', () => {
  test('puts a lone label next to the axis, over its mark', () => {
    expect(staircase([{ x: 100, width: 80 }])).toMatchObject([{ x: 100, level: 1 }]);
  });

  test('spreads two close marks over both sides', () => {
    const sides = staircase([
      { x: 100, width: 80 },
      { x: 110, width: 80 },
    ]).map(({ side }) => side);
    expect(new Set(sides).size).toBe(2);
  });

  test('raises a label over what it would cover, so that stairs fall to the right', () => {
    const marks = [100, 150, 200, 250].map((x) => ({ x, width: 300 }));
    const placed = staircase(marks);
    const above = placed.filter(({ side }) => side === 'above').map(({ level }) => level);
    expect(above).toEqual([2, 1]);
  });

  test('pulls leaders apart when marks share a day', () => {
    const placed = staircase([100, 100, 100, 100].map((x) => ({ x, width: 50 })));
    const above = placed.filter(({ side }) => side === 'above').map(({ x }) => x);
    expect(above[1]).toBeGreaterThan(above[0] ?? Infinity);
  });

  const marks = fc
    .array(fc.record({ x: fc.integer({ min: 0, max: 1000 }), width: fc.integer({ min: 10, max: 300 }) }), {
      maxLength: 30,
    })
    .map((list) => list.sort((a, b) => a.x - b.x));

  test('never lets two labels meet', () => {
    fc.assert(
      fc.property(marks, (list) => {
        forEachPair(list, staircase(list), (a, b) => {
          if (a.level === b.level) expect(a.x + a.width).toBeLessThan(b.x);
        });
      }),
    );
  });

  test('never lets a leader cross a label', () => {
    fc.assert(
      fc.property(marks, (list) => {
        forEachPair(list, staircase(list), (a, b) => {
          // Of two labels on a side the left one is `a`: only the leader of `b` could run through it.
          if (b.level > a.level) expect(a.x + a.width).toBeLessThan(b.x);
        });
      }),
    );
  });
});

/** Calls back for every two labels on one side, the left one first. */
function forEachPair(
  marks: readonly Mark[],
  placed: readonly Placed[],
  check: (left: Placed & Mark, right: Placed & Mark) => void,
): void {
  const labels = placed.map((place, i) => ({ ...place, width: marks[i]?.width ?? 0 }));
  for (const a of labels) {
    for (const b of labels) if (a.side === b.side && a.x < b.x) check(a, b);
  }
}
