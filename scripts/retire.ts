/**
 * `npm run retire -- <address>… [--was "…"] [--on yyyy-mm-dd]`, `npm run retire -- <address>… --to <address>`: writes into
 * content/permalinks.json what became of addresses that the site no longer has. Exit status 1, and nothing written, if it
 * cannot be.
 */
import { isPartialDate } from '../src/model/dates.ts';
import type { Fate } from '../src/model/schemas/index.ts';
import { recordFates } from '../src/site/commands/fates.ts';
import { readArguments } from './arguments.ts';

const USAGE = `npm run retire -- <address>… [--was "what stood there"] [--on yyyy-mm-dd]
npm run retire -- <address>… --to <address of what took its place>

address: as the check writes it, such as "/bai-viet/mot-bai/#mot-doan"; with a *, all that are gone and fit
--was: for readers who follow an old link; without it they are led to the last edition that has the words
--on: day it was taken away; today without it`;

const { words, options, broken } = readArguments(process.argv.slice(2));
const known = ['was', 'on', 'to'];
const unknown = Object.keys(options).find((name) => !known.includes(name));

function fate(): Fate | string {
  const [to] = options['to'] ?? [];
  if (to !== undefined) return { type: 'moved', to };
  const on = options['on']?.[0] ?? new Date().toLocaleDateString('sv-SE');
  if (!isPartialDate(on) || on.length !== 10) return `“${on}” is no day: write it as yyyy-mm-dd.`;
  return { type: 'retired', on, was: options['was']?.[0] };
}

if (words.length === 0) {
  console.log(USAGE);
} else {
  const wanted = fate();
  const wrong =
    broken ?? (unknown && `There is no --${unknown}.`) ?? (typeof wanted === 'string' ? wanted : undefined);
  const result =
    wrong || typeof wanted === 'string'
      ? { refusal: wrong ?? '' }
      : recordFates(process.cwd(), words, wanted);
  if ('refusal' in result) {
    console.error(`✖ ${result.refusal}`);
    process.exitCode = 1;
  } else {
    for (const address of result.addresses) console.log(address);
    console.log(`${String(result.addresses.length)} written. “npm run check” says what is left.`);
  }
}
