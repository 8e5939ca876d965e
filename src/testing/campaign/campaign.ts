import { closeEdition, type ClosedEdition } from '../../authoring/close-edition.ts';
import { writeFates } from '../../authoring/write-fates.ts';
import { checkContent } from '../../check/index.ts';
import type { Corpus } from '../../graph/types.ts';
import { splitAddress } from '../../model/addresses.ts';
import type { PartialDate } from '../../model/dates.ts';
import { isError, type Problem } from '../../model/problems.ts';
import type { Fate } from '../../model/schemas/index.ts';
import { tinyContent, type Changes } from '../tiny-content.ts';
import { EDITS, mendAll } from './edits.ts';
import { everOffered, lostIn } from './lost.ts';
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
    const closed = closeEdition(contentOf(answered.kept, next), day);
    if ('refusal' in closed) {
      wrong.push(
        `seed ${String(seed)}, edition ${String(n)}: ${closed.refusal} ${closed.problems.join(' ')}`,
      );
      continue;
    }
    [kept, site] = [withFiles(answered.kept, closed), next];
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
  return withFiles(kept, closed);
}

const withFiles = (kept: Changes, { files }: ClosedEdition): Changes => ({
  ...kept,
  ...Object.fromEntries(files.map(({ path, source }) => [path, source])),
});

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
