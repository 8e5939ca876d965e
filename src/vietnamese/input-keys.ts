import { mayBegin, spell, type Tone } from './rimes.ts';

/**
 * Decodes raw keystrokes of the two Vietnamese input methods, typed while the IME was off: Telex (`hieepj`) and VNI
 * (`hie65p`). The libraries on npm (gotiengviet, vnkeys-js) convert while typing and depend on the DOM; none says
 * whether finished text can be keystrokes at all, which a search has to know.
 */

/** State of the decoder: a partial syllable. */
interface State {
  readonly letters: string;
  readonly tone: Tone;
}

/** Transitions of a key, given the letters before it, best first. */
type Method = (state: State, key: string) => readonly State[];

const LONGEST = 12;
const VOWEL = /[aeiouyăâêôơư]/;
const TELEX_TONES: Readonly<Record<string, Tone>> = { s: 1, f: 2, r: 3, x: 4, j: 5 };
const HAT: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const HORN: Readonly<Record<string, string>> = { o: 'ơ', u: 'ư' };
const BREVE: Readonly<Record<string, string>> = { a: 'ă' };
const BAR: Readonly<Record<string, string>> = { d: 'đ' };

/** Adds a diacritic to one letter, the last possible first: keys may come late, as in `vietej` and `truongwf`. */
function mark(state: State, marks: Readonly<Record<string, string>>): State[] {
  const { letters, tone } = state;
  const states: State[] = [];
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    const marked = marks[letters.charAt(at)];
    if (marked) states.push({ letters: letters.slice(0, at) + marked + letters.slice(at + 1), tone });
  }
  return states;
}

/** One key puts horns on both vowels of ươ, and input methods complete ưo to ươ by themselves. */
function hornBoth(state: State): State[] {
  return /[uư]o/.test(state.letters) ? [{ ...state, letters: state.letters.replace(/[uư]o/, 'ươ') }] : [];
}

/** Adds a tone. Repeating it undoes it in every input method, so words such as “pass” are not keystrokes. */
function bear(state: State, tone: Tone): State[] {
  return VOWEL.test(state.letters) && state.tone !== tone ? [{ ...state, tone }] : [];
}

const telex: Method = (state, key) => {
  const tone = TELEX_TONES[key];
  if (tone) return bear(state, tone);
  if (key === 'd') return state.letters.startsWith('d') ? mark({ ...state }, BAR) : [];
  if (key === 'w') {
    const inserted = { ...state, letters: `${state.letters}ư` };
    return [...hornBoth(state), ...mark(state, { ...HORN, ...BREVE }), inserted];
  }
  const hat = HAT[key];
  return hat ? mark(state, { [key]: hat }) : [];
};

const vni: Method = (state, key) => {
  const digit = Number(key);
  if (key === '' || Number.isNaN(digit)) return [];
  if (digit >= 1 && digit <= 5) return bear(state, digit as Tone);
  if (digit === 6) return mark(state, HAT);
  if (digit === 7) return [...hornBoth(state), ...mark(state, HORN)];
  if (digit === 8) return mark(state, BREVE);
  return digit === 9 && state.letters.startsWith('d') ? mark(state, BAR) : [];
};

/**
 * Depth-first search with backtracking: tries each key as a command first, then as a letter; the first valid syllable
 * wins.
 * @param tried memo of dead ends: without it, a run of vowels and w takes exponential time
 */
function read(
  keys: string,
  method: Method,
  state: State,
  at: number,
  tried: Set<string>,
): string | undefined {
  const key = keys.charAt(at);
  if (key === '') return finish(keys, state);
  const name = `${String(at)} ${state.letters} ${String(state.tone)}`;
  if (tried.has(name) || !mayBegin(state.letters)) return undefined;
  tried.add(name);
  for (const next of method(state, key)) {
    const found = read(keys, method, next, at + 1, tried);
    if (found !== undefined) return found;
  }
  if (!/[a-z]/.test(key)) return undefined;
  return read(keys, method, { ...state, letters: state.letters + key }, at + 1, tried);
}

function finish(keys: string, state: State): string | undefined {
  const letters = state.letters.replace(/ưo(?=.)/, 'ươ');
  // An onset of loan words needs more evidence than a tone key, or English words would pass as keystrokes.
  const found = letters === keys ? undefined : spell(letters, state.tone, /[ăâđêôơư]/.test(letters));
  return found === keys ? undefined : found;
}

function readWord(word: string, method: Method, form: RegExp): string | undefined {
  const keys = word.toLowerCase();
  if (keys.length > LONGEST || !form.test(keys)) return undefined;
  return read(keys, method, { letters: '', tone: 0 }, 0, new Set());
}

/**
 * Decodes a word of Telex keys: `thuwowngj` gives `thượng`; the tone key may follow the vowel or end the word.
 * @param word one syllable's keys, any case
 * @returns the syllable in lower case, NFC; undefined for a word that is not Telex, such as `rare` or `Maas`
 */
export function fromTelex(word: string): string | undefined {
  return readWord(word, telex, /^[a-z]+$/);
}

/**
 * Decodes a word of VNI keys: `hie65p` and `hiep65` give `hiệp`.
 * @param word one syllable's keys, any case
 * @returns the syllable in lower case, NFC; undefined for a word that is not VNI, such as `mp3`
 */
export function fromVni(word: string): string | undefined {
  return readWord(word, vni, /^[a-z]+\d[a-z\d]*$/);
}
