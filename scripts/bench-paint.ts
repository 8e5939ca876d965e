/**
 * `npm run bench:paint`: when readers of the built site see what they came for. First from an address to the painted text,
 * beside the same site with its sheet in a file and beside Starlight, which it installs and builds with the same texts; then
 * from a key in the search to the painted hits. `-- text` or `-- keys` measures one of the two, `--runs 15` how often.
 * Needs `npm run build`.
 */
import { existsSync } from 'node:fs';
import { readArguments } from './arguments.ts';
import { paintOfHits } from './bench/paint-keys.ts';
import { paintOfText } from './bench/paint-text.ts';

const { words, options, broken } = readArguments(process.argv.slice(2));
const runs = Number(options['runs']?.[0] ?? 9);
const problem =
  broken ??
  (words.some((word) => word !== 'text' && word !== 'keys') || !(runs > 0)
    ? 'Usage: npm run bench:paint -- [text] [keys] [--runs 9]'
    : existsSync('dist/index.html')
      ? undefined
      : 'There is no site to measure: dist/ is empty. What to do: npm run build');
if (problem !== undefined) {
  console.error(`✖ ${problem}`);
  process.exit(1);
}
const asked = (what: string): boolean => words.length === 0 || words.includes(what);
if (asked('text')) console.log(`From an address to the painted text:\n\n${await paintOfText(runs)}\n`);
if (asked('keys')) console.log(`From a key to the painted hits, ms:\n\n${await paintOfHits()}`);
