import type { Root } from 'mdast';
import { formatDate } from '../model/dates.ts';
import { aftermathOf } from '../model/schemas/index.ts';
import type { Office } from '../model/offices.ts';
import type { ArticleNode, Corpus, Entry, Statement } from '../graph/types.ts';
import { plainText } from '../read/text-runs.ts';
import { joinedKey } from './query/marks.ts';
import { joined, tokenise } from './tokens.ts';
import {
  RECORDS_VERSION,
  type ArticleData,
  type ArticleTexts,
  type EntryData,
  type EntryTexts,
  type Facts,
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
      entries: entries.map((entry) => entryTexts(entry, corpus)),
      articles: corpus.articles.map((article) => articleTexts(article, corpus)),
    },
  };
}

function entryData(entry: Entry, corpus: Corpus): EntryData {
  const { name, nameEn, nameRu, aliases } = entry.data;
  const offices = entry.kind === 'person' ? entry.data.offices : [];
  const fresh = onlyNew([name], keyOf);
  const spellings = fresh([nameEn ?? '', nameRu ?? '', ...aliases]);
  return {
    kind: entry.kind,
    id: entry.id,
    name,
    mentions: corpus.mentions.get(entry.key)?.length ?? 0,
    ...(spellings.length > 0 && { aliases: spellings }),
    ...(offices.length > 0 && { offices: offices.map(officeData) }),
  };
}

/**
 * Returns a filter that drops duplicates of earlier forms.
 * @param keyOf what is equal in forms that are found by the same words
 */
function onlyNew(
  known: readonly string[],
  keyOf: (form: string) => string,
): (forms: readonly string[]) => string[] {
  const seen = new Set(known.map(keyOf));
  return (forms) =>
    forms.filter((form) => {
      const key = keyOf(form);
      if (key === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** Search ignores case, spaces and hyphens, and accepts missing diacritics. */
const keyOf = (form: string): string => joinedKey(tokenise(form.normalize('NFC')));
/** In other languages diacritics tell no two names apart. */
const foldedKeyOf = (form: string): string => joined(tokenise(form.normalize('NFC')));

function officeData({ title, from, to, asOf }: Office): OfficeData {
  if (asOf && !to) return [title, from ?? null, null, asOf];
  return to ? [title, from ?? null, to] : from ? [title, from] : [title];
}

function entryTexts(entry: Entry, corpus: Corpus): EntryTexts {
  const { name, nameEn, nameRu, aliases, searchTerms, definition } = entry.data;
  const labels = onlyNew(
    [name, nameEn ?? '', nameRu ?? '', ...aliases, ...searchTerms],
    foldedKeyOf,
  )(labelsOf(entry));
  const offices = entry.kind === 'person' ? entry.data.offices : [];
  const titles = offices.map(({ titleEn }) => titleEn ?? []);
  const fresh = onlyNew([name, nameEn ?? '', nameRu ?? '', ...aliases], keyOf);
  // A description that is only the title of an office has no dates: the office itself is found by it, with its dates.
  fresh([...offices.map(({ title }) => title), ...titles.flat()]);
  const terms = fresh(searchTerms);
  const facts = factsOf(entry);
  const body = [...paragraphs(entry.body), ...(entry.kind === 'event' ? entry.data.outcome : [])];
  const comparison = corpus.comparisons.find(({ event }) => event.key === entry.key);
  const topics = (comparison?.topics ?? []).map(({ data, sides }) => ({
    id: data.id,
    title: data.title,
    text: [...sides.flatMap((side) => side?.says ?? []), data.note ?? ''].join(' ').trim(),
  }));
  return {
    definition,
    ...(terms.length > 0 && { terms }),
    ...(titles.some((each) => each.length > 0) && { titles }),
    ...(labels.length > 0 && { labels }),
    ...(facts && { facts }),
    ...(body.length > 0 && { body }),
    ...(topics.length > 0 && { topics }),
  };
}

/** Languages whose readers may look for a country by the name that their own platform gives it. */
const COUNTRY_NAMES = ['en', 'ru', 'uk', 'de', 'fr', 'es', 'zh', 'ja', 'ko', 'ar'] as const;

/** Names in other languages: those of the entry, and for a country those of the platform's tables (CLDR). */
function labelsOf(entry: Entry): string[] {
  const own = Object.values(entry.data.labels ?? {}).flat();
  const country = entry.kind === 'place' ? entry.data.country : undefined;
  if (!country) return own;
  const ofPlatform = COUNTRY_NAMES.flatMap(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(country) ?? [],
  );
  return [...own, ...ofPlatform.map((text) => text.normalize('NFC'))];
}

function factsOf(entry: Entry): Facts | undefined {
  if (entry.kind === 'person') {
    const { born, died } = entry.data;
    return born || died ? { of: 'person', ...(born && { born }), ...(died && { died }) } : undefined;
  }
  if (entry.kind === 'place') return { of: 'place', type: entry.data.type };
  if (entry.kind === 'document') {
    const { status, statusAsOf, life, limits } = entry.data;
    return {
      of: 'document',
      status,
      asOf: statusAsOf,
      life: life.map(({ date, event, label }) => [date, event, label]),
      ...(limits.length > 0 && { limits: limits.map(({ value, label }) => [value, label] as const) }),
    };
  }
  if (entry.kind !== 'event') return undefined;
  const { form, start, end, venue, duration } = entry.data;
  const place = entry.place?.data.name;
  return {
    of: 'event',
    form,
    start,
    ...(end && { end }),
    ...(place && { place }),
    ...(venue && { venue }),
    ...(duration && { duration }),
    people: entry.participants.map(({ name, as }) => (as ? [name, as] : [name])),
  };
}

/** Blocks of a page as plain texts. */
function paragraphs({ children }: Root): string[] {
  return children.map((block) => plainText(block).trim()).filter((text) => text !== '');
}

function articleData({ id, data }: ArticleNode): ArticleData {
  return {
    id,
    title: data.title,
    shortTitle: data.shortTitle,
    numeral: data.numeral,
  };
}

function articleTexts(article: ArticleNode, corpus: Corpus): ArticleTexts {
  const { data, event, sections, passages, notes } = article;
  return {
    sections: sections.map(({ id: section, title }) => ({ id: section, title })),
    summary: data.summary,
    ...(event && { event: event.id }),
    points: [...data.keyPoints, data.provenance?.retells ?? ''].filter(Boolean),
    details: onlyNew([data.title, data.shortTitle], keyOf)([event?.data.name ?? '', formatDate(data.date)]),
    passages: passages.map(({ id: passage, text }) => ({ id: passage, text })),
    notes: notes.map((note) => ({
      id: note.id,
      n: note.passage.n,
      kind: note.data.kind,
      headline: note.data.headline,
      text: note.text,
    })),
    statements: corpus.statements.filter((statement) => statement.article === article).flatMap(statementText),
  };
}

function statementText({ id, passage, data }: Statement): ArticleTexts['statements'] {
  const outcome = aftermathOf(data)?.text;
  return outcome ? [{ id, n: passage.n, claim: data.claim, outcome }] : [];
}
