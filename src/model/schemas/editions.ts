import { z } from 'astro/zod';
import { day, siteAddress } from './fields.ts';

/**
 * What closed editions hold. These schemas read texts that were written years ago and are never written again: a field
 * may be added as optional, none is renamed, and none becomes required.
 */
const text = z.string();

/** Fragment under which a piece stands on its page, without the `#`. */
const fragment = text.describe('Fragment of its address');
/** Keys of `sources` of the same page. */
const cited = z.array(text).default([]).describe('Keys of sources of the page');

const piece = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text }),
  z.object({ type: z.literal('point'), text }),
  z.object({ type: z.literal('heading'), id: fragment, text }),
  z.object({
    type: z.literal('passage'),
    id: fragment,
    as: z.enum(['paragraph', 'item', 'quotation']),
    text,
  }),
  z.object({
    type: z.literal('note'),
    id: fragment,
    /** Fragment of the passage it is about. */
    passage: text,
    quote: text,
    kind: text,
    headline: text.optional(),
    date: text.optional(),
    text: text.describe('Paragraphs, parted by a line break'),
    sources: cited,
  }),
  z.object({
    type: z.literal('statement'),
    id: fragment,
    passage: text,
    quote: text,
    /** Who said it, as readers saw it. */
    who: text,
    /** The same as references: `person:id`. */
    speaker: z.array(text),
    verb: text,
    text: text.describe('What was claimed'),
    said: text,
    /** What came of it; without a status, what came later than a remark. */
    outcome: z
      .object({
        status: text.optional(),
        date: text.optional(),
        text,
        asOf: text.optional(),
        sources: cited,
      })
      .optional(),
  }),
  z.object({
    type: z.literal('topic'),
    id: fragment,
    title: text,
    relation: text,
    /** What each report says, by the address of its page. */
    says: z.record(text, text),
    text: text.optional().describe('What the record says'),
    sources: cited,
  }),
]);

/** A part of a page as it was published: words, and the fragment that leads to them. */
export type Piece = z.infer<typeof piece>;

/** A page as it was published, `content/editions/<day>/<route>/<id>.json`. */
export const pageSnapshot = z.object({
  page: siteAddress.describe('Its address'),
  title: text,
  /** Names of an entry in all languages: by them a subject is known again. */
  names: z.array(text).default([]),
  /** Facts of its head, by the name of the field: an article's numeral, date, provenance. */
  facts: z.record(text, text).default({}),
  /** Standfirst of an article, definition of an entry, introduction of a comparison. */
  lead: text,
  pieces: z.array(piece),
  /** Pages of entries whose definitions it shows; they are of the same edition. */
  shows: z.array(siteAddress).default([]),
  sources: z.record(text, z.object({ text, url: text })).default({}),
});
export type PageSnapshot = z.infer<typeof pageSnapshot>;

/** Which pages an edition has, `content/editions/<day>/edition.json`. */
export const editionList = z.object({
  day: day.describe('Day of the edition'),
  previous: day.nullable().describe('Day of the one before'),
  /** By address: the edition that stored its text, and a checksum of that file. */
  pages: z.record(siteAddress, z.tuple([day, text])),
  offers: z
    .array(text)
    .default([])
    .describe('Other addresses that this edition was the first to offer: forms, rows, filters'),
});
export type EditionList = z.infer<typeof editionList>;
