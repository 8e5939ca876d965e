import { formatDate, isPartialDate } from '../../model/dates.ts';
import type { Piece } from '../../model/schemas/index.ts';
import { OUTCOMES, VERBS, type OutcomeStatus } from '../../model/statements.ts';
import { strings } from '../../strings.ts';

/** What came of a statement in an old edition, and when: in the words of today where they still exist. */
export function outcomeWords({ verb, outcome }: Extract<Piece, { type: 'statement' }>): string {
  const act = VERBS.find((row) => row.verb === verb);
  const status = OUTCOMES.find((row) => row.status === outcome?.status)?.status;
  const label = act && status ? labelOf(act, status) : undefined;
  const date = outcome?.date;
  return [label, date && isPartialDate(date) ? formatDate(date) : undefined].filter(Boolean).join(' · ');
}

function labelOf(act: (typeof VERBS)[number], status: OutcomeStatus): string {
  const { outcomeOf, outcomes, ofRemarks } = strings.statements;
  return act.weighed ? outcomeOf(act.verb, status) : (ofRemarks[act.verb][status] ?? outcomes[status]);
}
