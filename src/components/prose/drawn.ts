import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ComponentName } from '../../model/schemas/index.ts';
import Map from './Map.astro';
import Quote from './Quote.astro';
import Timeline from './Timeline.astro';

/** What draws each component that prose may hold; names and props are in `model/schemas/components.ts`. */
export const DRAWN: Readonly<Record<ComponentName, AstroComponentFactory>> = { Map, Quote, Timeline };
