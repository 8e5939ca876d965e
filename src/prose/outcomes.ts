import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { rowAddress } from '../graph/questions/ledger.ts';
import type { Note, Statement } from '../graph/types.ts';
import { ledgerAddress, statementAnchor, withBase } from '../model/addresses.ts';
import { formatDate } from '../model/dates.ts';
import { isSettled } from '../model/statements.ts';
import type { PageContext } from './context.ts';

/** The statements of a passage, by where the page shows what came of them. */
export interface PassageOutcomes {
  /** Within a note on a later fact that tells the same. */
  readonly inNote: ReadonlyMap<Note, readonly Statement[]>;
  /** In a line of their own. */
  readonly settled: readonly Statement[];
  /** Counted only: nothing has come of them yet, or it is not known. */
  readonly pending: readonly Statement[];
}

/** Sorts the statements of a passage, so that one fact is shown once. */
export function sortOutcomes(statements: readonly Statement[], notes: readonly Note[]): PassageOutcomes {
  const [settled, pending] = [true, false].map((wanted) =>
    statements.filter(({ data }) => isSettled(data.outcome.status) === wanted),
  ) as [Statement[], Statement[]];
  const noteOf = (statement: Statement): Note | undefined => notes.find((note) => tellsSame(note, statement));
  const inNote = Map.groupBy(settled, noteOf);
  return {
    inNote: new Map([...inNote].flatMap(([note, told]) => (note ? [[note, told] as const] : []))),
    settled: inNote.get(undefined) ?? [],
    pending,
  };
}

/** Whether a note on a later fact is about the words of a statement, or about the very day of its outcome. */
function tellsSame({ passage, data, start, end }: Note, statement: Statement): boolean {
  if (data.kind !== 'later' || passage !== statement.passage) return false;
  return data.date === statement.data.outcome.date || (start < statement.end && statement.start < end);
}

/**
 * What came of statements, a line each: the words, the outcome, its day; the sign is drawn by the style sheet. Each
 * leads to the row of the ledger that tells it at length. Those still open are counted, and keep their addresses.
 *
 * ```html
 * <p class="outcomes"><a href="/phat-ngon/#gap-2030-mot-thang"><span>Đình chiến</span>
 *   <b data-outcome="broken">Không thành</b> 1/4/2030</a> <a class="pending" id="phat-ngon-hop-lai" href="…">1 lời chưa ngã ngũ</a></p>
 * ```
 */
export function outcomesElement(
  settled: readonly Statement[],
  pending: readonly Statement[],
  context: PageContext,
): Element[] {
  if (settled.length + pending.length === 0) return [];
  const lines = settled.flatMap((statement) => [text(' '), outcomeLink(statement, context)]);
  return [h('p.outcomes', [...lines, text(' '), ...pendingLink(pending, context)])];
}

function outcomeLink(statement: Statement, { base, corpus, labels }: PageContext): Element {
  const { passage, start, end, data } = statement;
  const { status, date } = data.outcome;
  const href = withBase(base, rowAddress(corpus, statement));
  return h('a', { href }, [
    h('span', passage.text.slice(start, end)),
    text(' '),
    h('b', { dataOutcome: status }, labels.outcome(data.verb, status)),
    ...(date ? [text(` ${formatDate(date)}`)] : []),
  ]);
}

function pendingLink(pending: readonly Statement[], { base, corpus, labels }: PageContext): Element[] {
  const [first, ...others] = pending;
  if (!first) return [];
  const address = others.length === 0 ? rowAddress(corpus, first) : ledgerAddress('bai', first.article.id);
  return [
    h('a.pending', { id: statementAnchor(first.id), href: withBase(base, address) }, [
      ...others.map(({ id }) => h('span', { id: statementAnchor(id) })),
      labels.pending(pending.length),
    ]),
  ];
}

const text = (value: string): ElementContent => ({ type: 'text', value });
