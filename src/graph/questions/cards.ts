import { mentionsOn, type MentioningPage } from '../mention-index.ts';
import { perCorpus } from '../per-corpus.ts';
import type { Corpus, Entry, EntryKey } from '../types.ts';

/** What a card says, ready to be shown; the browser puts each text in its place and nothing else. */
export interface CardText {
  readonly kind: string;
  readonly name: string;
  /** Name in the language of the entry's subject, with its BCP 47 tag. */
  readonly foreign?: readonly [lang: string, name: string] | undefined;
  readonly definition: string;
  /** What stood on the day of the report and what stands now: label and words. */
  readonly facts: readonly (readonly [label: string, words: string])[];
  /** A document's life in little: a path of 200 × 12 units, and the years at its ends. */
  readonly life: string;
  readonly begun: string;
  readonly ended: string;
  readonly reports: string;
  readonly passages: string;
}

/** Words of the cards of a page, by the paths that its mentions lead to: what its `cards.json` holds. */
export type CardFile = Readonly<Record<string, CardText>>;

/** Entries that a page's text mentions, notes included: those a card may be asked for. */
export function entriesOnPage(corpus: Corpus, page: MentioningPage): Entry[] {
  return [...mentionsOn(corpus, page).keys()].flatMap((key) => corpus.entries.get(key) ?? []);
}

const passageCounts = perCorpus(
  ({ mentions }): ReadonlyMap<EntryKey, number> =>
    new Map(
      [...mentions].map(([key, all]) => [
        key,
        new Set(all.flatMap(({ site }) => (site.type === 'passage' ? [site.passage] : []))).size,
      ]),
    ),
);

/** How many passages mention an entry, notes not counted. */
export function passagesMentioning(corpus: Corpus, key: EntryKey): number {
  return passageCounts(corpus).get(key) ?? 0;
}
