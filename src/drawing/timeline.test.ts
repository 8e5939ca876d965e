import { describe, expect, test } from 'vitest';
import type { PartialDate } from '../model/dates.ts';
import { drawTimeline, type TimelineDrawing } from './timeline.ts';

const date = (text: string): PartialDate => text as PartialDate;
const draw = (starts: readonly string[], until = '2026-04'): TimelineDrawing =>
  drawTimeline(
    starts.map((start) => ({ start: date(start), width: 250 })),
    date(until),
  );

describe('drawTimeline', () => {
  test('keeps few and distant points on one row, without an overview', () => {
    const drawing = draw(['2010', '2015', '2020']);
    expect(drawing.rows).toHaveLength(1);
    expect(drawing.overview).toBeUndefined();
  });

  test('is true to time within a row', () => {
    const [row] = draw(['2010', '2012', '2016']).rows;
    const [a = 0, b = 0, c = 0] = row?.items.map(({ x }) => x) ?? [];
    expect((c - b) / (b - a)).toBeCloseTo(2, 1);
  });

  const crowded = ['1985', '1991', ...[1, 2, 3, 4, 5, 6, 7, 8].map((month) => `2025-0${String(month)}-10`)];

  test('gives a crowded year a row of its own scale, and says which years are empty', () => {
    const { rows } = draw(crowded);
    expect(rows.map(({ axis, lastYear }) => [axis.from, lastYear])).toEqual([
      [1985, 1991],
      [2025, 2025],
    ]);
    expect(rows[1]?.empty).toEqual({ from: 1992, to: 2024 });
  });

  test('shows every point on the one scale of the overview', () => {
    expect(draw(crowded).overview?.xs).toHaveLength(crowded.length);
  });

  test('ends the firm line where knowledge ends, within the last row only', () => {
    const { rows } = draw(crowded, '2025-09');
    expect(rows[0]?.solidTo).toBe(rows[0]?.axis.right);
    expect(rows[1]?.solidTo).toBeLessThan(rows[1]?.axis.right ?? 0);
  });

  test('lets no label leave the drawing', () => {
    const { rows, width, height } = draw([...crowded, '2025-12-31', '2026-03-30']);
    for (const { labelX, labelY } of rows.flatMap(({ items }) => items)) {
      expect(labelX).toBeGreaterThan(0);
      expect(labelX + 250).toBeLessThanOrEqual(width);
      expect(labelY).toBeGreaterThan(0);
      expect(labelY).toBeLessThan(height);
    }
  });
});
