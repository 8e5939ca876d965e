/**
 * What runs before every command of package.json but those that install by themselves: without the packages, or on a Node
 * that cannot read TypeScript, each would end in a stack trace. Plain JavaScript without dependencies, for any Node.
 */
import { existsSync } from 'fs';
import { dirname, join } from 'path';
import { fileURLToPath } from 'url';
import { isRecentEnough } from './preflight.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isThere = existsSync(join(root, 'node_modules', 'astro'));
if (!isThere || !isRecentEnough(process.versions.node)) {
  console.error(
    isThere
      ? `✖ This needs Node 22.19 or newer, and here is Node ${process.versions.node}.\n  What to do: start it with npm (npm run check), which takes the Node that the project brings.`
      : '✖ Nothing is installed here yet.\n  What to do: run “npm start” once, which installs what is needed and serves the site (or “npm ci”, which only installs); then run this again.',
  );
  process.exit(1);
}
