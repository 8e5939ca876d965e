import { geoMercator, geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';
import type { GeoPermissibleObjects } from 'd3-geo';
import { compactPath } from './compact-path.ts';
import { edgeOf, type LonLat, type Region } from './region.ts';

/** A map of land and sea. */
export interface LandMap {
  readonly width: number;
  readonly height: number;
  /** Outline of the land, as an SVG path. */
  readonly land: string;
  /** Projects a place. */
  readonly place: (place: LonLat) => { readonly x: number; readonly y: number };
}

/** What the land is drawn from: Natural Earth's, as GeoJSON. */
export type Land = GeoPermissibleObjects;

/**
 * Draws the land of a region: a large one in the Natural Earth projection, which distorts areas little; a small one in
 * Mercator, which is conformal.
 * @param width in units of the drawing; its height follows from the region
 * @param apart least distance of two points of an outline
 */
export function landMap(land: Land, region: Region, width: number, apart = 2): LandMap {
  const wide = region.east - region.west > 120;
  const middle = (region.west + region.east) / 2;
  const projection: GeoProjection = (wide ? geoNaturalEarth1() : geoMercator())
    .rotate([-middle, 0])
    .precision(0.5);
  const edge: GeoPermissibleObjects = { type: 'MultiPoint', coordinates: edgeOf(region) };
  projection.fitWidth(width, edge);
  const height = Math.ceil(geoPath(projection).bounds(edge)[1][1]);
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  return {
    width,
    height,
    land: compactPath(geoPath(projection)(land) ?? '', apart),
    place: ({ lon, lat }) => {
      const [x, y] = projection([lon, lat]) ?? [0, 0];
      return { x: Math.round(x), y: Math.round(y) };
    },
  };
}
