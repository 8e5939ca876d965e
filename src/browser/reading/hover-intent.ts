/** Hover intent: what to open when a hovering pointer rests on a trigger, and to close when it leaves. */
interface HoverIntent {
  /** Selector of the triggers. */
  readonly selector: string;
  /** The popover that opens; the pointer may move onto it. */
  readonly floating: HTMLElement;
  /** How long the pointer must rest, in milliseconds. */
  readonly delay: number;
  readonly open: (trigger: HTMLElement) => void;
  readonly close: () => void;
}

/** Delay before closing: time to cross the gap between the trigger and its popover (WCAG 1.4.13: hoverable). */
const GRACE = 250;

/** Opens after a delay and closes on leaving. A page that scrolls under a pointer at rest opens nothing. */
export function onHoverIntent({ selector, floating, delay, open, close }: HoverIntent): void {
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
