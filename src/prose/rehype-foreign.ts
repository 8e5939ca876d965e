import type { Root } from 'hast';
import { findAndReplace } from 'hast-util-find-and-replace';
import { h } from 'hastscript';
import type { Plugin } from 'unified';

/** Words in Cyrillic: the names of entries have one Cyrillic language, Russian. */
const CYRILLIC = /\p{Script=Cyrillic}+(?:[\s-]+\p{Script=Cyrillic}+)*/gu;
/** A quotation of several words without one letter of Vietnamese: in this content, English. */
const ENGLISH = /(?<=“)[A-Za-z][A-Za-z',-]*(?:\s[A-Za-z',-]+)+(?=[.!?]?”)/g;

/**
 * Says the language of foreign words, so that they are read out and hyphenated as what they are. Runs last.
 *
 * ```html
 * <p>Bản gốc viết “reciprocal mood”; tên ông là Антон Чехов.</p>
 * ```
 *
 * becomes
 *
 * ```html
 * <p>Bản gốc viết “<span lang="en">reciprocal mood</span>”; tên ông là <span lang="ru">Антон Чехов</span>.</p>
 * ```
 */
export const rehypeForeign: Plugin<[], Root> = () => markForeign;

/** The same for a tree that no plugins work on, such as a sentence that is quoted. */
export function markForeign(tree: Root): void {
  findAndReplace(tree, [
    [CYRILLIC, (words: string) => h('span', { lang: 'ru' }, words)],
    [ENGLISH, (words: string) => h('span', { lang: 'en' }, words)],
  ]);
}
