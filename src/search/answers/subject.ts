import type { Catalogue } from '../catalogue.ts';
import type { Item } from '../items.ts';
import { agreement, joinedKey } from '../query/marks.ts';
import { joined, tokenise, type Token } from '../tokens.ts';

/** What some words of a query name. */
export interface Subject {
  /** Entries, each named by words in a row. */
  readonly items: readonly number[];
  /** People by the names that events give them, with an entry or without. */
  readonly people: readonly string[];
  /** Words that name nothing. */
  readonly rest: readonly Token[];
}

const LONGEST = 10;
const SHORTEST_SURNAME = 4;

/** Reads the words of a subject as names, the longest first. */
export function subjectOf(tokens: readonly Token[], catalogue: Catalogue, people: People): Subject {
  const [items, named, rest]: [number[], string[], Token[]] = [[], [], []];
  for (let at = 0; at < tokens.length;) {
    const found = nameAt(tokens, at, catalogue, people);
    if (found?.item !== undefined) items.push(found.item);
    if (found?.person !== undefined) named.push(found.person);
    if (!found) rest.push(tokens[at] as Token);
    at += found?.length ?? 1;
  }
  return { items, people: [...new Set(named)], rest };
}

interface Named {
  readonly item?: number | undefined;
  readonly person?: string | undefined;
  readonly length: number;
}

function nameAt(
  tokens: readonly Token[],
  at: number,
  catalogue: Catalogue,
  people: People,
): Named | undefined {
  for (let length = Math.min(LONGEST, tokens.length - at); length > 0; length -= 1) {
    const words = tokens.slice(at, at + length);
    const item = itemNamed(words, catalogue);
    const label = item === undefined ? undefined : catalogue.items[item]?.record.label;
    const person =
      people.get(joined(words)) ?? (label !== undefined && people.has(runOf(label)) ? label : undefined);
    if (item !== undefined || person !== undefined) return { item, person, length };
  }
  return undefined;
}

/** The one entry with a name or description of exactly these words; undefined when several have it. */
export function itemNamed(words: readonly Token[], catalogue: Catalogue): number | undefined {
  const key = joinedKey(words);
  const forms = catalogue
    .formsOf(joined(words))
    .filter(
      ({ type, key: own }) => type !== 'office' && type !== 'detail' && agreement(key, own) !== 'other',
    );
  // A name means more than a description, which several may share.
  for (const types of [['name'], ['alias'], ['term']]) {
    const items = new Set(forms.filter(({ type }) => types.includes(type)).map(({ item }) => item));
    if (items.size === 1) return [...items][0];
    if (items.size > 1) return undefined;
  }
  return undefined;
}

/** Names of people at events by their letters: the whole name, and a surname that only one of them has. */
export type People = ReadonlyMap<string, string>;

const runOf = (text: string): string => joined(tokenise(text));

export function peopleOf(items: readonly Item[]): People {
  const people = new Map<string, string>();
  const surnames = new Map<string, string | undefined>();
  for (const { facts } of items) {
    if (facts?.of !== 'event') continue;
    for (const [name] of facts.people) {
      people.set(runOf(name), name);
      const surname = tokenise(name).at(-1)?.folded ?? '';
      if (surname.length < SHORTEST_SURNAME) continue;
      surnames.set(surname, surnames.has(surname) && surnames.get(surname) !== name ? undefined : name);
    }
  }
  for (const [surname, name] of surnames)
    if (name !== undefined && !people.has(surname)) people.set(surname, name);
  return people;
}
