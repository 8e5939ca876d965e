import { readingStrings } from '../../strings/reading.ts';
import { element } from '../dom.ts';
import { canShare } from './passage-share.ts';
import * as FRAGMENTS from '../../model/fragments.ts';

const words = readingStrings.passageMenu;

const item = (what: string, label: string): HTMLElement =>
  element('button', { type: 'button', role: 'menuitem', tabindex: '-1', 'data-copy': what }, label);

/** The menu of a passage: an APG menu in a popover. @param edition day of the edition that has the passages, in words */
export const menuElement = (edition: string | undefined): HTMLElement =>
  element(
    'div',
    { class: 'floating menu no-print', id: FRAGMENTS.passageMenu, popover: '' },
    element('p', { class: 'label', id: FRAGMENTS.passageMenuTitle }),
    element(
      'div',
      { role: 'menu', 'aria-labelledby': FRAGMENTS.passageMenuTitle },
      item('link', words.link),
      item('quote', words.quote),
      item('share', canShare() ? words.share : words.shareLink),
      element(
        'div',
        { class: 'menu-row', role: 'group', 'aria-label': words.formats },
        item('bibtex', 'BibTeX'),
        item('ris', 'RIS'),
        item('csl', 'CSL-JSON'),
      ),
      ...(edition
        ? [element('a', { role: 'menuitem', tabindex: '-1', href: '' }, words.inEdition(edition))]
        : []),
    ),
  );
