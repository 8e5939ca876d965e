import { z } from 'astro/zod';
import { ENTRY_KINDS, type EntryKind } from '../../../model/kinds.ts';
import { LIFE_STEPS } from '../../../model/schemas/index.ts';
import { address, date, id, reference, sourceIds } from './fields.ts';

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
const person = z
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
const organisation = z
  .strictObject({ ...common, founded: date.optional() })
  .describe('A state body, an international organisation, a company or a news outlet');

/** A treaty, statement, resolution or report. */
const document = z
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
const event = z
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
const place = z
  .strictObject({
    ...common,
    type: z.string().describe('City, country, strait…'),
    coordinates: z
      .strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
      .describe('Rounded centre, in degrees (WGS 84)'),
  })
  .describe('A place');

/** A word of the glossary. */
const term = z
  .strictObject({
    ...common,
    related: z.array(reference).describe('Neighbouring entries'),
  })
  .describe('A word of the glossary');

/** An entry of a kind without fields of its own. */
const plain = z.strictObject(common).describe('An entry');

const OWN = { person, organisation, document, event, place, term };

/** The record of each kind that has entries: what every entry has, where a kind has no record of its own here. */
export const ENTRY_RECORDS = Object.fromEntries(
  ENTRY_KINDS.map(({ kind }) => [kind, (OWN as Partial<Record<EntryKind, z.ZodType>>)[kind] ?? plain]),
) as { [K in EntryKind]: K extends keyof typeof OWN ? (typeof OWN)[K] : typeof plain };
