import { toId } from '../../vietnamese/fold.ts';
import { isOn } from '../settings.ts';
import { say, statusLine } from './status.ts';

/**
 * Handles arrival at a fragment, on load and on `hashchange`: resolves an old, hand-typed, encoded or truncated fragment
 * to a passage or a note, and announces where the reader is.
 */
export function followAddress(): void {
  let touched = performance.getEntriesByType('navigation')[0]?.toJSON().type !== 'navigate';
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    addEventListener(type, () => (touched = true), { once: true, passive: true });
  }
  const arrive = (event?: Event): void => {
    const fragment = decode(location.hash.slice(1));
    if (!fragment) return;
    const target = document.getElementById(fragment);
    if (target) return greet(target, event !== undefined || !touched);
    const id = findByOtherForm(fragment);
    // Replaces the entry of the history, so that Back leads to where the reader came from.
    if (id) location.replace(`#${id}`);
  };
  addEventListener('hashchange', arrive);
  // Screen readers ignore a live region until they have read the page.
  setTimeout(arrive, 500);

  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    const to = link && document.getElementById(link.hash.slice(1));
    if (to) stay(to);
  });
}

/**
 * Marks the target for assistive technology; the style sheet does so visually.
 * @param bring whether to bring it into the window: a text directive that matches other words leads away from it
 */
function greet(target: HTMLElement, bring: boolean): void {
  // One row speaks for all that left the page with a recast text: its link leads to the words that were asked for.
  const edition = target.matches('.tombstone > *') && target.parentElement?.querySelector('a');
  if (edition) edition.hash = target.id;
  const { top, bottom } = target.getBoundingClientRect();
  if (bring && (bottom < 0 || top > innerHeight)) target.scrollIntoView();
  const words = statusLine()?.dataset;
  document.querySelector('[aria-current="location"].passage-number')?.removeAttribute('aria-current');
  if (target.closest('.notes')) {
    if (!isOn('notes')) {
      document.documentElement.dataset['notes'] = '';
      reveal(target);
      target.scrollIntoView();
    }
    if (target.closest('[data-note]')) say(words?.['atNote']);
    return;
  }
  const number = target.querySelector<HTMLElement>('.passage-number');
  if (!number) return;
  number.ariaCurrent = 'location';
  say(words?.['atPassage']?.replace('{}', number.dataset['n'] ?? ''));
}

/** Opens the closed `details` around an element. */
function reveal(element: Element): void {
  for (let at = element.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    at.open = true;
}

/** A target that is fully in view is marked without scrolling. */
function stay(target: HTMLElement): void {
  reveal(target);
  const { top, bottom } = (target.closest('[data-note]') ?? target).getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) return;
  const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  target.style.scrollMarginTop = `${String(target.getBoundingClientRect().top - padding)}px`;
  setTimeout(() => (target.style.scrollMarginTop = ''), 100);
}

/** A fragment without what others hang on it: a text directive, the parameters of a tracker, half a letter. */
function decode(fragment: string): string {
  const [plain = ''] = fragment.split(':~:');
  try {
    return decodeURIComponent(plain.replace(/%[\da-f]?$/i, ''));
  } catch {
    return plain.replace(/(?:%[\da-f]{0,2})+$/i, '');
  }
}

/**
 * Resolves fragments with diacritics or capitals, in any normal form, and numbers: `#Tia hy vọng`, `#V.4`, `#doan-4`;
 * those with a tracking parameter, `#tia-hy-vong?fbclid=…`; and a truncated one, if it is the prefix of only one passage.
 */
function findByOtherForm(fragment: string): string | undefined {
  const id = toId(fragment.replace(/[?&].*/, ''));
  if (document.getElementById(id)) return id;
  const n = /^(?:[a-z]+-?)?(\d+)$/.exec(id)?.[1];
  if (n) return document.querySelector<HTMLAnchorElement>(`.passage-number[data-n="${n}"]`)?.hash.slice(1);
  const [only, another] = id.length > 3 ? document.querySelectorAll(`[data-passage][id^="${id}"]`) : [];
  return another ? undefined : only?.id;
}
