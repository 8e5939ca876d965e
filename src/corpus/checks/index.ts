import { problem, compareProblems, isError, type Problem } from '../../model/problems.ts';
import { isId } from '../../model/ids.ts';
import type { EntryKind } from '../../model/kinds.ts';
import {
  SCHEMAS,
  site,
  source,
  type FileCollection,
  type Site,
  type Source,
} from '../../model/schemas/index.ts';
import { z } from 'astro/zod';
import { VFileMessage } from 'vfile-message';
import { buildCorpus } from '../build.ts';
import { readEntryFile, type EntryFile, type Located } from '../entry-file.ts';
import { parseBody } from '../parse.ts';
import type { RawContent, RawFile } from '../raw.ts';
import type { Content, Corpus } from '../types.ts';
import type { CheckContext, CheckedFile } from './context.ts';
import { dateProblems, orderProblems } from './dates.ts';
import { checkHistory, type CheckedHistory } from './history.ts';
import { aliasProblems, unmentionedProblems } from './names.ts';
import { noteProblems } from './notes.ts';
import { passageProblems } from './passages.ts';
import { idsByKind, mentionProblems, referenceProblems, sourceProblems } from './references.ts';
import { schemaProblems } from './schema.ts';
import { readStatements, staleOutcomes, statementProblems } from './statements.ts';
import { markupProblems, nfcProblems, toneProblems } from './text.ts';
import { checkYaml, keysOf, yamlProblems } from './yaml.ts';

/** Outcome of a check: every problem, and the corpus of all that is sound. */
export interface Checked {
  readonly problems: readonly Problem[];
  readonly corpus: Corpus | undefined;
}

/** Checks all content at once: files one by one, then what holds them together. Reads nothing itself. */
export function checkContent(raw: RawContent): Checked {
  const problems: Problem[] = [];
  const report = (found: readonly Problem[]): void => {
    problems.push(...found);
  };
  const { data: siteData, problems: inSite } = checkYaml<Site>(raw.site, site);
  const checkedSources = checkYaml<Source[]>(raw.sources, z.array(source));
  const sources = checkedSources.data ?? [];
  report([...inSite, ...checkedSources.problems, ...repeatedSources(checkedSources.located, sources)]);
  const files = Object.fromEntries(
    (Object.keys(SCHEMAS) as FileCollection[]).map((collection) => [
      collection,
      raw.entries[collection].flatMap((file) => checkFile(collection, file, report)),
    ]),
  ) as unknown as CheckContext['files'];
  const ids = idsByKind((collection) =>
    (raw.entries[collection as FileCollection] ?? []).map(({ path }) => idOf(collection, path)),
  ) as ReadonlyMap<EntryKind | 'article', ReadonlySet<string>>;
  const statements = readStatements(raw.statements, report);
  const context: CheckContext = { files, statements, sources, ids };
  for (const check of [
    referenceProblems,
    mentionProblems,
    sourceProblems,
    passageProblems,
    noteProblems,
    statementProblems,
    aliasProblems,
    dateProblems,
    orderProblems,
  ]) {
    report(check(context));
  }
  const history = checkHistory(raw);
  report(history.problems);
  if (siteData) report(staleOutcomes(context, siteData.edition));
  const corpus = siteData && buildCorpus(toContent(siteData, context, history));
  // What a broken file publishes is not known: only sound content can tell which promises it keeps.
  if (corpus && !problems.some(isError)) report(history.against(corpus));
  if (corpus) report(unmentionedProblems(context, corpus));
  return { problems: problems.sort(compareProblems), corpus };
}

/** Id of a file: its path under its collection, without the ending. */
export function idOf(collection: string, path: string): string {
  return path.slice(path.indexOf(`/${collection}/`) + collection.length + 2).replace(/\.mdx$/, '');
}

type Report = (found: readonly Problem[]) => void;

function repeatedSources(located: Located, sources: readonly Source[]): Problem[] {
  const seen = new Set<string>();
  return sources.flatMap(({ id }, i) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      problem(
        located.placeOf([i, 'id']),
        'bad-id',
        `source id “${id}” is given twice: a citation could mean either. Rename or join them.`,
      ),
    ];
  });
}

function checkFile<C extends FileCollection>(collection: C, raw: RawFile, report: Report): CheckedFile<C>[] {
  const file = readEntryFile(raw.path, raw.source);
  const id = idOf(collection, raw.path);
  report(nfcProblems(raw.path, raw.source));
  report(fileNameProblems(file, collection, id));
  report(yamlProblems(file));
  const tree = parseTree(file, report);
  if (tree) report(markupProblems(file, tree));
  if (file.errors.length > 0) return [];
  if (file.value === undefined || file.value === null) {
    const message =
      'the file has no frontmatter: begin it with fields between two lines of --- (see docs/content.md).';
    report([problem({ file: raw.path, line: 1, column: 1 }, 'schema', message)]);
    return [];
  }
  const schema: z.ZodType = SCHEMAS[collection];
  const result = schema.safeParse(file.value);
  if (!result.success) {
    report(schemaProblems(file, result.error.issues, keysOf(schema)));
    return [];
  }
  const checked = { collection, id, file, data: result.data, tree } as CheckedFile<C>;
  report(toneProblems(checked as CheckedFile));
  return [checked];
}

function fileNameProblems(file: EntryFile, collection: FileCollection, id: string): Problem[] {
  const parts = id.split('/');
  if (parts.length === (collection === 'annotations' ? 2 : 1) && parts.every(isId)) return [];
  const where =
    collection === 'annotations'
      ? 'content/annotations/<article>/<note>.mdx'
      : `content/${collection}/<id>.mdx`;
  return [
    problem(
      { file: file.file, line: 1, column: 1 },
      'bad-id',
      `the file name is not an id: it becomes an address, so only lower-case ASCII letters, digits and single hyphens. Rename it to the form ${where}.`,
    ),
  ];
}

function parseTree(file: EntryFile, report: Report): CheckedFile['tree'] {
  try {
    return parseBody(file.body);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const place = { file: file.file, line: (error.line ?? 1) + file.bodyLine, column: error.column ?? 1 };
    const hint = 'Content is plain Markdown: put a backslash before a < or { that is meant as a letter.';
    report([problem(place, 'markdown-syntax', `the text cannot be read: ${error.reason}. ${hint}`)]);
    return undefined;
  }
}

function toContent(
  siteData: Site,
  context: CheckContext,
  { permalinks, corrections }: CheckedHistory,
): Content {
  const entries = Object.fromEntries(
    Object.entries(context.files).map(([collection, files]) => [
      collection,
      (files as readonly CheckedFile[])
        .filter(({ tree, id }) => tree && id.split('/').every(isId))
        .map(({ id, file, data }) => ({ collection, id, file: file.file, data, body: file.body })),
    ]),
  ) as unknown as Content['entries'];
  const { sources, statements } = context;
  return { site: siteData, sources, entries, statements, permalinks, corrections };
}
