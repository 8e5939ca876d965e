/** A place on the globe, in degrees (WGS 84). */
export interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

/** A part of the globe between two meridians and two parallels; it does not cross the date line. */
export interface Region {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The world without its ice caps. */
export const WORLD: Region = { west: -178, south: -56, east: 178, north: 78 };

/** Whether a place lies in a region. */
export function holds({ west, south, east, north }: Region, { lon, lat }: LonLat): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** The least region around places. @param margin in degrees @throws {RangeError} when there are none */
export function regionOf(places: readonly LonLat[], margin: { lon: number; lat: number }): Region {
  if (places.length === 0) throw new RangeError('no places to draw a region around');
  const lons = places.map(({ lon }) => lon);
  const lats = places.map(({ lat }) => lat);
  return {
    west: Math.max(-180, Math.min(...lons) - margin.lon),
    south: Math.max(-85, Math.min(...lats) - margin.lat),
    east: Math.min(180, Math.max(...lons) + margin.lon),
    north: Math.min(85, Math.max(...lats) + margin.lat),
  };
}

/** Places within the window of the given size that holds most of them. */
export function densest<T extends LonLat>(places: readonly T[], size: { lon: number; lat: number }): T[] {
  let best: T[] = [];
  for (const { lon: west } of places) {
    for (const { lat: south } of places) {
      const window = { west, south, east: west + size.lon, north: south + size.lat };
      const inside = places.filter((place) => holds(window, place));
      if (inside.length > best.length) best = inside;
    }
  }
  return best;
}

/** Edge of a region as points close enough to follow curved meridians and parallels. */
export function edgeOf({ west, south, east, north }: Region): [number, number][] {
  const steps = Array.from({ length: 25 }, (_, i) => i / 24);
  return [
    ...steps.map((t): [number, number] => [west + (east - west) * t, south]),
    ...steps.map((t): [number, number] => [east, south + (north - south) * t]),
    ...steps.map((t): [number, number] => [east - (east - west) * t, north]),
    ...steps.map((t): [number, number] => [west, north - (north - south) * t]),
  ];
}
