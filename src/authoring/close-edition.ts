import { checkContent } from '../check/index.ts';
import { editionFiles, EDITIONS } from '../editions/format.ts';
import { snapshotPages } from '../editions/snapshot.ts';
import type { Corpus } from '../graph/types.ts';
import { compareDates, formatDate, isPartialDate, type PartialDate } from '../model/dates.ts';
import { formatProblem, isError, type Problem } from '../model/problems.ts';
import { permalinks, type Fate, type Permalinks } from '../model/schemas/index.ts';
import { formatPermalinks } from '../permalinks/format.ts';
import { growPermalinks } from '../permalinks/grow.ts';
import { publishedAddresses } from '../permalinks/published.ts';
import { lastEdition } from '../read/archive.ts';
import type { RawContent, RawFile } from '../read/raw.ts';

const LEDGER_FILE = 'content/permalinks.json';
const FOLDER = `content/${EDITIONS}/`;

/** What a closed edition brought. */
export interface ClosedEdition {
  /** Files to write, each as a whole. */
  readonly files: readonly RawFile[];
  readonly day: PartialDate;
  /** Whether it is the first of the site. */
  readonly first: boolean;
  /** How many pages have new words, and how many those of an earlier edition. */
  readonly stored: number;
  readonly unchanged: number;
  /** Addresses that are new in the ledger, and how many it holds now. */
  readonly added: number;
  readonly held: number;
  /** Addresses whose fate followed from what the site is now: nobody had to write it. */
  readonly settled: readonly { readonly address: string; readonly fate: Fate }[];
}

/** Why no edition was closed; nothing was written then. */
export interface EditionRefusal {
  readonly refusal: string;
  /** Lines of the check's report. */
  readonly problems: readonly string[];
}

/**
 * Closes an edition: checks the content, enters new addresses into the ledger, stores each page whose words changed, and
 * sets the day in `site.yaml`. What it would leave behind is checked too: an edition is closed whole or not at all.
 * @param day the day of publication, as `yyyy-mm-dd`
 */
export function closeEdition(raw: RawContent, day: string): ClosedEdition | EditionRefusal {
  const { problems, corpus } = checkContent(raw);
  const errors = problems.filter((found) => isError(found) && !isMigration(found, raw, corpus));
  if (!corpus || errors.length > 0) return refuse('The content has errors: mend them first.', errors);
  const refusal = dayRefusal(day, corpus);
  if (refusal !== undefined || !isPartialDate(day)) return refuse(refusal ?? '');
  const last = lastEdition(corpus.archive);

  const pages = snapshotPages(corpus);
  const ledger = growPermalinks(corpus.permalinks, publishedAddresses(pages), day);
  const { list, files: stored } = editionFiles(day, last, pages);
  const files: RawFile[] = [
    ...[...stored].map(([path, source]) => ({ path: `${FOLDER}${path}`, source })),
    { path: LEDGER_FILE, source: formatPermalinks(ledger) },
    { path: raw.site.path, source: withDay(raw.site.source, day) },
  ];
  const left = checkContent(withFiles(raw, files)).problems.filter(isError);
  if (left.length > 0) return refuse('The edition would leave errors behind: mend them first.', left);
  const fresh = Object.values(list.pages).filter(([from]) => from === day).length;
  return {
    files,
    day,
    first: !last,
    stored: fresh,
    unchanged: pages.length - fresh,
    added: ledger.held - corpus.permalinks.lines.size,
    held: ledger.held,
    settled: settledSince(raw.permalinks, corpus.permalinks),
  };
}

function refuse(refusal: string, problems: readonly Problem[] = []): EditionRefusal {
  return { refusal, problems: problems.map(formatProblem) };
}

/** A ledger from before there were editions: the first one is what it lacks. */
function isMigration({ code }: Problem, { editions }: RawContent, corpus: Corpus | undefined): boolean {
  return code === 'lost-ledger' && editions.length === 0 && corpus?.site.publishedSince === undefined;
}

function dayRefusal(day: string, { archive, corrections }: Corpus): string | undefined {
  if (!isPartialDate(day) || day.length !== 10)
    return `“${day}” is no day: give the day of publication as yyyy-mm-dd.`;
  const last = lastEdition(archive);
  if (last && compareDates(day, last.day) <= 0)
    return `The edition of ${formatDate(last.day)} is closed already, and an edition never comes before an earlier one: give a later day. If nobody has seen that edition yet, take it back with version control.`;
  const late = corrections.find(({ date }) => compareDates(date, day) > 0);
  return (
    late &&
    `content/corrections.yaml tells of a change on ${formatDate(late.date)} (${late.page}), after the edition of ${formatDate(day)}: mend one of the days.`
  );
}

/** `site.yaml` with the day of the edition, and of the first one if there was none; all else as it was written. */
function withDay(source: string, day: string): string {
  const dated = source.replace(/^edition:.*$/m, `edition: ${day}`);
  return /^publishedSince:/m.test(dated)
    ? dated
    : dated.replace(/^edition:.*$/m, (line) => `${line}\npublishedSince: ${day}`);
}

/** The content as it will be with some files written. */
function withFiles(raw: RawContent, written: readonly RawFile[]): RawContent {
  const paths = new Map(written.map((file) => [file.path, file]));
  return {
    ...raw,
    site: paths.get(raw.site.path) ?? raw.site,
    permalinks: paths.get(LEDGER_FILE) ?? raw.permalinks,
    editions: [...raw.editions, ...written.filter(({ path }) => path.startsWith(FOLDER))],
  };
}

/** Fates that the ledger as it was written does not have. */
function settledSince(file: RawFile | undefined, now: Permalinks): { address: string; fate: Fate }[] {
  const before = file && permalinks.safeParse(JSON.parse(file.source)).data;
  return [...now.lines].flatMap(([address, { fate }]) =>
    fate.type === (before?.lines.get(address)?.fate.type ?? 'stands') ? [] : [{ address, fate }],
  );
}
