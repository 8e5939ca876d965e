/** What to do when a pointer that can hover rests on something, and when it has gone. */
interface Rest {
  /** What is looked for under the pointer. */
  readonly selector: string;
  /** What opens there; the pointer may move onto it. */
  readonly floating: HTMLElement;
  /** How long the pointer must rest, in milliseconds. */
  readonly delay: number;
  readonly open: (trigger: HTMLElement) => void;
  readonly close: () => void;
}

/** Long enough to cross the gap between the words and what they opened (WCAG 1.4.13: hoverable). */
const GRACE = 250;

/** Opens on rest and closes on leaving. A page that scrolls under a pointer at rest opens nothing. */
export function onRest({ selector, floating, delay, open, close }: Rest): void {
  let over: Element | null | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let [x, y] = [0, 0];
  const move = (to: Element | null | undefined): void => {
    if (to === over) return;
    over = to;
    clearTimeout(timer);
    if (!to) timer = setTimeout(close, GRACE);
    else if (to !== floating)
      timer = setTimeout(() => {
        open(to as HTMLElement);
      }, delay);
  };
  document.addEventListener('pointerover', ({ pointerType, screenX, screenY, target }) => {
    if (pointerType === 'touch' || (screenX === x && screenY === y)) return;
    [x, y] = [screenX, screenY];
    const element = target as Element;
    move(floating.contains(element) ? floating : element.closest(selector));
  });
  document.documentElement.addEventListener('pointerleave', () => {
    move(null);
  });
  document.addEventListener('pointerdown', () => {
    clearTimeout(timer);
  });
}
