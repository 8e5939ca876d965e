import { KINDS, type Kind } from '../model/kinds.ts';
import { compareProblems, isError, type Problem } from '../model/problems.ts';
import {
  SCHEMAS,
  site as siteSchema,
  source,
  type FileCollection,
  type Permalinks,
  type Site,
  type Source,
} from '../model/schemas/index.ts';
import { snapshotPages } from '../editions/snapshot.ts';
import { buildCorpus } from '../graph/build.ts';
import type { Content } from '../read/content.ts';
import { withCounts } from '../read/counts.ts';
import type { RawContent } from '../read/raw.ts';
import type { Corpus } from '../graph/types.ts';
import { componentProblems } from './components.ts';
import { checkComparison, comparisonProblems, eventOf } from './comparisons.ts';
import type { CheckContext } from './context.ts';
import { dateProblems } from './dates.ts';
import { exampleless, exampleProblems } from './examples.ts';
import { withoutEchoes } from './echoes.ts';
import { checkFile } from './files/files.ts';
import { idOf, meantId, sortByName, unreadFileProblems } from './files/file-names.ts';
import { conflictProblems } from './files/conflicts.ts';
import { fragmentProblems } from './fragments.ts';
import { avoidedTurnProblems } from './avoided-turns.ts';
import { checkHistory } from './published/history.ts';
import { linkProblems } from './links.ts';
import { aliasProblems, commonAliasProblems, unmentionedProblems } from './names.ts';
import { noteProblems } from './notes.ts';
import { officeProblems } from './offices.ts';
import { contradictions, unknownYet } from './contradictions.ts';
import { chainProblems, numeralProblems } from './order.ts';
import { pageProblems } from './pages.ts';
import { passageProblems } from './passages.ts';
import { mentionProblems, referenceProblems, sourceProblems, unreadProblems } from './references.ts';
import { checkStatements, highlightProblems, staleOutcomes, statementProblems } from './statements.ts';
import { checkRows, checkYaml } from './files/yaml-files.ts';

/** Outcome of a check: every problem, and the corpus of all that is sound. */
export interface Checked {
  /** In order of file and place. */
  readonly problems: readonly Problem[];
  /** Undefined when `site.yaml` is not sound, or a merge was left halfway. */
  readonly corpus: Corpus | undefined;
}

/** What holds files together; each looks at all of them. */
const CHECKS: readonly ((context: CheckContext) => Problem[])[] = [
  referenceProblems,
  mentionProblems,
  componentProblems,
  linkProblems,
  sourceProblems,
  unreadProblems,
  passageProblems,
  fragmentProblems,
  noteProblems,
  statementProblems,
  highlightProblems,
  comparisonProblems,
  exampleProblems,
  aliasProblems,
  commonAliasProblems,
  pageProblems,
  contradictions,
  dateProblems,
  chainProblems,
  numeralProblems,
];

const COLLECTIONS = Object.keys(SCHEMAS) as FileCollection[];

/** Checks all content at once: files one by one, then what holds them together. Reads nothing itself. */
export function checkContent(raw: RawContent): Checked {
  const conflicts = conflictProblems(raw);
  if (conflicts.length > 0) return { problems: conflicts.sort(compareProblems), corpus: undefined };
  const { row: siteRow, problems: inSite } = checkYaml<Site>(raw.site, siteSchema);
  const bibliography = checkRows<Source>(
    raw.sources,
    source,
    (id) => `source id “${id}” is given twice: a citation could mean either. Rename or join them.`,
  );
  const names = new Map(
    COLLECTIONS.map((collection) => [collection, sortByName(collection, raw.entries[collection])]),
  );
  const site = siteRow && withCounts(siteRow.data, names.get('articles')?.named.length ?? 0);
  const files = COLLECTIONS.map(
    (collection) =>
      [collection, names.get(collection)?.named.map((file) => checkFile(collection, file)) ?? []] as const,
  );
  const named = {
    statements: sortByName('statements', raw.statements),
    comparisons: sortByName('comparisons', raw.comparisons),
  };
  const statements = named.statements.named.map(checkStatements);
  const comparisons = named.comparisons.named.map(checkComparison);
  const context: CheckContext = {
    files: Object.fromEntries(
      files.map(([collection, outcomes]) => [collection, outcomes.flatMap(({ checked }) => checked ?? [])]),
    ) as unknown as CheckContext['files'],
    statements: statements.map((file) => file.statements),
    comparisons: comparisons.flatMap(({ comparison }) => comparison ?? []),
    compared: new Set(raw.comparisons.map(({ path }) => eventOf(path))),
    sourceIds: bibliography.ids,
    unreadSources: new Set(bibliography.rows.flatMap(({ data }) => (data.read ? [] : [data.id]))),
    ids: idsOnDisk(raw),
    prosePages: new Set(raw.entries.pages.map(({ path }) => meantId('pages', path))),
  };
  const history = checkHistory(raw, siteRow);
  const found = [
    ...inSite,
    ...bibliography.problems,
    ...unreadFileProblems(raw.strays),
    ...[...names.values(), named.statements, named.comparisons].flatMap((folder) => folder.problems),
    ...files.flatMap(([, outcomes]) => outcomes.flatMap((outcome) => outcome.problems)),
    ...statements.flatMap((file) => file.problems),
    ...comparisons.flatMap((file) => file.problems),
    ...history.problems,
    ...CHECKS.flatMap((check) => check(context)),
    ...(site ? [...staleOutcomes(context, site.edition), ...unknownYet(context, site)] : []),
    ...(siteRow ? avoidedTurnProblems(context, siteRow) : []),
  ];
  const sources = bibliography.rows.map(({ data }) => data);
  const entries = soundFiles(context.files);
  const built = site && buildCorpus({ ...context, ...history, site, sources, entries });
  const now = built ? snapshotPages(built) : [];
  const corpus = built && withLedger(built, history.settled(now));
  if (corpus) found.push(...officeProblems(context, corpus));
  const lost = corpus ? history.lost(corpus.permalinks, now) : [];
  const problems = withoutEchoes(found, context, lost);
  // What a broken file mentions and publishes is not known: only sound content can tell what nobody mentions, and which
  // promises it keeps.
  if (corpus && !problems.some(isError))
    problems.push(
      ...unmentionedProblems(context, corpus),
      ...exampleless(context, corpus),
      ...history.against(corpus.permalinks, now),
    );
  return { problems: problems.sort(compareProblems), corpus };
}

/** The same corpus, by which what is remembered of it hangs, where the ledger stayed as it was. */
function withLedger(corpus: Corpus, permalinks: Permalinks): Corpus {
  return permalinks === corpus.permalinks ? corpus : { ...corpus, permalinks };
}

function idsOnDisk(raw: RawContent): Map<Kind, Set<string>> {
  return new Map(
    KINDS.map(({ kind, collection }) => [
      kind,
      // A file with a wrong name is told by that, and not by all that names it.
      new Set(
        raw.entries[collection].flatMap(({ path }) => [idOf(collection, path), meantId(collection, path)]),
      ),
    ]),
  );
}

/** The files that pages can be made of: those whose text can be read. */
function soundFiles(files: CheckContext['files']): Content['entries'] {
  return Object.fromEntries(
    Object.entries(files).map(([collection, checked]) => [collection, checked.filter(({ tree }) => tree)]),
  ) as unknown as Content['entries'];
}
