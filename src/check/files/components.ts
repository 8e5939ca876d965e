import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { Parents } from 'mdast';
import { problem, type Problem } from '../../model/problems.ts';
import {
  COMPONENTS,
  isComponent,
  type ComponentName,
  type FileCollection,
} from '../../model/schemas/index.ts';
import type { Tag } from '../../read/components.ts';
import type { EntryFile } from '../../read/entry-file.ts';
import { plainText } from '../../read/text-runs.ts';
import { placeOfNode } from '../context.ts';
import { didYouMean } from '../suggest.ts';
import { quoted } from '../words.ts';

const NAMES = Object.keys(COMPONENTS) as ComponentName[];
const ALL = NAMES.map((name) => `<${name}>`).join(', ');

/** What is wrong with a tag in prose, each with its place. What its props refer to is checked with all files. */
export function tagProblems(
  file: EntryFile,
  collection: FileCollection,
  tag: Tag,
  parent: Parents | undefined,
): Problem[] {
  const name = tag.name ?? '';
  const whole = !isComponent(name)
    ? `the tag “<${name}>” is not allowed.${didYouMean(name, NAMES)} Components that prose may hold: ${ALL} (docs/content.md). Take it away, or put a backslash before a “<” that is meant.`
    : collection === 'annotations'
      ? `a component is not allowed in a note, which stands in the margin. Take “<${name}>” away.`
      : misplaced(name, tag, parent);
  if (whole !== undefined) return [problem(placeOfNode(file, tag), 'markup', whole)];
  return propProblems(file, name as ComponentName, tag);
}

/** Where a component may not stand, and what it may not hold. */
function misplaced(name: ComponentName, tag: Tag, parent: Parents | undefined): string | undefined {
  if (COMPONENTS[name].level === 'text') {
    if (plainText(tag).trim() === '')
      return `“<${name}>” has no words: write them between “<${name} …>” and “</${name}>”.`;
    return tag.type === 'mdxJsxTextElement'
      ? undefined
      : `“<${name}>” stands within a sentence: put it and its words into one line of a paragraph.`;
  }
  if (tag.children.length > 0)
    return `“<${name}>” holds no words: end it with “/>”, and take away what stands before “</${name}>”.`;
  return tag.type === 'mdxJsxFlowElement' && parent?.type === 'root'
    ? undefined
    : `“<${name}>” stands between passages: put it on a line of its own, with an empty line before and behind it.`;
}

function propProblems(file: EntryFile, name: ComponentName, tag: Tag): Problem[] {
  const problems: Problem[] = [];
  const written = new Map<string, MdxJsxAttribute>();
  for (const attribute of tag.attributes) {
    const place = placeOfNode(file, attribute.position ? attribute : tag);
    const isPlain = attribute.type === 'mdxJsxAttribute';
    const message =
      !isPlain || typeof attribute.value === 'object'
        ? valueless(isPlain ? attribute : undefined, name)
        : written.has(attribute.name)
          ? `${quoted(attribute.name)} is given to “<${name}>” twice. Keep one.`
          : undefined;
    if (message !== undefined) problems.push(problem(place, 'markup', message));
    // Also when its value is wrong: then it is not missing.
    if (isPlain && !written.has(attribute.name)) written.set(attribute.name, attribute);
  }
  return problems.length > 0 ? problems : misfits(file, name, tag, written);
}

/** Why an attribute whose value is not text in quotes is refused. */
function valueless(attribute: MdxJsxAttribute | undefined, name: ComponentName): string {
  if (attribute?.value === null)
    return `${quoted(attribute.name)} of “<${name}>” has no value. Write ${attribute.name}="…".`;
  const what = attribute ? `the value of ${quoted(attribute.name)}` : 'a part';
  return `${what} of “<${name}>” is in braces, which are read as a program. Write it in quotes: ${attribute?.name ?? 'name'}="…".`;
}

/** Attributes that do not fit the schema of the props. */
function misfits(
  file: EntryFile,
  name: ComponentName,
  tag: Tag,
  written: ReadonlyMap<string, MdxJsxAttribute>,
): Problem[] {
  const { props } = COMPONENTS[name];
  const known = Object.entries<{ description?: string | undefined }>(props.shape);
  const values = Object.fromEntries([...written].map(([prop, { value }]) => [prop, value]));
  const { error } = props.safeParse(values);
  const strangers = (error?.issues ?? []).flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [],
  );
  const absent = known.map(([prop]) => prop).filter((prop) => !written.has(prop));
  const at = (prop: string): MdxJsxAttribute | Tag => written.get(prop) ?? tag;
  const say = (prop: string, message: string): Problem =>
    problem(placeOfNode(file, at(prop).position ? at(prop) : tag), 'markup', message);
  return [
    ...strangers.map((prop) =>
      say(
        prop,
        `“<${name}>” has no ${quoted(prop)}.${didYouMean(prop, absent)} It takes: ${known.map(([each]) => each).join(', ')}.`,
      ),
    ),
    ...(error?.issues ?? []).flatMap((issue) => {
      const prop = String(issue.path[0] ?? '');
      if (issue.code === 'unrecognized_keys') return [];
      // Misspelt, it is unknown under one name and missing under the other: one message.
      if (!written.has(prop))
        return strangers.length > 0
          ? []
          : [
              say(
                prop,
                `“<${name}>” lacks ${quoted(prop)} (${String(props.shape[prop as never]['description'])}). Add ${prop}="…".`,
              ),
            ];
      return [
        say(prop, `${quoted(prop)} of “<${name}>” (${quoted(String(values[prop]), 40)}) ${issue.message}.`),
      ];
    }),
  ];
}
