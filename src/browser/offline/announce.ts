import type { Request } from '../../model/offline.ts';
import { offlineStrings as words } from '../../strings/offline.ts';
// Here, not fetched when it is needed: while one worker takes over from another, what a page asks for may not come.
import styles from '../../styles/announcement.css?inline';
import { element } from '../dom.ts';

/** The line, while it is shown. */
let shown: { readonly box: HTMLElement; readonly says: 'new' | 'old' } | undefined;

/**
 * Announces a newer edition, and leaves it to the reader when to turn to it.
 * @param waiting its worker
 */
export function announceNew(waiting: ServiceWorker): void {
  // That this page is of the older edition says more, and stays.
  if (shown?.says === 'old') return;
  let asked = false;
  const changed = (): void => {
    if (asked) location.reload();
    else if (shown?.says === 'new') hide();
  };
  navigator.serviceWorker.addEventListener('controllerchange', changed, { once: true });
  show('new', words.newEdition, words.takeOver, () => {
    asked = true;
    const request: Request = { type: 'take-over' };
    waiting.postMessage(request);
  });
}

/** Says that another edition has taken over, of which this page is not. */
export function announceOld(): void {
  show('old', words.outdated, words.reload, () => {
    location.reload();
  });
}

function show(says: 'new' | 'old', text: string, action: string, act: () => void): void {
  const box = shown?.box ?? firstBox();
  shown = { box, says };
  const go = element('button', { type: 'button', class: 'button' }, action);
  const later = element('button', { type: 'button', class: 'button-plain' }, words.later);
  go.addEventListener('click', act);
  later.addEventListener('click', hide);
  // A live region speaks of what changes in it, not of what it comes with.
  requestAnimationFrame(() => {
    if (shown?.says === says) box.replaceChildren(element('p', {}, text), go, later);
  });
}

const sheet = new CSSStyleSheet();

function firstBox(): HTMLElement {
  if (!document.adoptedStyleSheets.includes(sheet)) {
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
  }
  const box = element('div', { class: 'announcement no-print', role: 'status' });
  document.body.append(box);
  return box;
}

function hide(): void {
  shown?.box.remove();
  shown = undefined;
}
