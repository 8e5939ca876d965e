import type { CardText } from '../../graph/questions/cards.ts';
import * as FRAGMENTS from '../../model/fragments.ts';
import { readingStrings } from '../../strings/reading.ts';
import { element } from '../dom.ts';
import { loadStyles } from '../style-sheet.ts';
import styles from '../../styles/tools.css?url';

const words = readingStrings.card;
const SVG = 'http://www.w3.org/2000/svg';

/**
 * Gets ready what fills a card: its styles, and its slots the first time.
 * @throws {Error} when the styles of cards cannot be had
 */
export async function readyCards(card: HTMLElement): Promise<{ readonly fill: typeof fill }> {
  await loadStyles(styles);
  if (!card.hasChildNodes()) card.append(...slots(card));
  return { fill };
}

/** The empty slots of a card, each by the name of what it takes. */
function slots(card: HTMLElement): HTMLElement[] {
  const slot = (name: string): HTMLElement => element('span', { 'data-card': name });
  const ends = (...parts: (Element | string)[]): HTMLElement =>
    element('p', { class: 'card-ends label' }, ...parts);
  const life = document.createElementNS(SVG, 'svg');
  life.setAttribute('viewBox', '0 0 200 12');
  life.ariaHidden = 'true';
  life.append(document.createElementNS(SVG, 'path'));
  life.firstElementChild?.setAttribute('data-card', 'life');
  return [
    ends(slot('kind'), slot('reports')),
    element('p', { class: 'card-name', id: FRAGMENTS.cardName, 'data-card': 'name' }),
    element('p', { class: 'card-foreign', 'data-card': 'foreign' }),
    element('p', { class: 'card-definition', 'data-card': 'definition' }),
    ends(slot('begun'), life, slot('ended')),
    element('dl', { class: 'card-facts', 'data-card': 'facts' }),
    ends(element('a', { class: 'link', 'data-card': 'open' }, words.open), slot('passages')),
    element(
      'button',
      { class: 'floating-close', type: 'button', popovertarget: card.id, popovertargetaction: 'hide' },
      readingStrings.settings.close,
    ),
  ];
}

/** Fills the slots of a card; an empty slot is hidden. */
function fill(card: HTMLElement, { foreign, facts, ...texts }: CardText, address: string): void {
  const shown: Readonly<Record<string, string>> = { ...texts, foreign: foreign?.[1] ?? '' };
  for (const slot of card.querySelectorAll<HTMLElement>('[data-card]')) {
    const name = slot.dataset['card'] ?? '';
    if (name === 'open') (slot as HTMLAnchorElement).href = address;
    else if (name === 'life') slot.setAttribute('d', texts.life);
    else if (name === 'facts')
      slot.replaceChildren(
        ...facts.flatMap(([label, said]) => [element('dt', {}, label), ' ', element('dd', {}, said)]),
      );
    else slot.textContent = shown[name] ?? '';
    if (name === 'foreign') slot.lang = foreign?.[0] ?? '';
  }
}
