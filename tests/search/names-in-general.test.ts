import { describe, expect, test } from 'vitest';
import { searchFromDisk } from '../../src/site/search-from-disk.ts';
import { entryAddress } from '../../src/model/addresses.ts';
import { fold } from '../../src/vietnamese/fold.ts';
import { TELEX, textTypedAs, VNI } from './typed-keys.ts';

/**
 * Every name and alias of the content in every state of the keyboard: tables hold what people thought of, this holds
 * what nobody did.
 */
const { records, search } = searchFromDisk(process.cwd());
const entries = records.names.entries.map((entry) => ({
  address: entryAddress(entry),
  forms: [entry.name, ...(entry.aliases ?? [])],
}));
const letters = (text: string): string => fold(text.normalize('NFC')).replace(/[^\p{L}\p{N}]/gu, '');
const owners = Map.groupBy(
  entries.flatMap(({ address, forms }) => forms.map((form) => ({ address, run: letters(form) }))),
  ({ run }) => run,
);

/** A generator of whole numbers that gives the same ones every time (Park and Miller). */
function dice(): (sides: number) => number {
  let state = 7;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

const throwDie = dice();
/** A place inside a word, never its first letter. */
const inside = (text: string): number => 1 + throwDie(Math.max(1, text.length - 2));

function swapped(text: string): string {
  const at = inside(text);
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

/** Ways to type a name, and the share of them that must find it first. */
const WAYS: readonly (readonly [name: string, type: (form: string) => string, share: number])[] = [
  ['as it is', (form) => form, 1],
  ['in capitals', (form) => form.toUpperCase(), 1],
  ['without marks', fold, 1],
  ['in NFD', (form) => form.normalize('NFD'), 1],
  ['with stray spaces', (form) => `  ${form.replaceAll(' ', '   ')} `, 1],
  ['in Telex keys', (form) => textTypedAs(form, TELEX), 1],
  // d9 alone and letters outside Vietnamese have no keys: two names are lost.
  ['in VNI keys', (form) => textTypedAs(form, VNI), 0.99],
  ['run together', (form) => form.replace(/[\s–-]+/g, ''), 1],
  ['with the words turned round', (form) => form.split(' ').reverse().join(' '), 0.99],
];

/** Slips, for names of five letters or more. A slip in a figure, or in one of a few words, is another name. */
const SLIPS: typeof WAYS = [
  ['with two letters swapped', swapped, 0.99],
  ['with two letters swapped and no marks', (form) => swapped(fold(form)), 0.99],
  ['with a letter left out', (form) => ((at) => form.slice(0, at) + form.slice(at + 1))(inside(form)), 0.98],
  ['with a letter doubled', (form) => ((at) => form.slice(0, at) + form.slice(at - 1))(inside(form)), 0.99],
  ['with a wrong first letter', (form) => (form.startsWith('x') ? 'k' : 'x') + form.slice(1), 0.9],
  ['with a space too many', (form) => ((at) => `${form.slice(0, at)} ${form.slice(at)}`)(inside(form)), 0.99],
];

describe.each([
  { rows: WAYS, shortest: 0 },
  { rows: SLIPS, shortest: 5 },
])('every name', ({ rows, shortest }) => {
  test.each(rows)('%s', (_, type, share) => {
    const tried = entries
      .flatMap(({ forms }) => forms)
      .filter((form, i) => letters(form).length >= shortest && (shortest === 0 || i % 2 === 0))
      .map((form) => {
        const query = type(form);
        const first = search(query, { limit: 1 }).hits[0]?.record.address;
        const right = owners.get(letters(form))?.some(({ address }) => address === first) ?? false;
        return { query, first, right };
      });
    const wrong = tried.filter(({ right }) => !right);
    expect(tried.length).toBeGreaterThan(300);
    expect(1 - wrong.length / tried.length, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(share);
  });
});
