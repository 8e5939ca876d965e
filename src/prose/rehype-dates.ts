import type { Element, Root } from 'hast';
import { findAndReplace } from 'hast-util-find-and-replace';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { isPartialDate } from '../model/dates.ts';

/** 27/2/2025 and 2/2025, as Vietnamese press writes dates; not a part of a longer number. */
const DATE = /(?<![\d/])(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})(?![\d/])/g;

/**
 * Makes dates in prose readable for machines. Runs last.
 *
 * ```html
 * <p>Ngày 27/2/2025, hai đoàn gặp nhau.</p>
 * ```
 *
 * becomes
 *
 * ```html
 * <p>Ngày <time datetime="2025-02-27">27/2/2025</time>, hai đoàn gặp nhau.</p>
 * ```
 */
export const rehypeDates: Plugin<[], Root> = () => (tree) => {
  findAndReplace(
    tree,
    [
      DATE,
      (written: string, ...[day, month, year]: (string | undefined)[]) => {
        const date = [year, month, day].flatMap((part) => (part ? [part.padStart(2, '0')] : [])).join('-');
        return isPartialDate(date) && h('time', { dateTime: date }, written);
      },
    ],
    { ignore: ['time', isOutcomes] },
  );
};

/** What came of statements: each line leads to the ledger, which gives its day to machines. */
function isOutcomes({ properties }: Element): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes('outcomes');
}
