import type { z } from 'astro/zod';
import { BAD_DATE, BAD_ID } from '../../model/schemas/fields.ts';
import { problem, type Problem, type ProblemCode } from '../../model/problems.ts';
import type { Located } from '../entry-file.ts';
import { didYouMean } from './suggest.ts';

type Issue = z.core.$ZodIssue;

const fieldName = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${String(step)}]` : String(step)))
    .join('.')
    .replaceAll('.[', '[');

/** The one door from schema issues to words for an editor. */
export function schemaProblems(
  located: Located,
  issues: readonly Issue[],
  known: readonly string[],
): Problem[] {
  return issues.flatMap(deepest).flatMap((issue) => {
    const place = located.placeOf(issue.path);
    return describe(issue, known).map(({ code, message }) => problem(place, code, message));
  });
}

/** A union fails in all its branches: the one that came furthest says what the editor meant. */
function deepest(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors.map((branch) =>
    branch.flatMap((inner) => deepest({ ...inner, path: [...issue.path, ...inner.path] } as Issue)),
  );
  const rank = (branch: readonly Issue[]): number =>
    branch.reduce(
      (worst, inner) => Math.max(worst, inner.code === 'invalid_type' ? 1000 - inner.path.length : 0),
      0,
    );
  return branches.sort((a, b) => rank(a) - rank(b))[0] ?? [issue];
}

function describe(issue: Issue, known: readonly string[]): { code: ProblemCode; message: string }[] {
  const field = `field “${fieldName(issue.path)}”`;
  // Issues carry no input, to keep secrets out of logs; their own words say what came in.
  const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'schema',
      message: `unknown field “${key}”: no such field here, so it would be lost.${didYouMean(key, known)} Rename or remove it.`,
    }));
  }
  if (missing) {
    return [
      { code: 'schema', message: `${field} is missing: it is required here. Add it (see docs/content.md).` },
    ];
  }
  if (issue.message === BAD_DATE) return [{ code: 'bad-date', message: `${field} ${BAD_DATE}.` }];
  if (issue.message === BAD_ID) return [{ code: 'bad-id', message: `${field} ${BAD_ID}.` }];
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return [
      {
        code: 'schema',
        message: `${field} has a value that is not in the list: write one of ${values.join(', ')}.`,
      },
    ];
  }
  if (issue.code === 'invalid_type') {
    return [
      {
        code: 'schema',
        message: `${field} should be of type ${issue.expected}, and is not (a number or yes/no in quotes is text): see docs/content.md.`,
      },
    ];
  }
  return [{ code: 'schema', message: `${field} ${issue.message}.` }];
}
