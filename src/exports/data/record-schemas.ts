import { z } from 'astro/zod';
import { ID_PATTERN } from '../../model/ids.ts';
import { KINDS } from '../../model/kinds.ts';
import { LIFE_STEPS, NOTE_KINDS } from '../../model/schemas/index.ts';
import { OUTCOMES, VERBS } from '../../model/statements.ts';

/**
 * The records of the open data. They are a promise to programs elsewhere, and so written apart from the schemas of
 * `content/`, which may change with the way authors work: a change here follows the rules of {@link FORMAT_VERSION}.
 */

/**
 * Version of the format, as semver counts: a field taken away or changed in meaning raises the first number, a new
 * field the second, a mended description the third.
 */
export const FORMAT_VERSION = '1.0.0';

const id = z.string().regex(ID_PATTERN);
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe('Date of year, month or day precision (ISO 8601)');
const address = z.url().describe('Address on the site');
const language = z.string().describe('BCP 47 tag');
const reference = z
  .string()
  .regex(new RegExp(`^(?:${KINDS.map(({ kind }) => kind).join('|')}):[a-z0-9-]+$`))
  .describe('Record of another kind, as kind:id');
const sourceIds = z.array(id).describe('Ids of sources');
const names = <Name extends string>(list: readonly Name[]): [Name, ...Name[]] => list as [Name, ...Name[]];

/** A range of a text in code points: `start` is that of the first, `end` that after the last. */
const range = {
  start: z.int().min(0).describe('First code point, counted from 0'),
  end: z.int().min(1).describe('Code point after the last'),
};

/** A paragraph, list item or quotation of an article. */
export const passage = z
  .strictObject({
    id: id.describe('Block id: the fragment of its address'),
    address,
    number: z.int().min(1).describe('Number within the article'),
    reference: z.string().describe('How it is cited: numeral of the report and number, as in V.9'),
    section: z.string().describe('Heading it stands under; empty before the first'),
    text: z.string().describe('Its words, in NFC'),
    mentions: z
      .array(z.strictObject({ entry: reference, ...range }))
      .describe('Entries that its words name; ranges of text'),
  })
  .describe('A paragraph, list item or quotation of an article');

/** A note on quoted words of a passage. */
export const note = z
  .strictObject({
    id,
    address,
    passage: id.describe('Block id of the passage'),
    quote: z.string().describe('The words it is about'),
    ...range,
    kind: z.enum(NOTE_KINDS).describe('What sort of note it is'),
    date: date.optional().describe('For a later fact: its day'),
    text: z.string(),
    sources: sourceIds,
  })
  .describe('A note on quoted words of a passage');

/** A report retold. */
export const article = z
  .strictObject({
    id,
    address,
    numeral: z.string().describe('Roman number of the report'),
    title: z.string(),
    shortTitle: z.string(),
    event: reference.describe('The event it reports'),
    date: date.describe('Day of what is told'),
    summary: z.string(),
    keyPoints: z.array(z.string()),
    provenance: z.strictObject({
      retells: z.string().describe('Which press report it retells'),
      certainty: z.enum(['low', 'medium', 'high']).describe('How sure the outlet is'),
      published: date.describe('Probable day of the report'),
      mended: z.string().describe('What noise was dropped and which errors were mended'),
      sources: sourceIds,
    }),
    authorsNote: z.string().optional(),
    passages: z.array(passage),
    notes: z.array(note),
  })
  .describe('A report retold');

/** What every entry has. */
const common = {
  id,
  address,
  name: z.string().describe('House form of the name'),
  nameEn: z.string().optional().describe('Name in English'),
  nameRu: z.string().optional().describe('Name in Russian'),
  aliases: z.array(z.string()).describe('Other forms that mean this entry alone'),
  definition: z.string().describe('One or two sentences'),
  text: z.string().describe('What there is to say of it; paragraphs are parted by an empty line'),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional()
    .describe('Wikidata item, where confirmed'),
  sources: z.array(z.strictObject({ id, for: z.string().optional().describe('What it backs') })),
};

/** A person. */
export const person = z
  .strictObject({
    ...common,
    sort: z.string().describe('Form in an index: family name first'),
    born: date.optional(),
    died: date.optional(),
    offices: z
      .array(
        z.strictObject({
          title: z.string(),
          from: date.optional(),
          to: date.optional().describe('Last day in it; absent while it is held, or when unknown'),
          asOf: date.optional().describe('Up to when the holder was seen in it'),
          sources: sourceIds,
        }),
      )
      .describe('In order of time'),
  })
  .describe('A person');

/** A state body, an international organisation, a company or a news outlet. */
export const organisation = z
  .strictObject({ ...common, founded: date.optional() })
  .describe('A state body, an international organisation, a company or a news outlet');

/** A treaty, statement, resolution or report. */
export const document = z
  .strictObject({
    ...common,
    form: z.string().describe('What sort of document it is'),
    status: z.string().describe('Where it stands'),
    statusAsOf: date.describe('Up to when that is known'),
    life: z
      .array(
        z.strictObject({
          date,
          event: z.enum(LIFE_STEPS),
          label: z.string(),
          later: z.boolean().describe('Whether it came after the reports'),
        }),
      )
      .describe('Its life, in order of time'),
    limits: z.array(z.strictObject({ value: z.string(), label: z.string() })).describe('What it caps'),
    parties: z.array(z.string()).describe('Who is bound by it'),
  })
  .describe('A treaty, statement, resolution or report');

/** A meeting, a call or a turn of events. */
export const event = z
  .strictObject({
    ...common,
    start: date,
    end: date.optional().describe('Last day, if another than the first'),
    place: reference.optional(),
    venue: z.string().optional().describe('House or hall'),
    duration: z.string().optional(),
    participants: z.array(
      z.strictObject({
        person: reference.optional().describe('Absent for a person without an entry'),
        name: z.string(),
        as: z.string().optional().describe('Office at the time'),
      }),
    ),
    outcome: z.array(z.string()).describe('What was agreed or done'),
    previous: reference.optional().describe('The meeting before it in the chain'),
    next: reference.optional().describe('The meeting after it in the chain'),
    later: z.boolean().describe('Whether it came after the reports'),
  })
  .describe('A meeting, a call or a turn of events');

/** A place. */
export const place = z
  .strictObject({
    ...common,
    type: z.string().describe('City, country, strait…'),
    coordinates: z
      .strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
      .describe('Rounded centre, in degrees (WGS 84)'),
  })
  .describe('A place');

/** A word of the glossary. */
export const term = z
  .strictObject({
    ...common,
    related: z.array(reference).describe('Neighbouring entries'),
  })
  .describe('A word of the glossary');

/** What somebody claimed, promised, demanded or forecast, and what came of it. */
export const statement = z
  .strictObject({
    id,
    article: id,
    address,
    passage: z.strictObject({ id, reference: z.string(), address }),
    quote: z.string().describe('Words of the passage'),
    speakers: z.array(z.strictObject({ key: reference, name: z.string(), address })).min(1),
    as: z.string().optional().describe('How the speaker is named there, when not as the entry is'),
    verb: z.enum(names(VERBS.map(({ verb }) => verb))).describe('What the speaker does in saying it'),
    verbLabel: z.string().describe('The same in words'),
    claim: z.string().describe('What was claimed, in our own words'),
    said: date.describe('Day it was said'),
    outcome: z.strictObject({
      status: z.enum(names(OUTCOMES.map(({ status }) => status))).describe('What came of it'),
      statusLabel: z.string().describe('The same in words'),
      date: date.optional().describe('Day of the deciding fact'),
      text: z.string(),
      asOf: date.describe('Up to when that is known'),
      sources: z.array(
        z.strictObject({
          id,
          publisher: z.string(),
          title: z.string().optional(),
          url: z.url(),
          date: date.optional(),
        }),
      ),
    }),
  })
  .describe('What somebody claimed, promised, demanded or forecast, and what came of it');

/** A row of the bibliography. */
export const source = z
  .strictObject({
    id,
    publisher: z.string(),
    title: z.string().optional().describe('Its title, only as read'),
    titleFromAddress: z.boolean().describe('Whether the title was seen in its address only'),
    url: z.url(),
    archive: z.url().optional().describe('Where an archive keeps a copy of it'),
    date: date.optional().describe('Day of publication'),
    language,
    kind: z.string().describe('What sort of source it is'),
    read: z.boolean().describe('Whether the page was read'),
  })
  .describe('A row of the bibliography');

/** What is said of the edition at the head of a file. */
const edition = {
  $schema: z.url().describe('Address of this schema'),
  formatVersion: z.string().describe('Version of the format, as semver counts'),
  title: z.string(),
  address,
  edition: date.describe('Day of the edition'),
  knownUntil: date.describe('Last month of what was read'),
  language,
  licence: z.strictObject({ name: z.string(), url: z.url() }),
};

/** The whole corpus. */
export const corpus = z
  .strictObject({
    ...edition,
    articles: z.array(article),
    people: z.array(person),
    organisations: z.array(organisation),
    documents: z.array(document),
    events: z.array(event),
    places: z.array(place),
    terms: z.array(term),
    statements: z.array(statement),
    sources: z.array(source),
  })
  .describe('The whole corpus');

/** All statements alone. */
export const statements = z
  .strictObject({ ...edition, statements: z.array(statement) })
  .describe('All statements alone');

/** Schemas by the name in their addresses. */
export const RECORD_SCHEMAS = {
  'toan-bo': corpus,
  'phat-ngon': statements,
  article,
  passage,
  note,
  person,
  organisation,
  document,
  event,
  place,
  term,
  statement,
  source,
} as const;

/** Name of a published schema. */
export type SchemaName = keyof typeof RECORD_SCHEMAS;
