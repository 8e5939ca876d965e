import { describe, expect, test } from 'vitest';
import { landMap, type Land } from './land-map.ts';
import { densest, holds, regionOf, WORLD } from './region.ts';

/** A square island about the crossing of equator and first meridian; d3-geo winds outer rings clockwise. */
const ISLAND: Land = {
  type: 'Polygon',
  coordinates: [
    [
      [-10, -10],
      [-10, 10],
      [10, 10],
      [10, -10],
      [-10, -10],
    ],
  ],
};

describe('landMap', () => {
  const map = landMap(ISLAND, WORLD, 400);

  test('sets north above south and west left of east', () => {
    const [a, b] = [map.place({ lon: -70, lat: 40 }), map.place({ lon: 140, lat: -30 })];
    expect(a.x).toBeLessThan(b.x);
    expect(a.y).toBeLessThan(b.y);
  });

  test('keeps every place of its region inside the drawing', () => {
    for (const lon of [-178, 0, 178]) {
      for (const lat of [-56, 0, 78]) {
        const { x, y } = map.place({ lon, lat });
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(map.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(map.height);
      }
    }
  });

  test('draws land as one short outline', () => {
    expect(map.land).toMatch(/^M\d+,\d+l[-\d, ]+z$/);
  });

  test('draws a small region larger', () => {
    const part = landMap(ISLAND, regionOf([{ lon: 0, lat: 0 }], { lon: 20, lat: 20 }), 400);
    const span = ({ place }: typeof part): number =>
      place({ lon: 10, lat: 0 }).x - place({ lon: -10, lat: 0 }).x;
    expect(span(part)).toBeGreaterThan(5 * span(map));
  });
});

describe('densest', () => {
  const near = [
    { lon: 2, lat: 48 },
    { lon: 6, lat: 46 },
    { lon: 29, lat: 41 },
  ];
  const far = [
    { lon: -150, lat: 61 },
    { lon: 135, lat: 34 },
  ];

  test('finds the places that one window holds most of', () => {
    expect(densest([...far, ...near], { lon: 60, lat: 40 })).toEqual(near);
  });

  test('a region around places holds them and a margin', () => {
    const region = regionOf(near, { lon: 5, lat: 5 });
    expect(near.every((place) => holds(region, place))).toBe(true);
    expect(region.west).toBe(-3);
  });
});
