import { closeEdition } from '../../authoring/close-edition.ts';
import { writeFates } from '../../authoring/write-fates.ts';
import { checkContent } from '../../check/index.ts';
import type { Corpus } from '../../graph/types.ts';
import { splitAddress } from '../../model/addresses.ts';
import type { PartialDate } from '../../model/dates.ts';
import { isError, type Problem } from '../../model/problems.ts';
import type { Fate } from '../../model/schemas/index.ts';
import { formerAddresses } from '../../permalinks/former.ts';
import { formerForms, offeredAddresses } from '../../permalinks/offered.ts';
import { shingles } from '../../permalinks/shingles.ts';
import { standingAddresses } from '../../permalinks/standing.ts';
import { lastEditionWith } from '../../permalinks/versions.ts';
import { followAddress } from '../../permalinks/whereabouts.ts';
import { lastEdition, pagesOf } from '../../read/archive.ts';
import { publishedAddresses } from '../../permalinks/published.ts';
import { tinyContent, type Changes } from '../tiny-content.ts';
import { EDITS, mendAll } from './edits.ts';
import { Random } from './random.ts';
import { filesOf, makeSite, type MadeSite } from './site.ts';

/** What a random history came to. */
export interface Outcome {
  /** Edits that were made, and those among them that stopped an edition until the author answered. */
  readonly edits: number;
  readonly told: number;
  readonly editions: number;
  /** Addresses that the ledger or an edition holds at the end. */
  readonly addresses: number;
  /** What was lost in silence, or refused without reason: sentences, none if the promise holds. */
  readonly wrong: readonly string[];
}

const LEDGER = 'content/permalinks.json';
const CORRECTIONS = 'content/corrections.yaml';
const dayOf = (n: number): string => new Date(Date.UTC(2031, 6, 1 + n)).toISOString().slice(0, 10);

/**
 * Lives a random history of a made-up site: edits of all kinds, an edition after each few, and an author who answers what
 * the check says in the ways that its messages name.
 * @param seed the same seed is the same history
 */
export function liveHistory(seed: number, editions: number, perEdition: number): Outcome {
  const random = new Random(seed);
  let site = makeSite(random);
  let kept = publish({}, site, dayOf(0));
  const [wrong, count] = [[] as string[], { edits: 0, told: 0, editions: 0 }];
  for (let n = 1; n <= editions; n += 1) {
    const day = dayOf(n);
    const made: string[] = [];
    let next = site;
    for (let i = 0; i < perEdition; i += 1) {
      const name = random.one(Object.keys(EDITS));
      next = EDITS[name]?.(next, random) ?? next;
      made.push(name);
    }
    count.edits += made.length;
    const before = corpusOf(kept, site);
    const answered = answer(kept, next, day, random);
    // An author who cannot make content of it takes the edits back.
    if (!answered) continue;
    count.told += answered.told.size;
    [kept, site] = [publish(answered.kept, next, day), next];
    count.editions += 1;
    wrong.push(
      ...lostIn(before, corpusOf(kept, site), answered.told).map(
        (what) => `seed ${String(seed)}, edition ${String(n)} (${made.join(', ')}): ${what}`,
      ),
    );
  }
  const corpus = corpusOf(kept, site);
  return { ...count, addresses: corpus.permalinks.lines.size + everOffered(corpus).size, wrong };
}

/** Mends a tenth of all syllables in each of several editions in a row. @returns what the check had to say against it */
export function mendForYears(seed: number, editions: number): string[] {
  const random = new Random(seed);
  let site = makeSite(random);
  let kept = publish({}, site, dayOf(0));
  for (let n = 1; n <= editions; n += 1) {
    site = mendAll(site, random);
    const errors = problemsOf(kept, site).map(
      ({ code, message }) => `seed ${String(seed)}: ${code} ${message}`,
    );
    if (errors.length > 0) return errors;
    kept = publish(kept, site, dayOf(n));
  }
  return [];
}

const contentOf = (kept: Changes, site: MadeSite) => tinyContent({ ...filesOf(site), ...kept });

function corpusOf(kept: Changes, site: MadeSite): Corpus {
  const { corpus } = checkContent(contentOf(kept, site));
  if (!corpus) throw new Error('no corpus');
  return corpus;
}

const problemsOf = (kept: Changes, site: MadeSite): Problem[] =>
  checkContent(contentOf(kept, site)).problems.filter(isError);

/** Closes an edition. @throws {Error} when it is refused, and nothing was said against it before */
function publish(kept: Changes, site: MadeSite, day: string): Changes {
  const closed = closeEdition(contentOf(kept, site), day);
  if ('refusal' in closed) throw new Error([closed.refusal, ...closed.problems].join('\n'));
  return { ...kept, ...Object.fromEntries(closed.files.map(({ path, source }) => [path, source])) };
}

/**
 * What an author does about what the check says: names a successor or retires what is lost, tells readers what was
 * rewritten. @returns nothing when the edits made no content, or led in a circle
 */
function answer(
  start: Changes,
  site: MadeSite,
  day: string,
  random: Random,
): { kept: Changes; told: ReadonlySet<string> } | undefined {
  let kept = start;
  const told = new Set<string>();
  for (let round = 0; round < 60; round += 1) {
    const [found] = problemsOf(kept, site);
    if (!found) return { kept, told };
    const [address = ''] = /^\/\S+/.exec(found.message) ?? [];
    if (found.code === 'lost-address') {
      const [, nearby] = /--to "([^"]+#[^"]+|[^"]+\/)"/.exec(found.message) ?? [];
      const fate: Fate =
        nearby && !nearby.includes('…') && random.below(2) === 0
          ? { type: 'moved', to: nearby }
          : { type: 'retired', on: day as PartialDate };
      const written = writeFates(contentOf(kept, site), [address], fate);
      if ('refusal' in written) return undefined;
      kept = { ...kept, [LEDGER]: written.ledger };
    } else if (found.code === 'changed-words') {
      const page = random.below(2) === 0 ? splitAddress(address).page : address;
      const row = `- { date: ${day}, page: "${page}", kind: rewritten, what: Viết lại. }\n`;
      kept = { ...kept, [CORRECTIONS]: `${kept[CORRECTIONS] ?? ''}${row}` };
    } else return undefined;
    told.add(address);
  }
  return undefined;
}

const everOffered = ({ archive }: Corpus): ReadonlySet<string> =>
  new Set(archive.editions.flatMap(({ offers }) => offers));

/** What was published before and is neither there, nor leads on, nor is said to be gone; or stands on other words in silence. */
function lostIn(before: Corpus, now: Corpus, told: ReadonlySet<string>): string[] {
  const standing = standingAddresses(now);
  const former = new Set(formerAddresses(now).pages.map(({ address }) => address));
  const answers = (address: string): boolean => {
    const { page } = splitAddress(address);
    return (
      standing.has(address) ||
      standing.has(page) ||
      former.has(page) ||
      page in FIXED ||
      offeredAddresses(now).has(address)
    );
  };
  const lost = [...now.permalinks.lines].flatMap(([address]) => {
    const found = followAddress(address, now.permalinks, standing);
    if (found.type === 'found') return [];
    if (found.type !== 'retired') return [`${address} is ${found.type}`];
    return lastEditionWith(now, address) ? [] : [`${address} is retired and no edition has it`];
  });
  const forms = new Map(formerForms(now).map(({ address, to }) => [address, to]));
  const unoffered = [...everOffered(now)].flatMap((address) => {
    if (offeredAddresses(now).has(address)) return [];
    const to = forms.get(address);
    return to !== undefined && answers(to) ? [] : [`${address} leads to ${to ?? 'nothing'}`];
  });
  const forgotten = [...before.permalinks.lines.keys()].filter(
    (address) => !now.permalinks.lines.has(address),
  );
  return [
    ...lost,
    ...unoffered,
    ...forgotten.map((address) => `${address} left the ledger`),
    ...onOtherWords(before, now, told),
  ];
}

const FIXED: Readonly<Record<string, true>> = {
  '/': true,
  '/phat-ngon/': true,
  '/nguon/': true,
  '/dong-thoi-gian/': true,
  '/bai-viet/': true,
};

/** Addresses that stand on quite other words than in the last edition though nobody was told. */
function onOtherWords(before: Corpus, now: Corpus, told: ReadonlySet<string>): string[] {
  const words = (corpus: Corpus) =>
    new Map(
      publishedAddresses(pagesOf(corpus.archive, lastEdition(corpus.archive))).map((each) => [
        each.address,
        each,
      ]),
    );
  const [was, is] = [words(before), words(now)];
  const rewritten = new Set(now.corrections.map(({ page }) => page));
  return [...was].flatMap(([address, old]) => {
    const { page } = splitAddress(address);
    const here = is.get(address);
    if (!here || told.has(address) || told.has(page) || rewritten.has(address) || rewritten.has(page))
      return [];
    if (old.names?.some((name) => here.names?.includes(name))) return [];
    const [a, b] = [shingles(old.words), shingles(here.words)];
    const common = a.intersection(b).size / Math.max(1, Math.min(a.size, b.size));
    // A sample that says three tenths may mean somewhat less in full; headings lead on by their place.
    return common > 0.1 || a.size < 8 ? [] : [`${address} stands on other words in silence`];
  });
}
