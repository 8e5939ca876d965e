import { asId } from '../model/ids.ts';
import { ENTRY_KINDS, type EntryKind } from '../model/kinds.ts';
import type { Event } from '../model/schemas/index.ts';
import type { Content } from '../read/content.ts';
import type { Cite } from './citations.ts';
import type { EdgesOfKind, Entry, EntryKey, EventEdges } from './types.ts';

type Entries = ReadonlyMap<EntryKey, Entry>;

/** Two passes: creates the entries, then resolves the ids in their fields, since an event may refer to a later one. */
export function buildEntries(files: Content['entries'], cite: Cite): Entries {
  const entries = new Map<EntryKey, Entry>();
  for (const { kind, collection } of ENTRY_KINDS) {
    for (const { id, data, tree } of files[collection]) {
      const key: EntryKey = `${kind}:${id}`;
      const citations = cite(data.sources);
      entries.set(key, { kind, key, id: asId(id), collection, data, body: tree, citations } as Entry);
    }
  }
  for (const entry of entries.values()) Object.assign(entry, edgesOf(entry, entries));
  return entries;
}

/** An entry by its kind and id. */
export function entryById<K extends EntryKind>(
  entries: Entries,
  kind: K,
  id: string | undefined,
): Entry<K> | undefined {
  // The key of an entry begins with its kind; TypeScript cannot follow a type parameter into a union.
  return entries.get(`${kind}:${id ?? ''}`) as unknown as Entry<K> | undefined;
}

function edgesOf(entry: Entry, entries: Entries): Partial<EdgesOfKind[keyof EdgesOfKind]> {
  if (entry.kind === 'event') return eventEdges(entry.data, entries);
  if (entry.kind !== 'term') return {};
  return { related: entry.data.related.flatMap((key) => entries.get(key as EntryKey) ?? []) };
}

function eventEdges({ place, participants, previous, next }: Event, entries: Entries): EventEdges {
  return {
    place: entryById(entries, 'place', place),
    participants: participants.map((who) => {
      const person = 'person' in who ? entryById(entries, 'person', who.person) : undefined;
      return { person, name: person?.data.name ?? ('name' in who ? who.name : who.person), as: who.as };
    }),
    previous: entryById(entries, 'event', previous),
    next: entryById(entries, 'event', next),
  };
}
