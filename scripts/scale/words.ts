import { toId } from '../../src/vietnamese/fold.ts';
import type { Dice } from './dice.ts';

const ONSETS = 'b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x'.split(' ');
const RIMES =
  'a ac ai am an ang anh ao at au ay ăc ăm ăn ăng âm ân âng âu ây e en eo ê ên i iên iêu inh o oa oan oi on ong ô ôi ôn ông ơ ơi ơn u ua ui un ung uyên ư ưa ươi ương'.split(
    ' ',
  );
const TONES = ['', '', '\u0300', '\u0301', '\u0301', '\u0309', '\u0303', '\u0323'];
const STOPPED = /[ct]$/;
/** Vowel that carries the tone: the last of those with a hat or horn, else the first of the rime. */
const CARRIER = /[ăâêôơư](?=[^ăâêôơư]*$)|[aeiouy]/;

/** A syllable as Vietnamese has them, real or not. */
export function syllable(dice: Dice): string {
  const rime = dice.pick(RIMES);
  // A syllable that ends in a stop has one of two tones.
  const tone = STOPPED.test(rime) ? dice.pick(['\u0301', '\u0323']) : dice.pick(TONES);
  return (dice.pick(ONSETS) + rime.replace(CARRIER, (vowel) => vowel + tone)).normalize('NFC');
}

/** So many syllables parted by spaces. */
export const syllables = (dice: Dice, count: number): string =>
  Array.from({ length: count }, () => syllable(dice)).join(' ');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name with a capital on each syllable. */
export const properName = (dice: Dice, count: number): string =>
  syllables(dice, count).split(' ').map(capital).join(' ');

/** Running words in the frequencies of a sample: no grammar, but the weight and wear of real text. */
export class Prose {
  readonly #sample: readonly string[];
  readonly #dice: Dice;

  /** @param sample texts whose syllables are drawn from; names with capitals are left out */
  constructor(sample: readonly string[], dice: Dice) {
    this.#sample = sample.flatMap(
      (text) => text.match(/(?<![\p{L}\p{M}\p{N}])\p{Ll}+(?![\p{L}\p{M}\p{N}])/gu) ?? [],
    );
    this.#dice = dice;
  }

  words(count: number): string {
    return Array.from({ length: count }, () => this.#dice.pick(this.#sample)).join(' ');
  }

  /** A sentence of so many words. @param names put between its words */
  sentence(count: number, names: readonly string[] = []): string {
    const words = this.words(Math.max(2, count)).split(' ');
    for (const name of names) words.splice(1 + this.#dice(words.length - 1), 0, name);
    return `${capital(words.join(' '))}.`;
  }
}

/** An id of a text, made the only one of its kind by a number. */
export const idOf = (text: string, n: number): string => `${toId(text)}-${String(n)}`;
