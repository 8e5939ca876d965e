/**
 * `npm run dev`: the content check, then Astro's server, which shows changes as they are saved.
 * Problems are printed and do not stop it: one writes with the server running.
 */
import { runCheck } from '../src/build/check.ts';
import { ensureFont } from '../src/build/font.ts';
import { astro } from './astro.ts';

await runCheck({ log: console.log });
await ensureFont();
process.exitCode = await astro(['dev', '--port', process.env.PORT ?? '4321', ...process.argv.slice(2)]);
