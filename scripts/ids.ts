/** `npm run ids`: gives a block id to each passage that lacks one; exit status 1 if an article could not be read. */
import { runIds } from '../src/site/commands/block-ids.ts';

const { unread } = runIds({ log: console.log });
process.exitCode = unread > 0 ? 1 : 0;
