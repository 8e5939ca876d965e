import { nameForms } from '../../graph/names.ts';
import type { Entry } from '../../graph/types.ts';
import { entryAddress } from '../../model/addresses.ts';
import type { ExportContext } from '../context.ts';
import { toCsv, type Row } from './csv.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * Every form under which an entry is known, one a row: names in three languages, spellings, transliterations,
 * abbreviations. A form belongs to one entry, so the table can be used to recognise names in a text.
 */
export function namesCsv({ corpus, absolute }: ExportContext): Iterable<string> {
  return toCsv(
    corpus.entries.values().flatMap((entry) =>
      nameForms(entry).map((form): Row => ({
        form,
        use: useOf(form, entry),
        // ISO 15924.
        script: CYRILLIC.test(form) ? 'Cyrl' : 'Latn',
        entry: entry.key,
        kind: entry.kind,
        name: entry.data.name,
        wikidata: entry.data.wikidata,
        address: absolute(entryAddress(entry)),
      })),
    ),
  );
}

/** Which of the entry's names a form is; the house form where several are the same. */
function useOf(form: string, { data }: Entry): 'name' | 'nameEn' | 'nameRu' | 'alias' {
  if (form === data.name) return 'name';
  if (form === data.nameEn) return 'nameEn';
  return form === data.nameRu ? 'nameRu' : 'alias';
}
