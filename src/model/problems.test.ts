import { expect, test } from 'vitest';
import { compareProblems, formatProblem, isError, problem } from './problems.ts';

const at = (file: string, line: number, column: number) => problem({ file, line, column }, 'bad-date', 'x');

test('a line has the place as editors open it, the code and the message', () => {
  expect(
    formatProblem(problem({ file: 'content/a.mdx', line: 3, column: 7 }, 'bad-date', 'is no date.')),
  ).toBe('content/a.mdx:3:7  bad-date  is no date.');
});

test('a warning says that it is one, and stops no build', () => {
  const warning = problem({ file: 'a', line: 1, column: 1 }, 'never-mentioned', 'nobody.');
  expect(formatProblem(warning)).toBe('a:1:1  never-mentioned  warning: nobody.');
  expect([isError(warning), isError(at('a', 1, 1))]).toEqual([false, true]);
});

test('what is quoted cannot break the line or steer the terminal', () => {
  expect(formatProblem(problem({ file: 'a\nb', line: 1, column: 1 }, 'bad-date', '“\u001b[2J\r\n”'))).toBe(
    'a b:1:1  bad-date  “ [2J ”',
  );
});

test('problems sort by file, then by place', () => {
  const sorted = [at('b', 1, 1), at('a', 10, 1), at('a', 2, 5), at('a', 2, 1)].sort(compareProblems);
  expect(sorted.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'a:2:1',
    'a:2:5',
    'a:10:1',
    'b:1:1',
  ]);
});
