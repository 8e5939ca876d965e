import { KINDS, type Kind } from '../../model/kinds.ts';
import { compareProblems, isError, type Problem } from '../../model/problems.ts';
import { SCHEMAS, type FileCollection, type Site, type Source } from '../../model/schemas/index.ts';
import { buildCorpus } from '../build.ts';
import type { RawContent } from '../raw.ts';
import type { Content, Corpus } from '../types.ts';
import type { CheckContext, CheckedFile } from './context.ts';
import { dateProblems } from './dates.ts';
import { checkFile, hasGoodId, idOf } from './files.ts';
import { fragmentProblems } from './fragments.ts';
import { linkProblems } from './links.ts';
import { aliasProblems, unmentionedProblems } from './names.ts';
import { noteProblems } from './notes.ts';
import { chainProblems, numeralProblems } from './order.ts';
import { passageProblems } from './passages.ts';
import { mentionProblems, referenceProblems, sourceProblems } from './references.ts';
import { checkSite, checkSources } from './yaml-files.ts';

/** Outcome of a check: every problem, and the corpus of all that is sound. */
export interface Checked {
  /** In order of file and place. */
  readonly problems: readonly Problem[];
  /** Undefined when `site.yaml` is not sound. */
  readonly corpus: Corpus | undefined;
}

/** What holds files together; each looks at all of them. */
const CHECKS: readonly ((context: CheckContext) => Problem[])[] = [
  referenceProblems,
  mentionProblems,
  linkProblems,
  sourceProblems,
  passageProblems,
  fragmentProblems,
  noteProblems,
  aliasProblems,
  dateProblems,
  chainProblems,
  numeralProblems,
];

const COLLECTIONS = Object.keys(SCHEMAS) as FileCollection[];

/** Checks all content at once: files one by one, then what holds them together. Reads nothing itself. */
export function checkContent(raw: RawContent): Checked {
  const { site, problems: siteProblems } = checkSite(raw.site);
  const bibliography = checkSources(raw.sources);
  const outcomes = COLLECTIONS.map(
    (collection) => [collection, raw.entries[collection].map((file) => checkFile(collection, file))] as const,
  );
  const context: CheckContext = {
    files: Object.fromEntries(
      outcomes.map(([collection, files]) => [collection, files.flatMap(({ checked }) => checked ?? [])]),
    ) as unknown as CheckContext['files'],
    sourceIds: bibliography.ids,
    ids: idsOnDisk(raw),
  };
  const problems = [
    ...siteProblems,
    ...bibliography.problems,
    ...outcomes.flatMap(([, files]) => files.flatMap((file) => file.problems)),
    ...CHECKS.flatMap((check) => check(context)),
  ];
  const corpus = site && buildCorpus(toContent(site, bibliography.sources, context));
  // What a broken file mentions is not known: only sound content can tell what nobody mentions.
  if (corpus && !problems.some(isError)) problems.push(...unmentionedProblems(context, corpus));
  return { problems: problems.sort(compareProblems), corpus };
}

function idsOnDisk(raw: RawContent): Map<Kind, Set<string>> {
  return new Map(
    KINDS.map(({ kind, collection }) => [
      kind,
      new Set(raw.entries[collection].map(({ path }) => idOf(collection, path))),
    ]),
  );
}

function toContent(site: Site, sources: readonly Source[], context: CheckContext): Content {
  const entries = Object.fromEntries(
    Object.entries(context.files).map(([collection, files]) => [
      collection,
      (files as readonly CheckedFile[])
        .filter(({ tree, id }) => tree && hasGoodId(collection, id))
        .map(({ id, file, data }) => ({ collection, id, file: file.file, data, body: file.body })),
    ]),
  ) as unknown as Content['entries'];
  return { site, sources, entries };
}
