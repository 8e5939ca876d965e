import type { Request } from '../../model/offline.ts';
import { offlineStrings as words } from '../../strings.ts';
import { element } from '../search/dom.ts';
import { loadStyles } from '../style-sheet.ts';
import styles from '../../styles/offline.css?url';

let shown: HTMLElement | undefined;

/**
 * Announces a newer edition, and leaves it to the reader when to turn to it.
 * @param waiting its worker; null if that is at work already, so that only this page is of the older edition.
 * @throws {Error} when its styles cannot be had
 */
export async function announce(waiting: ServiceWorker | null): Promise<void> {
  await loadStyles(styles);
  if (!waiting) {
    show(words.outdated, words.reload, () => {
      location.reload();
    });
    return;
  }
  // While the styles came it may have gone to work.
  if (waiting.state !== 'installed') return;
  let asked = false;
  const changed = (): void => {
    if (asked) location.reload();
    // By now the line may say that this page is of the older edition, and that stays.
    else if (shown?.textContent.includes(words.newEdition)) hide();
  };
  navigator.serviceWorker.addEventListener('controllerchange', changed, { once: true });
  show(words.newEdition, words.takeOver, () => {
    asked = true;
    const request: Request = { type: 'take-over' };
    waiting.postMessage(request);
  });
}

function show(text: string, action: string, act: () => void): void {
  const box = (shown ??= element('div', { class: 'announcement no-print', role: 'status' }));
  if (!box.isConnected) document.body.append(box);
  const go = element('button', { type: 'button', class: 'button' }, action);
  const later = element('button', { type: 'button', class: 'button-plain' }, words.later);
  go.addEventListener('click', act);
  later.addEventListener('click', hide);
  // A live region speaks of what changes in it, not of what it comes with.
  requestAnimationFrame(() => {
    box.replaceChildren(element('p', {}, text), go, later);
  });
}

function hide(): void {
  shown?.remove();
  shown = undefined;
}
