import { compareDates, toYears, type PartialDate } from '../model/dates.ts';
import type { Document } from '../model/schemas/index.ts';

type LifeStep = Document['life'][number];

/** How a stretch of a document's life is drawn. */
export type Stretch = 'pending' | 'in-force' | 'suspended' | 'ended';

/** A step with its place in the drawing. */
export interface DrawnStep {
  readonly date: PartialDate;
  readonly label: string;
  readonly later: boolean;
  readonly x: number;
  readonly leader: number;
  readonly textX: number;
  readonly dateY: number;
  readonly anchor: 'start' | 'end';
}

/** A document's life as a drawing 1000 units wide, true to time. */
export interface LifeLine {
  readonly height: number;
  readonly axis: number;
  readonly steps: readonly DrawnStep[];
  readonly segments: readonly { readonly from: number; readonly to: number; readonly style: Stretch }[];
}

/** What begins with a step; a milestone changes nothing. */
const BEGINS: Readonly<Record<LifeStep['event'], Stretch | undefined>> = {
  signed: 'pending',
  adopted: 'in-force',
  published: 'in-force',
  'in-force': 'in-force',
  milestone: undefined,
  extended: 'in-force',
  suspended: 'suspended',
  expired: 'ended',
  withdrawn: 'ended',
};

const [LEFT, RIGHT, TAIL] = [30, 940, 995];
/** Room a label needs beside its leader. */
const LABEL_WIDTH = 190;
/** Labels stand on levels above and below the axis, the near ones first. */
const LEVELS = [-1, 1, -2, 2, -3, 3] as const;
const LEVEL_HEIGHT = 44;

/** Lays out a life on a linear time scale, with labels that never overlap. */
export function lifeLine(life: readonly LifeStep[]): LifeLine {
  const sorted = [...life].sort((a, b) => compareDates(a.date, b.date));
  const years = sorted.map(({ date }) => toYears(date));
  const [first = 0, last = 1] = [years[0], years.at(-1)];
  const scale = (RIGHT - LEFT) / Math.max(last - first, 0.1);
  const xs = years.map((year) => Math.round(LEFT + (year - first) * scale));
  const placed = placeLabels(xs);
  const top = Math.max(1, ...placed.map(({ level }) => -level));
  const bottom = Math.max(0, ...placed.map(({ level }) => level));
  const axis = top * LEVEL_HEIGHT + 12;
  const steps = sorted.map((step, i): DrawnStep => {
    const { level, anchor } = placed[i] ?? { level: -1, anchor: 'start' as const };
    const x = xs[i] ?? LEFT;
    const dateY = level < 0 ? axis + level * LEVEL_HEIGHT + 4 : axis + level * LEVEL_HEIGHT - 10;
    return {
      date: step.date,
      label: step.label,
      later: step.later,
      x,
      leader: level < 0 ? dateY - 10 : dateY + 16,
      textX: anchor === 'start' ? x + 8 : x - 8,
      dateY,
      anchor,
    };
  });
  return { height: axis + bottom * LEVEL_HEIGHT + 14, axis, steps, segments: segmentsOf(sorted, xs) };
}

function placeLabels(xs: readonly number[]): { level: number; anchor: 'start' | 'end' }[] {
  const taken: { level: number; from: number; to: number }[] = [];
  return xs.map((x, i) => {
    const anchor = x + LABEL_WIDTH > 1000 ? 'end' : 'start';
    const [from, to] = anchor === 'start' ? [x, x + LABEL_WIDTH] : [x - LABEL_WIDTH, x];
    const free = (level: number): boolean =>
      !taken.some((other) => other.level === level && other.from < to && from < other.to) &&
      // A leader may not run through the label of a nearer level.
      !taken.some(
        (other) =>
          other.level * level > 0 &&
          Math.abs(other.level) < Math.abs(level) &&
          other.from < x &&
          x < other.to,
      );
    const level = LEVELS.find(free) ?? (i % 2 === 0 ? -1 : 1);
    taken.push({ level, from, to });
    return { level, anchor };
  });
}

function segmentsOf(steps: readonly LifeStep[], xs: readonly number[]): LifeLine['segments'] {
  let style: Stretch = 'pending';
  return steps.map((step, i) => {
    style = BEGINS[step.event] ?? style;
    return { from: xs[i] ?? LEFT, to: xs[i + 1] ?? TAIL, style };
  });
}
