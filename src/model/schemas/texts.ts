import { z } from 'astro/zod';
import { KINDS, type Kind } from '../kinds.ts';
import {
  blockId,
  citations,
  day,
  entryId,
  partialDate,
  freeFragment,
  sourceId,
  statementId,
  webAddress,
  words,
} from './fields.ts';

const NO_NUMERAL = 'is not a Roman numeral in capitals: I, II, III, IV, V, VI…';

/** A report retold. */
export const article = z
  .strictObject({
  title: words.describe('Title of the page'),
  compounds: z
    .array(words)
    .optional()
    .describe('Words of the title that no line may part, such as kết quả'),
  shortTitle: words.describe('Form used in backlinks and citations'),
  numeral: z
    .string(NO_NUMERAL)
    .regex(/^[IVXLCDM]+$/, NO_NUMERAL)
    .describe('Number of the report, cited with the passage (V.9); never given to another'),
  event: entryId.describe('The event it reports'),
  date: partialDate.describe('Day of what is told'),
  summary: words.describe('What it tells, in two sentences'),
  keyPoints: z
    .array(words)
    .min(3, 'has fewer than three points: write three to five')
    .max(5, 'has more than five points: write three to five')
    .describe('What to take away'),
  questions: z
    .array(words)
    .length(3, 'has not three questions: the reading sheet has room for three')
    .optional()
    .describe('For discussion in class; they make the reading sheet of the article'),
  provenance: z
    .strictObject({
      inBrief: words.describe(
        'What is retold, and from whom most of it comes: một bản tin tiếng Việt, phần lớn theo một hãng tin',
      ),
      retells: words.describe('Which press report it retells, as far as is known'),
      certainty: z.enum(['low', 'medium', 'high']).describe('How sure the outlet is'),
      published: partialDate.describe('Probable day of the report'),
      mended: words.describe('What noise was dropped and which errors were mended'),
      sources: citations.describe('What that rests on'),
    })
    .describe('Where the text comes from'),
  highlight: statementId.optional().describe('The statement that stands for the report on the home page'),
  authorsNote: words.optional().describe('Anything else the reader should know of this retelling'),
})
  .refine(({ title, compounds = [] }) => compounds.every((words) => title.includes(words)), {
    path: ['compounds'],
    message: 'names words that do not stand in the title: write them as they stand there',
  });

/** Kinds of notes; each has its sign and its line in the text. */
export const NOTE_KINDS = ['context', 'wording', 'dispute', 'correction', 'later'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** Longest headline of a note, in characters (NFC): two lines of the margin. */
export const HEADLINE_LIMIT = 60;

/** A note on quoted words of a passage. */
export const annotation = z
  .strictObject({
    passage: blockId.describe('Block id of the passage'),
    quote: words.describe('Words of the passage, which must stand in it exactly once'),
    headline: words
      .refine(
        (text) => text.normalize('NFC').length <= HEADLINE_LIMIT,
        `is longer than ${String(HEADLINE_LIMIT)} characters: the closed note has two lines for it`,
      )
      .refine(
        (text) => !/[.…]$/.test(text),
        'ends like a sentence: a headline is a fragment without a full stop',
      )
      .describe('What the reader will learn, as a fragment of at most 60 characters without a full stop'),
    kind: z.enum(NOTE_KINDS).describe('What sort of note it is'),
    date: partialDate.optional().describe('For a later fact: its day'),
    sources: citations.describe('What the note rests on'),
  })
  .refine((note) => note.kind !== 'later' || note.date !== undefined, {
    path: ['date'],
    message: 'is missing: a later fact needs its day',
  });

/** A row of the bibliography. */
export const source = z.strictObject({
  id: freeFragment(sourceId).describe('Id by which it is cited'),
  publisher: words.describe('Who published it; “(qua …)” names the page where it was read'),
  title: words.optional().describe('Its title, only as read'),
  titleFromAddress: z.boolean().default(false).describe('Whether the title was seen in its address only'),
  // A link from every page that cites it: nothing but a page of the Web may stand there.
  url: webAddress.describe('Its address'),
  archive: webAddress.optional().describe('Where an archive keeps a copy of it, only if that copy was seen'),
  date: partialDate.optional().describe('Day of publication'),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'is not a two-letter language code')
    .describe('ISO 639-1 code'),
  kind: z
    .enum(['official', 'agency', 'press', 'scholarly', 'state-media', 'reference'])
    .describe('What sort of source it is'),
  read: z.boolean().describe('Whether the page was read'),
});

/** A page of prose about the site. */
export const page = z.strictObject({
  title: words.describe('Title of the page'),
  description: words.describe('For search engines and shared links'),
});

/** The site itself, `content/site.yaml`. */
export const site = z.strictObject({
  title: words.describe('Name of the site'),
  tagline: words.describe('Line under the name'),
  description: words.describe('For search engines and shared links; {articles} is their number, in words'),
  lead: words.describe('First sentence of the home page; {articles} is their number, in words'),
  trySearches: z.array(words).default([]).describe('Searches offered on the home page'),
  edition: partialDate.describe('Day of this edition'),
  publishedSince: day
    .optional()
    .describe('Day of the first edition; “npm run edition” writes it, and from then on a ledger has to be there'),
  knownUntil: partialDate.describe('Last month of what was read'),
  language: z.string().describe('BCP 47 tag of the content'),
  licence: z
    .strictObject({
      name: words.describe('What it is called in short, such as CC BY 4.0'),
      url: webAddress.describe('Where its words stand'),
    })
    .describe('Terms on which the content may be used again'),
  kinds: z
    .partialRecord(z.enum(KINDS.map(({ kind }) => kind) as [Kind, ...Kind[]]), words)
    .default({})
    .describe(
      'Line under the heading of an index, by kind, to say more than the words that any site would have',
    ),
  avoid: z
    .array(
      z.strictObject({
        words: words.describe(
          'The turn of phrase, found as whole words in any case; … stands for one to four words',
        ),
        unless: z.array(words).default([]).describe('Longer turns that hold it and are fine'),
        why: words.describe('What a reader stumbles over'),
        instead: words.describe('What to write'),
      }),
    )
    .default([])
    .describe('Turns of phrase that the house does not print, outside quotations: the check warns of each'),
  reportTo: z
    .string()
    .regex(/^(?:mailto:|https:\/\/)\S+$/, 'is not where to write to: a mailto: or https:// address')
    .optional()
    .describe('Where readers report errors; {title} and {address} in it become those of the page or note'),
});

export type Article = z.infer<typeof article>;
export type Annotation = z.infer<typeof annotation>;
export type Source = z.infer<typeof source>;
export type Site = z.infer<typeof site>;
