import { isOn, onSetting } from '../settings.ts';

/** Highlights a note together with its words. Notes that show in the margin are also open to screen readers. */
export function followNotes(): void {
  const addresses = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.note-words')].map((words) => [words, words.hash]),
  );
  for (const type of ['pointerover', 'focusin'] as const) {
    document.addEventListener(type, ({ target }) => {
      light((target as Element).closest<HTMLElement>('.note-words, [data-note]'));
    });
  }

  const isWide = matchMedia('(width >= 75rem)');
  const unfold = (): void => {
    if (!CSS.supports('selector(::details-content)')) return;
    for (const note of document.querySelectorAll<HTMLDetailsElement>('[data-note]')) {
      note.open = isWide.matches;
      const summary = note.querySelector('summary');
      if (summary) summary.tabIndex = isWide.matches ? -1 : 0;
    }
  };
  isWide.addEventListener('change', unfold);
  if (isWide.matches) unfold();

  // While notes are hidden, their words are not links.
  const link = (): void => {
    for (const [words, address] of addresses) {
      if (isOn('notes')) {
        words.href = address;
        words.setAttribute('role', 'doc-noteref');
      } else {
        words.removeAttribute('href');
        words.removeAttribute('role');
      }
    }
  };
  if (!isOn('notes')) link();
  onSetting(link);
}

let lit: (Element | null | undefined)[] = [];

/** Highlights words and their note, given either of them, and removes any other highlight. */
function light(one: HTMLElement | null): void {
  const other = one?.querySelector<HTMLAnchorElement>('.note-back') ?? (one as HTMLAnchorElement | null);
  for (const element of lit) element?.removeAttribute('data-lit');
  lit = [one, other?.hash ? document.getElementById(other.hash.slice(1)) : null];
  for (const element of lit) element?.setAttribute('data-lit', '');
}
