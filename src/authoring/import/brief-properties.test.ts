import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PartialDate } from '../../model/dates.ts';
import { tinyCorpus } from '../../testing/tiny-content.ts';
import { makeBrief, type Brief } from './brief.ts';
import { printBrief } from './print-brief.ts';

const corpus = tinyCorpus();

/** Everything that a brief says stands in the text where it says. */
function isTrueToText({ text, quotations, dates, figures }: Brief): boolean {
  return (
    [...dates, ...figures].every(({ start, end }) => start < end && end <= text.length) &&
    dates.every(({ start, end, words }) => text.slice(start, end) === words) &&
    quotations.every(({ start, end, words }) => text.slice(start, end).includes(words))
  );
}

const PIECES = [
  'ngày 1/3',
  'hôm qua',
  '“',
  '”',
  'Vũ An',
  ' nói ',
  '1.5%',
  '\n',
  '\r',
  '. ',
  '|',
  'Ảnh:',
  '0000',
  'thứ Ba',
];

test('any text at all gives a brief, true to it', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 })), {
        maxLength: 60,
      })
      .map((parts) => parts.join('')),
  );
  const published = fc.constantFrom(
    undefined,
    ...(['2030-03-02', '2030-03', '0001-01-01', '9999-12-31'] as PartialDate[]),
  );
  fc.assert(
    fc.property(anything, published, (text, day) => {
      const made = makeBrief(text, corpus, day);
      expect(isTrueToText(made)).toBe(true);
      expect(printBrief(made, text)).toMatch(/^# Brief: /);
    }),
    { numRuns: 400 },
  );
});
