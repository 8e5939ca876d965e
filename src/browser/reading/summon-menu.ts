const NUMBER = '.passage-number';

/**
 * Lazy-loads the menu of passages when a reader first focuses a passage's number or selects words, and replays what
 * happened meanwhile: most readers never cite, and load nothing for it.
 */
export function summonMenu(): void {
  const numbers = document.querySelectorAll(NUMBER);
  for (const number of numbers) number.ariaHasPopup = 'menu';
  const controller = new AbortController();
  let loading = false;
  let clicked: { readonly number: HTMLElement; readonly byKey: boolean } | undefined;

  const summon = ({ type, target, detail }: Partial<UIEvent> & Event): void => {
    const number = target instanceof Element ? target.closest<HTMLElement>(NUMBER) : null;
    if (number ? false : type !== 'selectionchange' || getSelection()?.isCollapsed !== false) return;
    if (number && type === 'click') clicked = { number, byKey: detail === 0 };
    if (loading) return;
    loading = true;
    import('./passage-menu.ts')
      .then(({ makePassageMenu }) => makePassageMenu())
      .then(
        (menu) => {
          controller.abort();
          menu.follow(clicked);
        },
        () => (loading = false),
      );
  };
  for (const type of ['pointerover', 'focusin', 'click', 'selectionchange']) {
    document.addEventListener(type, summon, { signal: controller.signal });
  }
}
