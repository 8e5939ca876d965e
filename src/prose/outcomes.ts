import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import { rowAddress } from '../graph/questions/ledger.ts';
import type { Statement } from '../graph/types.ts';
import { withBase } from '../model/addresses.ts';
import { formatDate } from '../model/dates.ts';
import { aftermathOf } from '../model/schemas/index.ts';
import { outcomeRow, type OutcomeStatus, type WeighedVerb } from '../model/statements.ts';
import type { MarkdownLabels, PageContext } from './context.ts';

/**
 * What came of the statements of a passage, among its notes: the words, the sign and name of the outcome, its day; of a
 * remark only the words and the day of the later fact. Each leads to the row of the ledger that tells it at length. They are links and nothing else: an article holds dozens.
 *
 * ```html
 * <p class="outcomes" data-kind="later"><span class="note-kind">Về sau</span>
 *   <a href="/phat-ngon/#gap-2030-mot-thang"><i>Đình chiến</i>
 *   <b><svg …>…</svg>Không thành</b>, 1/4/2030</a></p>
 * ```
 */
export function outcomesElement(statements: readonly Statement[], context: PageContext): Element {
  return h('p.outcomes', { dataKind: 'later' }, [
    h('span.note-kind', context.labels.noteKinds.later),
    ...statements.flatMap((statement) => [text(' '), outcomeLink(statement, context)]),
  ]);
}

function outcomeLink(statement: Statement, { base, corpus, labels }: PageContext): Element {
  const { passage, start, end, data } = statement;
  const date = aftermathOf(data)?.date;
  return h('a', { href: withBase(base, rowAddress(corpus, statement)) }, [
    h('i', passage.text.slice(start, end)),
    ...('outcome' in data ? [text(' '), verdict(data.verb, data.outcome.status, labels)] : []),
    ...(date ? [text(`, ${formatDate(date)}`)] : []),
  ]);
}

function verdict(verb: WeighedVerb, status: OutcomeStatus, labels: MarkdownLabels): Element {
  return h('b', [
    s('svg', { viewBox: '0 0 40 12', ariaHidden: 'true' }, [s('path', { d: outcomeRow(status).line })]),
    labels.outcome(verb, status),
  ]);
}

const text = (value: string): ElementContent => ({ type: 'text', value });
