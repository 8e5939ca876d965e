import type { Catalogue } from './catalogue.ts';
import { lowerBound } from './lower-bound.ts';
import { SlipFinder } from './slips.ts';

const MOST_BEGUN = 400;

/** The forms of a catalogue by their letters alone, without spaces, sorted; with the finder of slips in them. */
export class Runs {
  readonly slips: SlipFinder;
  readonly #catalogue: Catalogue;
  readonly #runs: readonly string[];

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.#runs = [...catalogue.byJoined.keys()].sort();
    this.slips = new SlipFinder(this.#runs);
  }

  /** Forms of a run by its number, as {@link SlipFinder} gives it. */
  formsAt(index: number): readonly number[] {
    return this.#catalogue.byJoined.get(this.#runs[index] ?? '') ?? [];
  }

  /** Forms that begin with a run of letters and go on after it. */
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
