/**
 * `npm run dev`: the content check, then Astro's server, which shows changes as they are saved.
 * Problems are printed and do not stop it: one writes with the server running.
 */
import { runCheck } from '../src/site/commands/check.ts';
import { ensureFont } from '../src/site/fonts/font.ts';
import { ASTRO_CLI } from './astro-cli.ts';
import { runNode } from './run-node.ts';

await runCheck({ log: console.log });
await ensureFont();
const port = process.env.PORT ?? '4321';
const { status } = await runNode([ASTRO_CLI, 'dev', '--port', port, ...process.argv.slice(2)]);
process.exitCode = status;
