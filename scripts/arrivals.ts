/** `npm run test:arrivals`: follows 150 hits of the search at each of two widths, where `npm test` follows a few. */
import { argv, env } from 'node:process';

env.TANBANG_ARRIVALS = '150';
argv.push('arrivals', '--project=wide');
await import('./e2e.ts');

export {};
