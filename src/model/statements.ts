/**
 * The registries of statements: what one does in saying it, and what came of it. A row drives filters, addresses and
 * exports; its words are in `src/strings/outcomes.ts`.
 */

/**
 * What a speaker does with a statement. What is `weighed` looks ahead, so that the world answers it: it has an outcome.
 * The others are remarks; of them only what came later can be said, without a verdict.
 */
export const VERBS = [
  { verb: 'said', weighed: false, slug: 'noi' },
  { verb: 'pledged', weighed: true, slug: 'cam-ket' },
  { verb: 'demanded', weighed: true, slug: 'yeu-cau' },
  { verb: 'forecast', weighed: true, slug: 'du-bao' },
  { verb: 'accused', weighed: false, slug: 'cao-buoc' },
  { verb: 'acknowledged', weighed: false, slug: 'thua-nhan' },
] as const;

type VerbRow = (typeof VERBS)[number];

/** Name of a verb. */
export type Verb = VerbRow['verb'];
/** Verbs whose statements have an outcome. */
export type WeighedVerb = Extract<VerbRow, { weighed: true }>['verb'];
/** Verbs whose statements have none. */
export type RemarkVerb = Exclude<Verb, WeighedVerb>;

/**
 * What came of a statement; `settled` outcomes rest on a fact that has a day, the others wait for one. `line` is the
 * sign: the figure of the site, a line that holds, breaks or dissolves, as a path of 40 × 12 units.
 */
export const OUTCOMES = [
  { status: 'kept', settled: true, slug: 'da-thuc-hien', line: 'M0 6h40' },
  { status: 'partly', settled: true, slug: 'mot-phan', line: 'M0 6h10m5 0h10m5 0h10' },
  {
    status: 'broken',
    settled: true,
    slug: 'khong-thanh',
    line: 'M0 7h14l5-5m5 9l4-4h12',
  },
  {
    status: 'expired',
    settled: true,
    slug: 'het-hieu-luc',
    line: 'M0 6h20m5 0h2m4 0h2m4 0h2',
  },
  {
    status: 'open',
    settled: false,
    slug: 'con-ngo',
    line: 'M0 6h2m4 0h2m4 0h2m4 0h2m4 0h2m4 0h2m4 0h2',
  },
  { status: 'unknown', settled: false, slug: 'chua-ro', line: 'M0 6h10m20 0h10' },
] as const;

type OutcomeRow = (typeof OUTCOMES)[number];

/** Name of an outcome. */
export type OutcomeStatus = OutcomeRow['status'];
/** Outcomes that rest on a fact with a day. */
export type SettledStatus = Extract<OutcomeRow, { settled: true }>['status'];
/** Outcomes that wait for a fact. */
export type PendingStatus = Exclude<OutcomeStatus, SettledStatus>;

/** Verbs whose statements have an outcome, in the order of the registry. */
export const WEIGHED_VERBS: readonly WeighedVerb[] = VERBS.flatMap((row) => (row.weighed ? [row.verb] : []));
/** Verbs whose statements have none. */
export const REMARK_VERBS: readonly RemarkVerb[] = VERBS.flatMap((row) => (row.weighed ? [] : [row.verb]));

/** The row of a verb. */
export function verbRow(verb: Verb): VerbRow {
  const row = VERBS.find((candidate) => candidate.verb === verb);
  if (!row) throw new TypeError(`no verb “${verb}”`);
  return row;
}

/** The row of an outcome. */
export function outcomeRow(status: OutcomeStatus): OutcomeRow {
  const row = OUTCOMES.find((candidate) => candidate.status === status);
  if (!row) throw new TypeError(`no outcome “${status}”`);
  return row;
}

/** Whether an outcome rests on a fact that has a day. */
export function isSettled(status: OutcomeStatus): status is SettledStatus {
  return outcomeRow(status).settled;
}
