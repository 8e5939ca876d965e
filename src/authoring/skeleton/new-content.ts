import type { z } from 'astro/zod';
import { ENTRY_KINDS } from '../../model/kinds.ts';
import { isId } from '../../model/ids.ts';
import { fromRoman, toRoman } from '../../model/roman.ts';
import { asWritten } from '../../model/schemas/as-written.ts';
import { COMPONENTS, SCHEMAS, source, statement } from '../../model/schemas/index.ts';
import { hintForId } from '../../check/files/schema-words.ts';
import { didYouMean } from '../../check/suggest.ts';
import { quoted } from '../../check/words.ts';
import { readEntryFile } from '../../read/entry-file.ts';
import type { RawContent, RawFile } from '../../read/raw.ts';
import { UNFILLED } from '../../read/unfilled.ts';
import { fillablePaths, formOf, skeleton, type Given } from './skeleton.ts';

/** A request for new content. */
export interface NewContent {
  readonly kind: string;
  /** As it will be cited; of a note or statement `<article>/<id>`. */
  readonly id: string;
  readonly given: Given;
}

/** A file with a skeleton in it, or why it was refused. */
export type Begun = { readonly file: RawFile } | { readonly refusal: string };

/** A kind of content that can be created. */
interface Row {
  readonly kind: string;
  readonly schema: z.ZodType;
  /** Whether it belongs to an article, and its id begins with that of the article. */
  readonly inArticle?: true;
  /** Where it goes. */
  readonly path: (id: string, article: string) => string;
  /** Comments behind the fields. */
  readonly hints?: string;
  /** Text below the frontmatter; undefined for a row of a YAML file. */
  readonly body?: string;
}

const BODY = `${UNFILLED}: two sentences at least. What it is, why it matters in these reports, what changed since.\n`;
const ARTICLE_BODY = `${UNFILLED}: the first passage. Each ends in a block id that a reader could guess from its words. ^doan-mot

## ${UNFILLED}: heading

${UNFILLED}: the second passage. “npm run ids” gives an id to a passage that has none. ^doan-hai
`;

/** Comments behind the fields: what a text may hold besides Markdown. */
const COMPONENT_HINTS = Object.values(COMPONENTS)
  .map(({ example, about }) => `# ${example}  ${about}\n`)
  .join('');
const HINTS = `# In the text, where a reader gains by it (docs/content.md):\n${COMPONENT_HINTS}`;

const ROWS: readonly Row[] = [
  {
    kind: 'article',
    schema: SCHEMAS.articles,
    path: (id) => `content/articles/${id}.mdx`,
    hints: HINTS,
    body: ARTICLE_BODY,
  },
  ...ENTRY_KINDS.map(({ kind, collection }): Row => ({
    kind,
    schema: SCHEMAS[collection],
    path: (id) => `content/${collection}/${id}.mdx`,
    body: BODY,
  })),
  {
    kind: 'note',
    schema: SCHEMAS.annotations,
    inArticle: true,
    path: (id, article) => `content/annotations/${article}/${id}.mdx`,
    body: `${UNFILLED}: at most 120 words, every sentence resting on the sources.\n`,
  },
  {
    kind: 'statement',
    schema: statement,
    inArticle: true,
    path: (_id, article) => `content/statements/${article}.yaml`,
  },
  { kind: 'source', schema: source, path: () => 'content/sources.yaml' },
];

/** Kinds of content that can be created, as the command names them. */
export const NEW_KINDS: readonly string[] = ROWS.map(({ kind }) => kind);

/**
 * Scaffolds new content: a skeleton with every required field, at its path.
 * @param raw the existing content, of which nothing is overwritten
 */
export function beginContent(raw: RawContent, { kind, id, given }: NewContent): Begun {
  const row = ROWS.find((candidate) => candidate.kind === kind);
  if (!row) {
    return {
      refusal: `There is no kind ${quoted(kind)}.${didYouMean(kind, NEW_KINDS)} Kinds: ${NEW_KINDS.join(', ')}.`,
    };
  }
  const schema = formOf(asWritten(row.schema), given);
  const fields = fillablePaths(schema).filter((path) => path !== 'id');
  const unknown = Object.keys(given).find((path) => !fields.includes(path));
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, fields);
    return {
      refusal: `The fields of a new ${kind} do not include ${quoted(unknown)}.${hint} They are: ${fields.join(', ')}.`,
    };
  }
  const slash = row.inArticle ? id.indexOf('/') : -1;
  const [article, own] = [id.slice(0, Math.max(0, slash)), id.slice(slash + 1)];
  const wrong = wrongId(own, row, article, raw);
  if (wrong !== undefined) return { refusal: wrong };
  const path = row.path(own, article);
  const known = existing(raw, path);
  const values = row.body === undefined ? { id: [own], ...given } : given;
  if (row.body !== undefined) {
    if (known) return { refusal: `There is a ${kind} ${quoted(id)} already: ${path}. Nothing was changed.` };
    const numeral = kind === 'article' ? { numeral: [nextNumeral(raw)] } : {};
    const text = `---\n${skeleton(schema, { ...numeral, ...values })}${row.hints ?? ''}---\n\n${row.body}`;
    return { file: { path, source: text } };
  }
  if (known && hasRow(known.source, own)) {
    return { refusal: `There is a ${kind} ${quoted(id)} already, in ${path}. Nothing was changed.` };
  }
  return { file: { path, source: withRow(known?.source ?? '', skeleton(schema, values)) } };
}

function wrongId(own: string, row: Row, article: string, raw: RawContent): string | undefined {
  const form = row.inArticle ? '<article>/<id>' : '<id>';
  if (own === '' || (row.inArticle && article === '')) {
    return `It needs an id: npm run new -- ${row.kind} ${form}`;
  }
  if (!isId(own)) {
    return `${quoted(own)} is not an id: it becomes part of an address, so it has only lower-case ASCII letters, digits and single hyphens.${hintForId(own)}`;
  }
  const articles = raw.entries.articles.map(({ path }) => path.replace(/^.*\/|\.mdx$/g, ''));
  if (row.inArticle && !articles.includes(article)) {
    return `There is no article ${quoted(article)} for it to belong to.${didYouMean(article, articles)} First: npm run new -- article <id>`;
  }
  return undefined;
}

function existing(raw: RawContent, path: string): RawFile | undefined {
  const files = [...Object.values(raw.entries).flat(), ...raw.statements, raw.sources];
  return files.find((file) => file.path === path);
}

/** Whether a YAML list has a row of this id, by its text alone, since it may be invalid. */
function hasRow(yaml: string, id: string): boolean {
  return new RegExp(`^\\s*(?:- )?id: *['"]?${id}['"]? *(?:#.*)?$`, 'm').test(yaml);
}

function withRow(yaml: string, fields: string): string {
  const row = fields.replace(/^/gm, '  ').replace(/^ {2}/, '- ').replace(/ +$/gm, '');
  return yaml.trim() === '' ? row : `${yaml.trimEnd()}\n${row}`;
}

/** The numeral after the largest, so that none is reused. */
function nextNumeral(raw: RawContent): string {
  const numerals = raw.entries.articles.map(({ path, source: text }) => {
    const { value } = readEntryFile(path, text);
    const numeral = typeof value === 'object' && value !== null && 'numeral' in value ? value.numeral : '';
    return typeof numeral === 'string' ? fromRoman(numeral) : 0;
  });
  return toRoman(Math.max(0, ...numerals) + 1);
}
