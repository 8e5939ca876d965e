/**
 * Questions about accessibility that axe does not ask. Each function runs in the page and answers with what is wrong.
 */

/** Text that is cut off, or that makes the page scroll sideways. */
export function lostText(): string[] {
  const wrong: string[] = [];
  const over = document.documentElement.scrollWidth - innerWidth;
  if (over > 0) wrong.push(`the page scrolls sideways by ${String(over)} px`);
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (!element.innerText || !element.checkVisibility()) continue;
    const { overflowX, overflowY, position, textOverflow } = getComputedStyle(element);
    // What is one pixel wide is there for screen readers; words cut with an ellipsis stand whole in the passage beside.
    if (element.clientWidth <= 1 || position === 'absolute' || textOverflow === 'ellipsis') continue;
    const cutsX = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const cutsY = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
    if (cutsX || cutsY) wrong.push(`cut off: ${element.outerHTML.slice(0, 120)}`);
  }
  return wrong;
}

/** Where the focus is; null once it has left the page. */
export interface FocusStop {
  readonly html: string;
  /** No sign that the focus is here. */
  readonly unseen: boolean;
  /** Outside the window, or under something else. */
  readonly covered: boolean;
  /** Not behind the stop before it in the document. */
  readonly outOfOrder: boolean;
}

/** Looks at the element with the focus, and remembers it as the one before the next. */
export function focusStop(): FocusStop | null {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body) return null;
  const before = window.stopBefore;
  window.stopBefore = element;

  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  let unseen = outlineStyle === 'none' || parseFloat(outlineWidth) < 2;
  if (unseen && element.matches('input')) {
    // A field shows it on the line under it.
    const line = element.parentElement ?? element;
    const colour = () => getComputedStyle(line).borderBottomColor;
    const focused = colour();
    element.blur();
    unseen = colour() === focused;
    element.focus();
  }

  // The box of a link in a drawing is mostly empty: what is drawn in it is looked for.
  const drawn = element instanceof SVGElement ? [...element.querySelectorAll('*')] : [element];
  const covered = !drawn
    .flatMap((shape) => [...shape.getClientRects()])
    .some(({ left, top, width, height }) => {
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
  const outOfOrder =
    before !== undefined &&
    before.isConnected &&
    (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) === 0;
  return { html: element.outerHTML.slice(0, 140), unseen, covered, outOfOrder };
}

/** Targets smaller than 24 by 24 px without room around them (WCAG 2.5.8, with its exceptions: text, spacing, equivalent). */
export function smallTargets(): string[] {
  const LEAST = 24;
  const targets = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [role=option]'),
  ]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    // The skip link waits above the page until it has the focus.
    .filter(({ box }) => box.width > 1 && box.height > 1 && box.bottom + scrollY > 0);
  const isSmall = ({ width, height }: DOMRect): boolean => width < LEAST - 0.5 || height < LEAST - 0.5;
  const inSentence = (element: HTMLElement): boolean => {
    const block = element.closest('p, li, dd, td, blockquote, figcaption, h1, h2, h3, summary, div');
    const own = element.textContent.trim();
    return (
      getComputedStyle(element).display === 'inline' &&
      block !== null &&
      block !== element &&
      block.textContent.trim().length > own.length + 3
    );
  };
  // Points of a drawing that the list beneath it has too.
  const hasEquivalent = (element: HTMLElement): boolean =>
    element.tabIndex < 0 &&
    targets.some(
      ({ element: other }) =>
        other.tabIndex >= 0 && other.getAttribute('href') === element.getAttribute('href'),
    );
  const centre = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });
  return targets.flatMap(({ element, box }) => {
    if (!isSmall(box) || inSentence(element) || hasEquivalent(element)) return [];
    const { x, y } = centre(box);
    const tooNear = targets.find(({ element: other, box: its }) => {
      if (other === element || other.contains(element) || element.contains(other)) return false;
      const away = isSmall(its)
        ? Math.hypot(centre(its).x - x, centre(its).y - y) - LEAST / 2
        : Math.hypot(Math.max(its.left - x, 0, x - its.right), Math.max(its.top - y, 0, y - its.bottom));
      return away < LEAST / 2 - 0.5;
    });
    if (!tooNear) return [];
    const size = `${String(Math.round(box.width))} × ${String(Math.round(box.height))}`;
    return [`${size}: ${element.outerHTML.slice(0, 100)} beside ${tooNear.element.outerHTML.slice(0, 80)}`];
  });
}

declare global {
  interface Window {
    stopBefore?: HTMLElement;
  }
}
