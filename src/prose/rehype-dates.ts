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
    { ignore: ['time', holdsNoDates] },
  );
};

/** Outcomes lead to the ledger, and sources are in the open data: both give their days to machines there. */
function holdsNoDates({ properties }: Element): boolean {
  const names = properties['className'];
  return Array.isArray(names) && (names.includes('outcomes') || names.includes('note-sources'));
}
