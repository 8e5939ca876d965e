type Point = readonly [x: number, y: number];

/**
 * Simplifies an outline for its scale by radial distance: drops points nearer than `apart` to the one before, and rings
 * that collapse. Coordinates become relative integers.
 * @param path rings as `M1,2L3,4…Z`, as d3-geo writes them
 */
export function compactPath(path: string, apart: number): string {
  return path
    .split('M')
    .filter(Boolean)
    .map((ring) => compactRing(ring.replace(/Z$/, '').split('L').map(readPoint), apart))
    .join('');
}

function readPoint(text: string): Point {
  const [x = 0, y = 0] = text.split(',').map((part) => Math.round(Number(part)));
  return [x, y];
}

function compactRing(ring: readonly Point[], apart: number): string {
  const kept: Point[] = [];
  for (const point of ring) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= apart) kept.push(point);
  }
  const [first] = kept;
  if (!first || kept.length < 3) return '';
  let [x, y] = first;
  const steps = kept.slice(1).map((point) => {
    const step = `${String(point[0] - x)},${String(point[1] - y)}`;
    [x, y] = point;
    return step;
  });
  // A minus sign separates numbers, so the space is not needed.
  return `M${String(first[0])},${String(first[1])}l${steps.join(' ').replaceAll(/[ ,]-/g, '-')}z`;
}
