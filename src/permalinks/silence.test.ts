/**
 * The promise itself, over random histories: an author edits as authors do, publishes, edits again; no address that
 * was ever published is lost in silence.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PartialDate } from '../model/dates.ts';
import { NO_PERMALINKS, type Permalinks } from '../model/schemas/index.ts';
import { readBlocks } from '../read/blocks.ts';
import { parseBody } from '../read/parse.ts';
import { comparePermalinks, type Breach } from './compare.ts';
import { growPermalinks } from './grow.ts';
import type { PublishedAddress } from './published.ts';
import { shingles } from './shingles.ts';
import { followAddress } from './whereabouts.ts';

interface Passage {
  readonly id: string;
  readonly words: readonly string[];
}
/** Pages by id, with their passages in order. */
type Site = ReadonlyMap<string, readonly Passage[]>;

const word = fc.string({ unit: fc.constantFrom(...'aeioubcdghklmnpqrstvx'), minLength: 3, maxLength: 6 });
const words = fc.uniqueArray(word, { minLength: 12, maxLength: 60 });
const id = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 2 });
const passages = fc.uniqueArray(fc.record({ id, words }), {
  selector: (each) => each.id,
  minLength: 1,
  maxLength: 6,
});
const sites: fc.Arbitrary<Site> = fc
  .uniqueArray(fc.tuple(id, passages), { selector: ([page]) => page, minLength: 1, maxLength: 4 })
  .map((pages) => new Map(pages));

/** One edit; numbers choose page, passage and place, whatever their range. */
const edits = fc.record({
  kind: fc.constantFrom(
    ...(['insert', 'delete', 'split', 'merge', 'reorder', 'rename', 'rewrite', 'swap'] as const),
    ...(['rename page', 'delete page'] as const),
  ),
  page: fc.nat(),
  at: fc.nat(),
  other: fc.nat(),
  id,
  words,
});
type Edit = typeof edits extends fc.Arbitrary<infer T> ? T : never;

function apply(site: Site, edit: Edit): Site {
  const pages = [...site];
  const index = edit.page % Math.max(1, pages.length);
  const found = pages[index];
  if (!found) return site;
  const [name, list] = found;
  const at = edit.at % Math.max(1, list.length);
  const other = edit.other % Math.max(1, list.length);
  const [one, two] = [list[at], list[other]];
  const free = !list.some((each) => each.id === edit.id);
  const withList = (next: readonly (Passage | undefined)[]): Site =>
    new Map(pages.with(index, [name, next.filter((each) => each !== undefined)]));
  if (!one || !two) return free ? withList([{ id: edit.id, words: edit.words }]) : site;
  const half = Math.ceil(one.words.length / 2);
  switch (edit.kind) {
    case 'insert':
      return free ? withList(list.toSpliced(at, 0, { id: edit.id, words: edit.words })) : site;
    case 'delete':
      return withList(list.toSpliced(at, 1));
    case 'split':
      return free
        ? withList(
            list.toSpliced(
              at,
              1,
              { ...one, words: one.words.slice(0, half) },
              { id: edit.id, words: one.words.slice(half) },
            ),
          )
        : site;
    case 'merge':
      return one === two
        ? site
        : withList(list.with(at, { ...one, words: [...one.words, ...two.words] }).toSpliced(other, 1));
    case 'reorder':
      return withList(list.with(at, two).with(other, one));
    case 'rename':
      return free ? withList(list.with(at, { ...one, id: edit.id })) : site;
    case 'rewrite':
      return withList(list.with(at, { ...one, words: edit.words }));
    case 'swap':
      return withList(list.with(at, { ...one, words: two.words }).with(other, { ...two, words: one.words }));
    case 'rename page':
      return site.has(edit.id) ? site : new Map(pages.with(index, [edit.id, list]));
    case 'delete page':
      return new Map(pages.toSpliced(index, 1));
  }
}

function publish(site: Site): PublishedAddress[] {
  return [...site].flatMap(([page, list]) => [
    { address: `/p/${page}/`, words: list.flatMap((each) => each.words).join(' ') },
    ...list.map((each) => ({ address: `/p/${page}/#${each.id}`, words: each.words.join(' ') })),
  ]);
}

/**
 * The same as an article is written and read: components stand between its passages and around their words, at places
 * that a number chooses.
 */
function publishWritten(site: Site, choice: number): PublishedAddress[] {
  return publish(new Map([...site].map(([page, list]) => [page, readPassages(written(list, choice))])));
}

function written(list: readonly Passage[], choice: number): string {
  const blocks = list.map(({ id: name, words: all }, i) => {
    const [from, to] = [(choice + i) % 5, ((choice + i) % 5) + 1 + (choice % 7)];
    const quoted = `<Quote by="person:a">${all.slice(from, to).join(' ')}</Quote>`;
    const text = [...all.slice(0, from), ...(from < all.length ? [quoted] : []), ...all.slice(to)].join(' ');
    const figure = (choice + i) % 3 === 0 ? '<Map places="a" />\n\n' : '';
    // A line that begins with a tag alone would be read as a block.
    return `${figure}Lời ${text}. ^${name}`;
  });
  return `${blocks.join('\n\n')}\n\n<Timeline of="document:a" />\n`;
}

function readPassages(markdown: string): Passage[] {
  return readBlocks(parseBody(markdown)).map(({ rawId = '', text }) => ({
    id: rawId,
    words: text
      .replace(/^Lời |\.$/g, '')
      .split(' ')
      .filter((each) => each !== ''),
  }));
}

const DAY = '2031-01-01' as PartialDate;
const errorsOf = (ledger: Permalinks, now: readonly PublishedAddress[]): Breach[] =>
  comparePermalinks(ledger, now).filter(({ type }) => type !== 'unlisted');

/** Share of the shorter text's pairs that both have, counted in full: the oracle that sketches are held to. */
function common(before: string, now: string): number {
  const [a, b] = [shingles(before), shingles(now)];
  return a.intersection(b).size / Math.max(1, Math.min(a.size, b.size));
}

/** What an author does about a breach: the ways out that need no change of the content. */
function mend(
  ledger: Permalinks,
  breach: Breach,
  now: readonly PublishedAddress[],
  choice: number,
): Permalinks {
  const line = ledger.lines.get(breach.address);
  if (!line) return ledger;
  const others = now.filter(({ address }) => address !== breach.address);
  const to = 'nearby' in breach ? breach.nearby : others[choice % Math.max(1, others.length)]?.address;
  const fate =
    to !== undefined && choice % 2 === 0
      ? ({ type: 'moved', to } as const)
      : ({ type: 'retired', on: DAY, was: line.opening } as const);
  return { ...ledger, lines: new Map([...ledger.lines]).set(breach.address, { ...line, fate }) };
}

const RUNS = { numRuns: 200 };
/** Milliseconds: the machine may be busy with other things. */
const PATIENCE = 60_000;

test(
  'components between passages and around their words change neither addresses nor words',
  () => {
    fc.assert(
      fc.property(sites, fc.nat(), (site, choice) => {
        expect(publishWritten(site, choice)).toEqual(publish(site));
      }),
      RUNS,
    );
  },
  PATIENCE,
);

test(
  'after any edits, an address that nothing is said of still stands on words of what was published there',
  () => {
    fc.assert(
      fc.property(
        sites,
        fc.array(edits, { minLength: 1, maxLength: 8 }),
        fc.nat(),
        (before, changes, choice) => {
          const first = publishWritten(before, choice);
          const ledger = growPermalinks(NO_PERMALINKS, first, DAY);
          const now = publishWritten(changes.reduce(apply, before), choice + 1);
          const told = new Set(errorsOf(ledger, now).map(({ address }) => address));
          for (const { address, words } of first) {
            const page = address.split('#', 1)[0] ?? '';
            if (told.has(address) || told.has(page)) continue;
            const here = now.find((each) => each.address === address);
            expect(here, `${address} vanished in silence`).toBeDefined();
            // What a sample puts at 0.3 may be somewhat less in full.
            if (words !== '') expect(common(words, here?.words ?? '')).toBeGreaterThan(0.1);
          }
        },
      ),
      RUNS,
    );
  },
  PATIENCE,
);

test(
  'a word mended here and there is nobody’s loss',
  () => {
    fc.assert(
      fc.property(sites, fc.nat(7), fc.infiniteStream(word), (before, offset, fresh) => {
        const mended = ({ id: name, words: old }: Passage): Passage => ({
          id: name,
          words: old.map((each, i) => (i % 8 === offset ? (fresh.next().value as string) : each)),
        });
        const after: Site = new Map([...before].map(([page, list]) => [page, list.map(mended)]));
        const ledger = growPermalinks(NO_PERMALINKS, publish(before), DAY);
        return comparePermalinks(ledger, publish(after)).length === 0;
      }),
      RUNS,
    );
  },
  PATIENCE,
);

test(
  'through many editions, every address ever published leads to words or to the news that they are gone',
  () => {
    const editions = fc.array(fc.tuple(fc.array(edits, { maxLength: 5 }), fc.infiniteStream(fc.nat())), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(sites, editions, (start, history) => {
        let site = start;
        let ledger = growPermalinks(NO_PERMALINKS, publish(site), DAY);
        const ever = new Map(ledger.lines);
        for (const [changes, choices] of history) {
          const next = changes.reduce(apply, site);
          const now = publish(next);
          let [mended, errors] = [ledger, errorsOf(ledger, now)];
          // A breach mended can show the one behind it; an author who ends in a circle takes the edit back.
          for (let round = 0; errors.length > 0 && round < 40; round += 1) {
            const [breach] = errors;
            if (!breach || breach.type === 'reused' || breach.type === 'changed') break;
            mended = mend(mended, breach, now, choices.next().value as number);
            errors = errorsOf(mended, now);
          }
          if (errors.length > 0) continue;
          [site, ledger] = [next, growPermalinks(mended, now, DAY)];
          for (const [address, line] of ledger.lines) if (!ever.has(address)) ever.set(address, line);
          const addresses = new Set(now.map(({ address }) => address));
          for (const [address, line] of ever) {
            expect(ledger.lines.get(address)).toMatchObject({ since: line.since, print: line.print });
            expect(['found', 'retired']).toContain(followAddress(address, ledger, addresses).type);
          }
        }
      }),
      RUNS,
    );
  },
  PATIENCE,
);
