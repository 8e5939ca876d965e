import { stringify } from 'yaml';
import type { Dice } from './dice.ts';
import { idOf, properName, syllables, type Prose } from './words.ts';

/** An entry as far as texts need to know it. */
export interface GeneratedEntry {
  readonly kind: 'person' | 'organisation' | 'document' | 'event' | 'place' | 'term';
  readonly folder: string;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Kinds in the proportions of the real content: of 142 entries 25 people, 19 organisations and so on. */
const KINDS: readonly (readonly [GeneratedEntry['kind'], folder: string, share: number])[] = [
  ['person', 'people', 25],
  ['organisation', 'organisations', 19],
  ['document', 'documents', 10],
  ['event', 'events', 27],
  ['place', 'places', 24],
  ['term', 'terms', 37],
];
const DECK = KINDS.flatMap(([kind, folder, share]) =>
  Array.from({ length: share }, () => ({ kind, folder })),
);

/** Aliases and search terms of an entry, on the average of the real content. */
const [ALIASES, TERMS] = [4, 8];

/** Day number `n` of the generated chronicle. */
export const dayOf = (n: number): string =>
  new Date(Date.UTC(2000, 0, 1) + (n % 9000) * 86_400_000).toISOString().slice(0, 10);

/** Makes entries of all kinds; their names are unlike one another, so that none is ambiguous. */
export function generateEntries(
  count: number,
  dice: Dice,
  prose: Prose,
  sources: readonly string[],
): GeneratedEntry[] {
  const taken = new Set<string>();
  const fresh = (make: () => string): string => {
    let name = make();
    while (taken.has(name.toLowerCase())) name = make();
    taken.add(name.toLowerCase());
    return name;
  };
  const people: string[] = [];
  const places: string[] = [];
  return Array.from({ length: count }, (_, n): GeneratedEntry => {
    const { kind, folder } = DECK[(n * 53) % DECK.length] ?? { kind: 'term', folder: 'terms' };
    const proper = (): string => properName(dice, 3);
    const common = (): string => syllables(dice, 4);
    const name = fresh(kind === 'term' ? common : proper);
    const id = idOf(name, n);
    const aliases = Array.from({ length: ALIASES }, () => fresh(kind === 'term' ? common : proper));
    if (kind === 'person') people.push(id);
    if (kind === 'place') places.push(id);
    const fields = {
      ...(kind === 'person' && {
        sort: name,
        offices: [
          { title: `${properName(dice, 1)} ${prose.words(3)}`, from: dayOf(dice(9000)), asOf: '2026-04' },
        ],
      }),
      ...(kind === 'document' && {
        form: 'văn kiện',
        status: 'published',
        statusAsOf: '2026-04',
        life: [{ date: dayOf(dice(9000)), event: 'signed', label: 'Ký kết' }],
      }),
      ...(kind === 'event' && {
        form: 'meeting',
        start: dayOf(n * 7),
        ...(places.length > 0 && { place: dice.pick(places) }),
        participants: [
          ...new Set(
            people.length > 0 ? [dice.pick(people), dice.pick(people), people[dice.zipf(people.length)]] : [],
          ),
        ].map((person) => ({ person })),
      }),
      ...(kind === 'place' && {
        type: 'thành phố',
        coordinates: { lat: dice(160) - 80, lon: dice(360) - 180 },
      }),
    };
    const about = {
      aliases,
      searchTerms: Array.from({ length: TERMS }, () => prose.words(4)),
      definition: prose.sentence(26),
      sources: [dice.pick(sources)],
    };
    return { kind, folder, id, name, aliases, fields: { ...fields, ...about } };
  });
}

/** The file of an entry. @param body Markdown */
export function entryFile({ name, fields }: GeneratedEntry, body: string): string {
  return `---\n${stringify({ name, ...fields })}---\n\n${body}\n`;
}
