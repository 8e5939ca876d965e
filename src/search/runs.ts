import type { Catalogue } from './catalogue.ts';
import { lowerBound } from './lower-bound.ts';
import { SlipFinder } from './query/slips.ts';

const MOST_BEGUN = 400;

/** The joined forms of a catalogue as a sorted array, for prefix search by bisection and for fuzzy search. */
export class Runs {
  readonly slips: SlipFinder;
  readonly #catalogue: Catalogue;
  readonly #runs: readonly string[];

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.#runs = [...catalogue.byJoined.keys()].sort();
    this.slips = new SlipFinder(this.#runs);
  }

  /** Forms of a run by its index, as {@link SlipFinder} returns it. */
  formsAt(index: number): readonly number[] {
    return this.#catalogue.byJoined.get(this.#runs[index] ?? '') ?? [];
  }

  /** Forms of which a run of letters is a proper prefix. */
  begunBy(run: string): number[] {
    const found: number[] = [];
    for (let i = lowerBound(this.#runs, run); i < this.#runs.length && found.length < MOST_BEGUN; i += 1) {
      const candidate = this.#runs[i] ?? '';
      if (!candidate.startsWith(run)) break;
      if (candidate !== run) found.push(...this.formsAt(i));
    }
    return found;
  }
}
