import { formatDate } from '../model/dates.ts';
import type { Office } from '../model/offices.ts';
import type { ArticleNode, Corpus, Entry } from '../graph/types.ts';
import { joinedKey } from './query/marks.ts';
import { tokenise } from './tokens.ts';
import {
  RECORDS_VERSION,
  type ArticleData,
  type ArticleTexts,
  type EntryData,
  type OfficeData,
  type SearchRecords,
} from './types.ts';

/**
 * Builds the records that are searched, at build time.
 * @returns plain JSON; texts in NFC
 */
export function buildSearchRecords(corpus: Corpus): SearchRecords {
  const entries = [...corpus.entries.values()];
  return {
    names: {
      version: RECORDS_VERSION,
      entries: entries.map((entry) => entryData(entry, corpus)),
      articles: corpus.articles.map((article) => articleData(article)),
    },
    texts: {
      version: RECORDS_VERSION,
      definitions: entries.map(({ data }) => firstSentence(data.definition)),
      articles: corpus.articles.map(articleTexts),
    },
  };
}

function entryData(entry: Entry, corpus: Corpus): EntryData {
  const { name, nameEn, nameRu, aliases, searchTerms } = entry.data;
  const fresh = onlyNew([name]);
  const spellings = fresh([nameEn ?? '', nameRu ?? '', ...aliases]);
  const terms = fresh(searchTerms);
  const details = fresh(detailsOf(entry));
  const offices = entry.kind === 'person' ? entry.data.offices.map(officeData) : [];
  return {
    kind: entry.kind,
    id: entry.id,
    name,
    mentions: corpus.mentions.get(entry.key)?.length ?? 0,
    ...(spellings.length > 0 && { aliases: spellings }),
    ...(terms.length > 0 && { terms }),
    ...(offices.length > 0 && { offices }),
    ...(details.length > 0 && { details }),
  };
}

/**
 * Returns a filter that drops duplicates of earlier forms: search ignores case, spaces and hyphens, and accepts missing
 * diacritics.
 */
function onlyNew(known: readonly string[]): (forms: readonly string[]) => string[] {
  const seen = new Set(known.map(keyOf));
  return (forms) =>
    forms.filter((form) => {
      const key = keyOf(form);
      if (key === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

const keyOf = (form: string): string => joinedKey(tokenise(form.normalize('NFC')));

function officeData({ title, from, to, asOf }: Office): OfficeData {
  if (asOf && !to) return [title, from ?? null, null, asOf];
  return to ? [title, from ?? null, to] : from ? [title, from] : [title];
}

/** What distinguishes an event or document from others: its dates, its place, its participants. */
function detailsOf(entry: Entry): string[] {
  if (entry.kind === 'document')
    return entry.data.life.map(({ date, label }) => `${label} ${formatDate(date)}`);
  if (entry.kind !== 'event') return [];
  const { start, end, venue } = entry.data;
  return [
    formatDate(start),
    end ? formatDate(end) : '',
    entry.place?.data.name ?? '',
    venue ?? '',
    ...entry.participants.map(({ name }) => name),
  ];
}

function articleData({ id, data, event, sections }: ArticleNode): ArticleData {
  return {
    id,
    title: data.title,
    shortTitle: data.shortTitle,
    numeral: data.numeral,
    summary: data.summary,
    details: onlyNew([data.title, data.shortTitle])([event?.data.name ?? '', formatDate(data.date)]),
    sections: sections.map(({ id: section, title }) => ({ id: section, title })),
  };
}

function articleTexts({ passages, notes }: ArticleNode): ArticleTexts {
  return {
    passages: passages.map(({ id: passage, text }) => ({ id: passage, text })),
    notes: notes.map((note) => ({
      id: note.id,
      n: note.passage.n,
      kind: note.data.kind,
      headline: note.data.headline,
      text: note.text,
    })),
  };
}

/** A first sentence of at least 40 characters, or its part before a semicolon; a full stop after an initial is not an end. */
const SENTENCE = /^.{40,}?(?:(?<![\s.]\p{L})\.(?=\s)|(?=;\s))/u;

const firstSentence = (text: string): string => SENTENCE.exec(text)?.[0] ?? text;
