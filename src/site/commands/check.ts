import { counted } from '../../check/words.ts';
import { formatProblem, isError, type Problem } from '../../model/problems.ts';
import { shownPath } from '../content-dir.ts';
import { checkedFromDisk } from '../disk-corpus.ts';

/** Numbers of problems found. */
export interface CheckResult {
  readonly errors: number;
  readonly warnings: number;
}

/**
 * Checks everything under `content/` and prints each problem on a line, then a summary.
 * @param options.log where lines go; standard output when absent
 * @param options.root the project's root; the working folder when absent
 */
export function runCheck(
  options: { log?: (line: string) => void; root?: string } = {},
): Promise<CheckResult> {
  const { log = console.log, root = process.cwd() } = options;
  return Promise.resolve(report(findProblems(root), log));
}

/** Every problem of the content, with the paths of its files as an editor opens them from the root. */
export function findProblems(root: string): readonly Problem[] {
  return checkedFromDisk(root).problems.map((found) => ({ ...found, file: shownPath(root, found.file) }));
}

/** Prints problems, a line each, then a summary. */
export function report(problems: readonly Problem[], log: (line: string) => void): CheckResult {
  for (const found of problems) log(formatProblem(found));
  const result = count(problems);
  log(summary(result));
  return result;
}

function count(problems: readonly Problem[]): CheckResult {
  const errors = problems.filter(isError).length;
  return { errors, warnings: problems.length - errors };
}

function summary({ errors, warnings }: CheckResult): string {
  if (errors + warnings === 0) return 'Content is sound: no problem found.';
  const advice = ' Each code is explained in docs/problems.md.';
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}.${advice}`;
}
