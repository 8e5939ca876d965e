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

/** The listbox of a combobox: focus stays in the field, which names the option that is chosen. */
export class Listbox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  #options: readonly HTMLAnchorElement[] = [];
  #active = -1;

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
  }

  /** The option that is chosen. */
  get chosen(): HTMLAnchorElement | undefined {
    return this.#options[this.#active];
  }

  /** Shows hits and chooses the first. @param keep whether the hit that is chosen stays so, if it is still there */
  fill(hits: readonly Hit[], keep = false): void {
    const address = keep ? this.chosen?.getAttribute('href') : undefined;
    this.#options = hits.map(optionOf);
    this.#list.replaceChildren(...this.#options);
    this.#input.setAttribute('aria-expanded', String(hits.length > 0));
    const again = this.#options.findIndex((option) => option.getAttribute('href') === address);
    this.#choose(hits.length > 0 ? Math.max(again, 0) : -1);
  }

  /** Chooses another option if the key is one for that. @returns whether it was */
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
