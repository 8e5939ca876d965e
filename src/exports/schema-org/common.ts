import { articlesMentioning } from '../../graph/questions/backlinks.ts';
import { nameForms } from '../../graph/names.ts';
import type { Entry } from '../../graph/types.ts';
import { entryAddress } from '../../model/addresses.ts';
import { SIZES } from '../../model/sizes.ts';
import type { ExportContext } from '../context.ts';
import { articleThingId, thingId } from './ids.ts';

/** What is said of every entry. */
export function commonOf(entry: Entry, { corpus, absolute }: ExportContext) {
  const { name, definition, wikidata } = entry.data;
  return {
    '@id': absolute(thingId(entry)),
    url: absolute(entryAddress(entry)),
    name,
    alternateName: nameForms(entry).filter((form) => form !== name),
    description: definition,
    ...(wikidata && { sameAs: `https://www.wikidata.org/wiki/${wikidata}` }),
    subjectOf: articlesMentioning(corpus, entry.key)
      .slice(-SIZES.subjectOf)
      .map(({ id }) => ({
        '@id': absolute(articleThingId(id)),
      })),
  } as const;
}

/** The same, as the maker of one kind takes it. */
export type CommonThing = ReturnType<typeof commonOf>;
