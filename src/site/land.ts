import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import topology from 'world-atlas/land-110m.json' with { type: 'json' };
import type { Land } from '../drawing/land-map.ts';

const world = topology as unknown as Topology;

/** The land of the earth at a scale of 1:110 million, by Natural Earth (public domain). It knows no borders. */
export const LAND: Land = feature(world, world.objects['land'] as Topology['objects'][string]);
