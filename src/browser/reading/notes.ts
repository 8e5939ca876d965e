import { isOn, onSetting, setting } from '../settings.ts';

/** Highlights a note together with its words. Opens and closes all notes as the reader's setting says. */
export function followNotes(): void {
  const addresses = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.note-words')].map((words) => [words, words.hash]),
  );
  for (const type of ['pointerover', 'focusin'] as const) {
    document.addEventListener(type, ({ target }) => {
      light((target as Element).closest<HTMLElement>('.note-words, [data-note]'));
    });
  }

  const isWide = matchMedia('(width >= 64rem)');
  // What styles lay open is open for screen readers too; where they cannot, the margin would show one line a passage.
  const needsScript = !CSS.supports('selector(::details-content)');
  const unfold = (): void => {
    const opensAll = setting('notes') === 'open';
    openAll('.notes', opensAll || (needsScript && isWide.matches));
    openAll('[data-note]', opensAll);
    if (needsScript) openAll('.text-menu > details', matchMedia('(width >= 75rem)').matches);
  };
  isWide.addEventListener('change', unfold);
  if (setting('notes') === 'open' || (needsScript && isWide.matches)) unfold();

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
  onSetting(() => {
    link();
    unfold();
  });
}

function openAll(selector: string, open: boolean): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>(selector)) details.open = open;
}

let lit: (Element | null | undefined)[] = [];

/** Highlights words and their note, given either of them, and removes any other highlight. */
function light(one: HTMLElement | null): void {
  const other =
    one?.querySelector<HTMLAnchorElement>('[role=doc-backlink]') ?? (one as HTMLAnchorElement | null);
  const counterpart = other?.hash ? document.getElementById(other.hash.slice(1)) : null;
  for (const element of lit) element?.removeAttribute('data-lit');
  lit = [one, counterpart?.closest('[data-note]') ?? counterpart];
  for (const element of lit) element?.setAttribute('data-lit', '');
}
