import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dotLabels, type Dot } from './dot-labels.ts';

const BOUNDS = { width: 500, height: 400 };

describe('dotLabels', () => {
  test('puts the label of a lone dot to its right, without a leader', () => {
    expect(dotLabels([{ x: 100, y: 100, width: 60 }], 16, BOUNDS)).toEqual([
      { x: 111, y: 100, anchor: 'start', leader: false },
    ]);
  });

  test('turns a label inwards at the right edge', () => {
    const [label] = dotLabels([{ x: 480, y: 100, width: 60 }], 16, BOUNDS);
    expect(label?.anchor).toBe('end');
  });

  test('does not let two labels cover each other when there is room', () => {
    const dots = [
      { x: 200, y: 200, width: 80 },
      { x: 212, y: 204, width: 80 },
      { x: 220, y: 196, width: 80 },
      { x: 206, y: 190, width: 80 },
    ];
    const boxes = dotLabels(dots, 16, BOUNDS).map((label, i) => boxOf(label, dots[i]?.width ?? 0));
    for (const a of boxes) {
      for (const b of boxes) if (a !== b) expect(apart(a, b)).toBe(true);
    }
  });

  test('always gives every dot its label', () => {
    const dot = fc.record({
      x: fc.integer({ min: 0, max: 500 }),
      y: fc.integer({ min: 0, max: 400 }),
      width: fc.integer({ min: 20, max: 120 }),
    });
    fc.assert(
      fc.property(fc.array(dot, { maxLength: 15 }), (dots: Dot[]) => {
        expect(dotLabels(dots, 16, BOUNDS)).toHaveLength(dots.length);
      }),
      { numRuns: 30 },
    );
  });
});

type Box = readonly [left: number, top: number, right: number, bottom: number];

function boxOf({ x, y, anchor }: ReturnType<typeof dotLabels>[number], width: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, y - 8, left + width, y + 8];
}

const apart = (a: Box, b: Box): boolean => a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
