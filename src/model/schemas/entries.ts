import { z } from 'astro/zod';
import type { ArticleId } from '../ids.ts';
import { blockId, citation, citations, entryId, id, partialDate, words } from './fields.ts';

/** What every entry has, whatever its kind. */
const common = {
  name: words.describe('House form of the name, the title of its page'),
  nameEn: words.optional().describe('Name in English'),
  nameRu: words.optional().describe('Name in Russian, in Cyrillic'),
  aliases: z
    .array(words)
    .default([])
    .describe(
      'Other forms that mean this entry wherever they stand: matched in prose, unique across all entries',
    ),
  searchTerms: z
    .array(words)
    .default([])
    .describe(
      'Found by search only, may be shared: descriptions and words of other languages; never a misspelling, which search mends by itself',
    ),
  labels: z
    .partialRecord(z.enum(['de', 'fr', 'es', 'uk', 'zh', 'ja', 'ko', 'ar']), z.array(words))
    .optional()
    .describe('Usual names in other languages (BCP 47), fullest first; search finds the entry by them'),
  definition: words.describe('One or two sentences: who or what it is; shown on cards and in lists'),
  wikidata: z
    .string()
    .regex(/^Q\d+$/, 'is not a Wikidata item: write its number with the Q, as in Q42')
    .optional()
    .describe('Wikidata item, only if confirmed'),
  linking: z
    .enum(['section', 'page', 'never'])
    .optional()
    .describe('Where its names are linked by themselves, if not as its kind says'),
  sources: citations.describe('What the entry rests on'),
};

const office = z.strictObject({
  title: words.describe('Name of the office'),
  titleEn: z.array(words).optional().describe('The same in English, in each order of words that is usual'),
  from: partialDate.optional().describe('First day in it'),
  to: partialDate.optional().describe('Last day in it; absent while it is held'),
  asOf: partialDate.optional().describe('For an office without an end: last month the holder was seen in it'),
  sources: z.array(citation).optional().describe('What its dates rest on'),
});

/** How a report itself wrote a name, before it was retold in house spelling. */
const spelling = z.strictObject({
  article: id.transform((text) => text as ArticleId).describe('Article that retells the report'),
  form: words.describe('The name as the report wrote it: the name or an alias of this entry'),
  count: z.int().positive().describe('How often, captions included'),
});

/** A person. */
export const person = z.strictObject({
  ...common,
  sort: words.describe('Form in an index: family name first'),
  born: partialDate.optional().describe('Day of birth'),
  died: partialDate.optional().describe('Day of death'),
  offices: z.array(office).default([]).describe('Offices in order of time'),
  spellings: z.array(spelling).default([]).describe('How the reports wrote the name, by report'),
});

/** A state body, an international organisation, a company or a news outlet. */
export const organisation = z.strictObject({
  ...common,
  founded: partialDate.optional().describe('Day it was founded'),
});

/** Steps in the life of a document. */
export const LIFE_STEPS = [
  'signed',
  'adopted',
  'published',
  'in-force',
  'milestone',
  'extended',
  'suspended',
  'expired',
  'withdrawn',
] as const;

const lifeStep = z.strictObject({
  date: partialDate.describe('Day of the step'),
  event: z.enum(LIFE_STEPS).describe('What happened to the document'),
  label: words.describe('The same in two to six words'),
  later: z.boolean().default(false).describe('Whether it came after the reports'),
});

/** A treaty, statement, resolution or report. */
export const document = z.strictObject({
  ...common,
  form: words.describe('What sort of document it is'),
  status: z
    .enum(['in-force', 'suspended', 'expired', 'adopted', 'published', 'proposed', 'never-in-force'])
    .describe('Where it stands'),
  statusAsOf: partialDate.describe('Up to when that status is known'),
  life: z.array(lifeStep).default([]).describe('Its life, in order of time'),
  limits: z
    .array(z.strictObject({ value: words.describe('Figure'), label: words.describe('What is limited') }))
    .default([])
    .describe('What it caps'),
  parties: z.array(words).default([]).describe('Who is bound by it'),
});

const participant = z.union([
  z.strictObject({
    person: entryId.describe('Person that has an entry'),
    as: words.optional().describe('Office at the time'),
  }),
  z.strictObject({
    name: words.describe('Person without an entry'),
    as: words.optional().describe('Office at the time'),
  }),
]);

/** Sorts of events: people meet, people call, or something happens. */
export const EVENT_FORMS = ['meeting', 'call', 'turn'] as const;
export type EventForm = (typeof EVENT_FORMS)[number];

/** A meeting, a call or a turn of events. */
export const event = z.strictObject({
  ...common,
  form: z
    .enum(EVENT_FORMS)
    .default('turn')
    .describe('What sort of event it is; tells its sign on the timeline'),
  start: partialDate.describe('First day'),
  end: partialDate.optional().describe('Last day, if another than the first'),
  place: entryId.optional().describe('Place entry'),
  venue: words.optional().describe('House or hall'),
  duration: words.optional().describe('How long, with whose count it is'),
  participants: z.array(participant).default([]).describe('Who took part'),
  outcome: z.array(words).default([]).describe('What was agreed or done, a sentence each'),
  previous: entryId.optional().describe('The meeting before it in the chain'),
  next: entryId.optional().describe('The meeting after it in the chain'),
  landmark: words
    .optional()
    .describe('Short name for the drawing on the home page, for turns of events that shaped the rest'),
  later: z.boolean().default(false).describe('Whether it came after the reports'),
});

const LATITUDE = 'is not a latitude: degrees from -90 (south) to 90';
const LONGITUDE = 'is not a longitude: degrees from -180 (west) to 180';

/** A place. */
export const place = z.strictObject({
  ...common,
  type: words.describe('City, country, strait…'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is not a country code: two capitals, as in VN')
    .optional()
    .describe('For a country: its ISO 3166 code; search knows its names in other languages by it'),
  coordinates: z
    .strictObject({
      lat: z.number().min(-90, LATITUDE).max(90, LATITUDE).describe('Degrees north, negative for south'),
      lon: z.number().min(-180, LONGITUDE).max(180, LONGITUDE).describe('Degrees east, negative for west'),
    })
    .describe('Rounded centre, in degrees (WGS 84)'),
});

/** A word of the glossary. */
export const term = z.strictObject({
  ...common,
  related: z
    .array(z.string().regex(/^[a-z]+:[a-z0-9-]+$/, 'is not a typed reference: write it as term:ceasefire'))
    .default([])
    .describe('Neighbouring entries, as kind:id'),
  example: z
    .strictObject({
      article: id.transform((text) => text as ArticleId).describe('Article of the passage'),
      passage: blockId.describe('Block id of the passage'),
      quote: words.describe('Words of that passage, which must stand in it exactly once'),
    })
    .optional()
    .describe('Where a report shows what is meant; if absent, where one first uses the word'),
});

export type Person = z.infer<typeof person>;
export type Document = z.infer<typeof document>;
export type Event = z.infer<typeof event>;
export type PlaceData = z.infer<typeof place>;
