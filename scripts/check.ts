/** `npm run check`: reads all content and reports every problem; exit status 1 if one of them is an error. */
import { runCheck } from '../src/site/commands/check.ts';

const { errors } = await runCheck({ log: console.log });
process.exitCode = errors > 0 ? 1 : 0;
