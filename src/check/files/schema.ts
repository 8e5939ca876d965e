import type { z } from 'astro/zod';
import { problem, type Place, type Problem, type ProblemCode } from '../../model/problems.ts';
import { BAD_DATE, BAD_ID, RESERVED_ID } from '../../model/schemas/fields.ts';
import { OF_OTHER_VERBS } from '../../model/schemas/statements.ts';
import type { FieldPath, Located } from '../../read/entry-file.ts';
import { descriptionAt, fieldsAt, valueAt } from './schema-fields.ts';
import { fieldName, hintForDate, hintForId, withValue, wrongType } from './schema-words.ts';
import { didYouMean, nearest } from '../suggest.ts';
import { unfilledField, unfilledPaths } from './unfilled.ts';
import { quoted } from '../words.ts';

type Issue = z.core.$ZodIssue;

/** A YAML text and the schema it should fit. */
interface Subject {
  readonly located: Located;
  readonly schema: z.ZodType;
}

/** Fields as a schema takes them, or why it does not. */
export interface Fitted<T> {
  /** Undefined when there are problems. */
  readonly data: T | undefined;
  readonly problems: readonly Problem[];
}

/** Holds fields against their schema. What a skeleton left open is told as that, and not for what it is not. */
export function fitSchema<T>(located: Located, schema: z.ZodType): Fitted<T> {
  const open = unfilledPaths(located.value);
  const result = schema.safeParse(located.value);
  if (result.success && open.length === 0) return { data: result.data as T, problems: [] };
  const others = result.success
    ? []
    : result.error.issues.filter((issue) => !open.some((path) => isOf(issue, path)));
  return {
    data: undefined,
    problems: [
      ...open.map((path) => unfilledField(located, path, schema)),
      ...schemaProblems(located, others, schema),
    ],
  };
}

/** Whether an issue is about the value at a path, or about a choice that hangs on it. */
function isOf(issue: Issue, path: FieldPath): boolean {
  const within = (outer: FieldPath, inner: FieldPath): boolean => outer.every((step, i) => step === inner[i]);
  return within(path, issue.path) || (issue.code === 'invalid_union' && within(issue.path, path));
}

/** The one door from schema issues to words for an editor. */
export function schemaProblems(located: Located, issues: readonly Issue[], schema: z.ZodType): Problem[] {
  const subject = { located, schema };
  const plain = issues.flatMap((issue) => unfold(issue, located.value));
  const misspelt = new Set(
    plain.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => String([...issue.path, nearest(key, absentFields(subject, issue.path))]))
        : [],
    ),
  );
  // A misspelt field is unknown under one name and missing under the other: it is told once.
  return plain
    .filter(({ path }) => valueAt(located.value, path) !== undefined || !misspelt.has(String(path)))
    .flatMap((issue) => explain(issue, subject));
}

/** A union fails in all its branches: the one that came furthest says what the editor meant. */
function unfold(issue: Issue, root: unknown): Issue[] {
  const value = valueAt(root, issue.path);
  if (issue.code !== 'invalid_union' || issue.message === BAD_DATE || value === undefined || value === null) {
    return [issue];
  }
  const branches = issue.errors.map((branch) =>
    branch.flatMap((inner) => unfold({ ...inner, path: [...issue.path, ...inner.path] } as Issue, root)),
  );
  const near = branches.filter(
    (branch) =>
      !branch.some(({ code, path }) => code === 'invalid_type' && path.length === issue.path.length),
  );
  const lacking = near.map(([first, ...rest]) => (rest.length === 0 ? first?.path : undefined));
  if (lacking.length > 1 && lacking.every((path) => path && valueAt(root, path) === undefined))
    return [issue];
  return near.sort((a, b) => a.length - b.length)[0] ?? [issue];
}

function explain(issue: Issue, subject: Subject): Problem[] {
  const { located } = subject;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      problem(located.placeOfKey([...issue.path, key]), 'schema', unknownField(key, issue, subject)),
    );
  }
  const place: Place = located.placeOf(issue.path);
  const { code, message } = describe(issue, valueAt(located.value, issue.path), subject);
  return [problem(place, code, message)];
}

function unknownField(key: string, { path: parent, message }: Issue, subject: Subject): string {
  if (message === OF_OTHER_VERBS[key as keyof typeof OF_OTHER_VERBS]) return `field “${key}” ${message}.`;
  if (fieldsAt(subject.schema, parent).includes(key)) {
    return `field “${key}” cannot stand beside the others here: they exclude each other (see docs/content.md). Keep one.`;
  }
  const hint = didYouMean(key, absentFields(subject, parent));
  return `field ${quoted(key)} does not exist here, so what it says would be lost.${hint} Rename or remove it.`;
}

/** Fields that could stand at a place and do not: what an unknown one may have been meant to be. */
function absentFields({ located, schema }: Subject, parent: FieldPath): string[] {
  return fieldsAt(schema, parent).filter((field) => valueAt(located.value, [...parent, field]) === undefined);
}

function describe(issue: Issue, value: unknown, { schema }: Subject): { code: ProblemCode; message: string } {
  const name = fieldName(issue.path);
  if (value === undefined && issue.code !== 'custom') {
    const what = descriptionAt(schema, issue.path);
    return {
      code: 'schema',
      message: `${name}${what ? ` (${what})` : ''} is missing. Add it; docs/content.md shows how.`,
    };
  }
  if (value === null)
    return {
      code: 'schema',
      message: `${name} is empty. Write it, or take the field away if it may be left out.`,
    };
  const named = withValue(issue.path, value);
  if (issue.message === BAD_DATE)
    return { code: 'bad-date', message: `${named} ${BAD_DATE}.${hintForDate(value)}` };
  if (issue.message === BAD_ID) return { code: 'bad-id', message: `${named} ${BAD_ID}.${hintForId(value)}` };
  if (issue.message === RESERVED_ID) return { code: 'bad-id', message: `${named} ${RESERVED_ID}.` };
  const values = choicesOf(issue);
  if (values) {
    const message = `${named} is none of the values it can have.${didYouMean(String(value), values)} Write one of: ${values.join(', ')}.`;
    return { code: 'schema', message };
  }
  if (issue.code === 'invalid_type' && /^Invalid input/.test(issue.message))
    return { code: 'schema', message: `${name} ${wrongType([issue.expected], value)}` };
  if (issue.code === 'invalid_union')
    return { code: 'schema', message: `${name} ${unionWords(issue, value)}` };
  return { code: 'schema', message: `${named} ${issue.message}.` };
}

/** The values that a field can have, where it has none of them: those of an enumeration, or that choose its form. */
function choicesOf(issue: Issue): readonly string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' && issue.inclusive !== false && 'options' in issue
    ? issue.options?.map(String)
    : undefined;
}

/** What a union wants: one of several fields, or one of several sorts of value. */
function unionWords(issue: z.core.$ZodIssueInvalidUnion, value: unknown): string {
  const all = issue.errors.flat();
  const fields = all.flatMap(({ path }) => path.at(-1) ?? []).map((field) => `“${String(field)}”`);
  return fields.length > 0
    ? `needs one of the fields ${fields.join(', ')}. Add the one that fits; docs/content.md shows how.`
    : wrongType(
        all.flatMap((inner) => (inner.code === 'invalid_type' ? inner.expected : [])),
        value,
      );
}
