import type { CardFile, CardText } from '../../graph/questions/cards.ts';
import { onHoverIntent } from './hover-intent.ts';
import { isOn, onSetting } from '../settings.ts';

const MENTION = 'a[data-mention]';

/**
 * Opens the hover card of a linked mention: on hover intent, or by click, tap or Enter. If the card is open already, the
 * same action follows the link.
 */
export function followCards(): void {
  const card = document.querySelector<HTMLElement>('[data-cards]');
  if (!card) return;
  let link: HTMLAnchorElement | undefined;
  /** Opened on purpose: it stays when the pointer leaves. */
  let pinned = false;
  let file: Promise<CardFile> | undefined;

  const load = (): Promise<CardFile> =>
    (file ??= fetch(card.dataset['cards'] ?? '', { priority: 'low' }).then((response) => {
      if (!response.ok) throw new Error(response.statusText);
      return response.json() as Promise<CardFile>;
    }));

  const open = async (to: HTMLAnchorElement, onPurpose: boolean): Promise<void> => {
    try {
      link = to;
      const words = (await load())[to.pathname];
      // The reader may have moved on to another name while the file was loading.
      if (link !== to || !words) return;
      if (card.matches(':popover-open')) card.hidePopover();
      fill(card, words, (link = to).href);
      pinned = onPurpose;
      to.ariaExpanded = 'true';
      card.showPopover({ source: to });
      if (onPurpose) card.querySelector('a')?.focus({ preventScroll: true });
    } catch {
      file = undefined;
      if (onPurpose) location.href = to.href;
    }
  };

  card.addEventListener('beforetoggle', ({ newState }) => {
    if (newState === 'open') return;
    if (link) link.ariaExpanded = null;
    link = undefined;
    pinned = false;
  });

  document.addEventListener('click', (event) => {
    const to = (event.target as Element).closest<HTMLAnchorElement>(MENTION);
    if (!to || !isOn('cards') || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (to === shownAtPress) return;
    event.preventDefault();
    void open(to, true);
  });

  // Light dismiss closes the card before `click` fires, so whether it was open is recorded when the press begins.
  let shownAtPress: HTMLAnchorElement | undefined;
  const press = (): void => {
    shownAtPress = card.matches(':popover-open') ? link : undefined;
  };
  addEventListener('pointerdown', press, true);
  addEventListener('keydown', press, true);

  onHoverIntent({
    selector: MENTION,
    floating: card,
    delay: 400,
    open: (to) => {
      if (
        isOn('cards') &&
        to !== link &&
        !document.querySelector(':popover-open:not(#the), dialog[open]') &&
        !pinned
      )
        void open(to as HTMLAnchorElement, false);
    },
    close: () => {
      if (!pinned) card.hidePopover();
    },
  });

  card.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !card.contains(relatedTarget as Node)) card.hidePopover();
  });

  const announce = (): void => {
    for (const mention of document.querySelectorAll(MENTION))
      mention.ariaHasPopup = isOn('cards') ? 'dialog' : null;
    if (isOn('cards')) load().catch(() => (file = undefined));
  };
  addEventListener('load', announce);
  onSetting(announce);
}

/** Fills the slots of a card; an empty slot is hidden. */
function fill(card: HTMLElement, { foreign, facts, ...texts }: CardText, address: string): void {
  const shown: Readonly<Record<string, string>> = { ...texts, foreign: foreign?.[1] ?? '' };
  for (const slot of card.querySelectorAll<HTMLElement>('[data-card]')) {
    const name = slot.dataset['card'] ?? '';
    if (name === 'open') (slot as HTMLAnchorElement).href = address;
    else if (name === 'life') slot.setAttribute('d', texts.life);
    else if (name === 'facts')
      slot.replaceChildren(...facts.flatMap(([label, words]) => [make('dt', label), ' ', make('dd', words)]));
    else slot.textContent = shown[name] ?? '';
    if (name === 'foreign') slot.lang = foreign?.[0] ?? '';
  }
}

function make(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
