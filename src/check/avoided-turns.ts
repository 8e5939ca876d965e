import { problem, type Place, type Problem } from '../model/problems.ts';
import type { Site } from '../model/schemas/index.ts';
import type { Located } from '../read/entry-file.ts';
import { allFiles, type CheckContext, type CheckedRow } from './context.ts';
import { textsIn } from './files/field-texts.ts';
import { quoted } from './words.ts';

type Turn = Site['avoid'][number];

/** A turn with what finds it: the first group holds the words, unless they belong to a longer turn that is fine. */
interface Sought {
  readonly turn: Turn;
  readonly pattern: RegExp;
}

/** Fields whose words are not the house's own: names, other spellings, words of a passage, and the turns themselves. */
const NOT_PROSE = new Set(['aliases', 'searchTerms', 'spellings', 'nameEn', 'nameRu', 'quote', 'avoid']);

const QUOTATION = /“[^”]*”/g;
const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
const SOME_WORDS = String.raw`(?:${LETTER}+\s+){0,3}${LETTER}+`;

/** Turns of phrase that `avoid` in `site.yaml` names, wherever the house's own prose has one. */
export function avoidedTurnProblems(context: CheckContext, site: CheckedRow<Site>): Problem[] {
  const sought = site.data.avoid.map((turn) => ({ turn, pattern: patternOf(turn) }));
  if (sought.length === 0) return [];
  const rows = [site, ...context.comparisons, ...context.statements.flatMap((file) => file.rows)];
  return [
    ...rows.flatMap(({ at, data }) => inFields(at, data, sought)),
    ...allFiles(context).flatMap(({ file, data }) => [
      ...inFields(file, data, sought),
      ...turnsIn(file.body, sought).map(({ index, found, turn }) =>
        told(file.placeInBody(index), found, turn),
      ),
    ]),
  ];
}

/** In fields, each form of a turn once per field. */
function inFields(at: Located, data: unknown, sought: readonly Sought[]): Problem[] {
  return textsIn(data, NOT_PROSE).flatMap(({ text, path }) => {
    const forms = new Map(turnsIn(text, sought).map(({ found, turn }) => [found, turn]));
    return [...forms].map(([found, turn]) => told(at.placeOfWords(path, found), found, turn));
  });
}

function told(place: Place, found: string, { why, instead }: Turn): Problem {
  return problem(place, 'avoided-turn', `${quoted(found)}: ${why}. Write ${instead}.`);
}

function turnsIn(text: string, sought: readonly Sought[]): { index: number; found: string; turn: Turn }[] {
  const own = text.replace(QUOTATION, ({ length }) => '”'.repeat(length));
  return sought.flatMap(({ turn, pattern }) =>
    [...own.matchAll(pattern)].flatMap(({ index, 1: found }) =>
      found === undefined ? [] : [{ index, found, turn }],
    ),
  );
}

function patternOf({ words, unless }: Turn): RegExp {
  return new RegExp([...unless.map(wholeWords), `(${wholeWords(words)})`].join('|'), 'giu');
}

/** Source of a pattern for a turn: whole words, with any space between them, `…` for one to four words. */
function wholeWords(turn: string): string {
  const inner = turn
    .replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
    .replace(/\s+/g, String.raw`\s+`)
    .replace('…', SOME_WORDS);
  const begins = /^[\p{L}\p{N}]/u.test(turn) ? `(?<!${LETTER})` : '';
  const ends = /[\p{L}\p{N}]$/u.test(turn) ? `(?!${LETTER})` : '';
  return `${begins}${inner}${ends}`;
}
