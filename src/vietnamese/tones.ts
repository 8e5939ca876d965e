/**
 * Tone placement. Two styles exist for open syllables in oa, oe, uy: hòa (old, and this site's) and hoà (new).
 * They are different strings even in NFC, so prose has to use one and look-ups have to accept both.
 * Source: Quyết định 240/QĐ (1984) and the press's usage; `qu` is a consonant, so quý and quỳ have one form only.
 */

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** New-style syllable end → the same in the old style: oà → òa. */
const TO_OLD = new Map<string, string>();
for (const pair of ['oa', 'oe', 'uy']) {
  const [first = '', second = ''] = pair;
  for (const tone of TONES) {
    TO_OLD.set((first + second + tone).normalize('NFC'), (first + tone + second).normalize('NFC'));
  }
}

const NEW_STYLE = new RegExp(`(?<![qQ])(?:${[...TO_OLD.keys()].join('|')})(?!\\p{L})`, 'giu');

function keepCase(from: string, to: string): string {
  if (from === from.toUpperCase()) return to.toUpperCase();
  return from.charAt(0) === from.charAt(0).toLowerCase() ? to : to.charAt(0).toUpperCase() + to.slice(1);
}

/**
 * Normalises tone placement to house style: `hoà thuỷ` becomes `hòa thủy`; `quý`, `hoàn` stay.
 * @param text in NFC.
 */
export function toHouseTones(text: string): string {
  return text.replace(NEW_STYLE, (match) => keepCase(match, TO_OLD.get(match.toLowerCase()) ?? match));
}

/** Offsets of syllables whose tone placement is not house style, with the wanted form. */
export function newStyleTones(text: string): { index: number; found: string; wanted: string }[] {
  const found: { index: number; found: string; wanted: string }[] = [];
  for (const word of text.matchAll(/\p{L}+/gu)) {
    const wanted = toHouseTones(word[0]);
    if (wanted !== word[0]) found.push({ index: word.index, found: word[0], wanted });
  }
  return found;
}
