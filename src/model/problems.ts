/**
 * Problems of content are values: found by pure functions, printed by a reporter. The catalogue below is complete;
 * `docs/problems.md` explains each code with an example and the way out.
 */
export const PROBLEM_CODES = {
  'merge-conflict': 'error',
  'file-size': 'error',
  'bad-character': 'error',
  'look-alike': 'error',
  'house-style': 'error',
  'unread-file': 'error',
  'yaml-syntax': 'error',
  'markdown-syntax': 'error',
  markup: 'error',
  unfilled: 'error',
  schema: 'error',
  'bad-date': 'error',
  'reversed-date': 'error',
  contradiction: 'error',
  'bad-id': 'error',
  'unknown-reference': 'error',
  'unknown-mention': 'error',
  'unknown-source': 'error',
  'unread-sources': 'error',
  'ambiguous-alias': 'error',
  'common-alias': 'error',
  'missing-block-id': 'error',
  'bad-block-id': 'error',
  'repeated-block-id': 'error',
  'unknown-passage': 'error',
  'quote-absent': 'error',
  'quote-repeated': 'error',
  'quote-overlap': 'error',
  'note-length': 'error',
  'not-nfc': 'error',
  'tone-placement': 'error',
  'broken-chain': 'error',
  'repeated-numeral': 'error',
  'office-overlap': 'error',
  'office-unknown': 'error',
  'unknown-spelling': 'error',
  'lost-address': 'error',
  'changed-words': 'error',
  'reused-address': 'error',
  'broken-successor': 'error',
  'short-ledger': 'error',
  'lost-ledger': 'error',
  'bad-edition': 'error',
  'edition-day': 'error',
  'unknown-address': 'error',
  'avoided-turn': 'warning',
  'uncompared-passage': 'warning',
  'missing-comparison': 'warning',
  'open-edition': 'warning',
  'changed-sense': 'warning',
  'outcome-stale': 'warning',
  'never-mentioned': 'warning',
  'missing-example': 'warning',
  'ambiguous-office': 'warning',
  'missing-highlight': 'warning',
} as const satisfies Record<string, 'error' | 'warning'>;

export type ProblemCode = keyof typeof PROBLEM_CODES;

/** A place in a file; line and column count from 1, columns in UTF-16 units as editors do. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Problem extends Place {
  readonly code: ProblemCode;
  /** What happened, why, and what to do. */
  readonly message: string;
  /** The address that is looked for in vain; where something else tells why it is not there, this is an echo of that. */
  readonly about?: string | undefined;
}

/** Makes a problem at a place. @param about the address that is looked for in vain, if that is the problem */
export function problem(place: Place, code: ProblemCode, message: string, about?: string): Problem {
  return { file: place.file, line: place.line, column: place.column, code, message, about };
}

/** Whether the problem stops a build. */
export function isError(found: Problem): boolean {
  return PROBLEM_CODES[found.code] === 'error';
}

/** Order of a report: by file, then by place in it. */
export function compareProblems(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}

/** One line of a report: `file:line:column  code  message`, whatever is quoted in the message. */
export function formatProblem(found: Problem): string {
  const level = isError(found) ? '' : 'warning: ';
  const line = `${found.file}:${String(found.line)}:${String(found.column)}  ${found.code}  ${level}${found.message}`;
  // Quoted content could break the line or contain terminal escapes.
  return line.replace(/\p{Cc}+/gu, ' ');
}
