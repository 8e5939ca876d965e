import { z } from 'astro/zod';
import { date, id, language } from './fields.ts';

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
