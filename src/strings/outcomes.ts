import type { OutcomeStatus, RemarkVerb, Verb, WeighedVerb } from '../model/statements.ts';

/** What a speaker does with a statement. */
export const verbNames = {
  said: 'nói',
  pledged: 'cam kết',
  demanded: 'yêu cầu',
  forecast: 'dự báo',
  accused: 'cáo buộc',
  acknowledged: 'thừa nhận',
} satisfies Record<Verb, string>;

/** What came of a statement. */
export const outcomeNames = {
  kept: 'Đã thực hiện',
  partly: 'Một phần',
  broken: 'Không thành',
  expired: 'Hết hiệu lực',
  open: 'Chưa ngã ngũ',
  unknown: 'Chưa rõ',
} satisfies Record<OutcomeStatus, string>;

/** Words of an outcome where those of a promise would say it wrong: a forecast comes true, a demand is met. */
const OF_VERB: Readonly<Record<WeighedVerb, Partial<Record<OutcomeStatus, string>>>> = {
  pledged: { partly: 'Thực hiện một phần' },
  demanded: { kept: 'Đã được đáp ứng', partly: 'Đáp ứng một phần', broken: 'Không được đáp ứng' },
  forecast: { kept: 'Đúng như dự báo', partly: 'Đúng một phần', broken: 'Không như dự báo' },
};

/** Outcomes of remarks, which had verdicts in the editions up to that of 22/11/2026. */
export const remarkOutcomes: Readonly<Record<RemarkVerb, Partial<Record<OutcomeStatus, string>>>> = {
  said: { kept: 'Đúng như đã nói', expired: 'Không còn như vậy' },
  accused: { kept: 'Được xác nhận', partly: 'Đúng một phần', broken: 'Bị bác bỏ' },
  acknowledged: { kept: 'Đúng như đã nói', broken: 'Không đúng', expired: 'Không còn như vậy' },
};

/** An outcome in words, as they fit what the speaker did. */
export function outcomeLabel(verb: WeighedVerb, status: OutcomeStatus): string {
  return OF_VERB[verb][status] ?? outcomeNames[status];
}
