import { z } from 'astro/zod';
import { COMPONENTS, NOTE_KINDS } from '../../../model/schemas/index.ts';
import { address, date, id, range, reference, sourceIds } from './fields.ts';

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
    headline: z.string().describe('What it says, in a few words'),
    kind: z.enum(NOTE_KINDS).describe('What sort of note it is'),
    date: date.optional().describe('For a later fact: its day'),
    text: z.string(),
    sources: sourceIds,
  })
  .describe('A note on quoted words of a passage');

/** What stands between two passages to be seen: a map, a timeline. */
export const figure = z
  .strictObject({
    component: z.enum(Object.keys(COMPONENTS)).describe('What draws it'),
    after: id.optional().describe('Block id of the passage before it; none at the beginning'),
    text: z.string().describe('What it shows, in words'),
  })
  .describe('What stands between two passages to be seen: a map, a timeline');

/** A record of it. */
export type FigureRecord = z.infer<typeof figure>;

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
      inBrief: z.string().describe('The same in a line: from whom most of it comes'),
      retells: z.string().describe('Which press report it retells'),
      certainty: z.enum(['low', 'medium', 'high']).describe('How sure the outlet is'),
      published: date.describe('Probable day of the report'),
      mended: z.string().describe('What noise was dropped and which errors were mended'),
      sources: sourceIds,
    }),
    authorsNote: z.string().optional(),
    passages: z.array(passage),
    notes: z.array(note),
    figures: z.array(figure).optional(),
  })
  .describe('A report retold');
