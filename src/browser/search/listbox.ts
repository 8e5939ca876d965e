import type { Hit } from '../../search/types.ts';
import { optionForKey } from './listbox-keys.ts';
import { renderHit } from './render-hit.ts';

function optionOf(hit: Hit, index: number): HTMLAnchorElement {
  const option = renderHit(hit);
  option.id = `search-hit-${String(index)}`;
  option.tabIndex = -1;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  return option;
}

/** The listbox of an APG combobox: focus stays in the field, whose `aria-activedescendant` is the active option. */
export class Listbox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  #options: readonly HTMLAnchorElement[] = [];
  #active = -1;

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
  }

  /** The active option. */
  get chosen(): HTMLAnchorElement | undefined {
    return this.#options[this.#active];
  }

  /** Shows hits and activates the first. @param keep whether to keep the active hit, if it is still there */
  fill(hits: readonly Hit[], keep = false): void {
    const address = keep ? this.chosen?.getAttribute('href') : undefined;
    this.#options = hits.map(optionOf);
    this.#list.replaceChildren(...this.#options);
    this.#input.setAttribute('aria-expanded', String(hits.length > 0));
    const again = this.#options.findIndex((option) => option.getAttribute('href') === address);
    this.#choose(hits.length > 0 ? Math.max(again, 0) : -1);
  }

  /** Handles a key that moves the active option. @returns whether it was one */
  obey(event: KeyboardEvent): boolean {
    const next = optionForKey(event, this.#active, this.#options.length - 1);
    if (next === undefined) return false;
    this.#choose(next);
    return true;
  }

  #choose(index: number): void {
    this.chosen?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const { chosen } = this;
    chosen?.setAttribute('aria-selected', 'true');
    chosen?.scrollIntoView({ block: 'nearest' });
    if (chosen) this.#input.setAttribute('aria-activedescendant', chosen.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }
}
