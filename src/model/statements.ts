/**
 * The registries of statements: what one does in saying it, and what came of it. A row drives labels, filters and
 * exports everywhere.
 */

/** What a speaker does with a statement. */
export const VERBS = [
  { verb: 'said', slug: 'noi', label: 'nói' },
  { verb: 'pledged', slug: 'cam-ket', label: 'cam kết' },
  { verb: 'demanded', slug: 'yeu-cau', label: 'yêu cầu' },
  { verb: 'forecast', slug: 'du-bao', label: 'dự báo' },
  { verb: 'accused', slug: 'cao-buoc', label: 'cáo buộc' },
  { verb: 'acknowledged', slug: 'thua-nhan', label: 'thừa nhận' },
] as const;

/** Name of a verb. */
export type Verb = (typeof VERBS)[number]['verb'];

/** What came of a statement; `settled` outcomes rest on a fact that has a day, the others wait for one. */
export const OUTCOMES = [
  { status: 'kept', settled: true, slug: 'da-thuc-hien', label: 'Đã thực hiện' },
  { status: 'partly', settled: true, slug: 'mot-phan', label: 'Một phần' },
  { status: 'broken', settled: true, slug: 'khong-thanh', label: 'Không thành' },
  { status: 'expired', settled: true, slug: 'het-hieu-luc', label: 'Hết hiệu lực' },
  { status: 'open', settled: false, slug: 'con-ngo', label: 'Còn ngỏ' },
  { status: 'unknown', settled: false, slug: 'chua-ro', label: 'Chưa rõ' },
] as const;

type OutcomeRow = (typeof OUTCOMES)[number];

/** Name of an outcome. */
export type OutcomeStatus = OutcomeRow['status'];
/** Outcomes that rest on a fact with a day. */
export type SettledStatus = Extract<OutcomeRow, { settled: true }>['status'];
/** Outcomes that wait for a fact. */
export type PendingStatus = Exclude<OutcomeStatus, SettledStatus>;

/** The row of a verb. */
export function verbRow(verb: Verb): (typeof VERBS)[number] {
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
