import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { rowAddress } from '../graph/questions/ledger.ts';
import type { Note, Statement } from '../graph/types.ts';
import { ledgerAddress, statementAnchor, withBase } from '../model/addresses.ts';
import { formatDate } from '../model/dates.ts';
import { aftermathOf, isTold } from '../model/schemas/index.ts';
import type { PageContext } from './context.ts';

/** The statements of a passage, by where the page shows what came of them. */
export interface PassageOutcomes {
  /** Within a note on a later fact that tells the same. */
  readonly inNote: ReadonlyMap<Note, readonly Statement[]>;
  /** In a line of their own. */
  readonly told: readonly Statement[];
  /** Counted only: nothing has come of them yet, or it is not known, or they are remarks with nothing later. */
  readonly untold: readonly Statement[];
}

/** Sorts the statements of a passage, so that one fact is shown once. */
export function sortOutcomes(statements: readonly Statement[], notes: readonly Note[]): PassageOutcomes {
  const [all, untold] = [true, false].map((wanted) =>
    statements.filter(({ data }) => isTold(data) === wanted),
  ) as [Statement[], Statement[]];
  const noteOf = (statement: Statement): Note | undefined => notes.find((note) => tellsSame(note, statement));
  const inNote = Map.groupBy(all, noteOf);
  return {
    inNote: new Map([...inNote].flatMap(([note, told]) => (note ? [[note, told] as const] : []))),
    told: inNote.get(undefined) ?? [],
    untold,
  };
}

/** Whether a note on a later fact is about the words of a statement, or about the very day of its outcome. */
function tellsSame({ passage, data, start, end }: Note, statement: Statement): boolean {
  if (data.kind !== 'later' || passage !== statement.passage) return false;
  return data.date === aftermathOf(statement.data)?.date || (start < statement.end && statement.start < end);
}

/**
 * What came of statements, a line each: the words, the outcome, its day; the sign is drawn by the style sheet. Of a remark
 * only the words and the day of what came later. Each leads to the row of the ledger that tells it at length. The others
 * are counted, and keep their addresses.
 *
 * ```html
 * <p class="outcomes"><a href="/phat-ngon/#gap-2030-mot-thang"><span>Đình chiến</span>
 *   <b data-outcome="broken">Không thành</b> 1/4/2030</a> <a class="pending" id="phat-ngon-hop-lai" href="…">1 phát ngôn chưa ngã ngũ</a></p>
 * ```
 */
export function outcomesElement(
  told: readonly Statement[],
  untold: readonly Statement[],
  context: PageContext,
): Element[] {
  if (told.length + untold.length === 0) return [];
  const lines = told.flatMap((statement) => [text(' '), outcomeLink(statement, context)]);
  return [h('p.outcomes', [...lines, text(' '), ...untoldLink(untold, context)])];
}

function outcomeLink(statement: Statement, { base, corpus, labels }: PageContext): Element {
  const { passage, start, end, data } = statement;
  const date = aftermathOf(data)?.date;
  const href = withBase(base, rowAddress(corpus, statement));
  // One with a verdict has its address in the list behind the text.
  const anchor = 'outcome' in data ? undefined : statementAnchor(statement.id);
  return h('a', { id: anchor, href }, [
    h('span', passage.text.slice(start, end)),
    ...('outcome' in data
      ? [
          text(' '),
          h('b', { dataOutcome: data.outcome.status }, labels.outcome(data.verb, data.outcome.status)),
        ]
      : []),
    ...(date ? [text(` ${formatDate(date)}`)] : []),
  ]);
}

/** How many statements have nothing to tell yet: the open ones where there are any. */
export function countUntold(untold: readonly Statement[], { labels }: PageContext): string {
  const open = untold.filter(({ data }) => 'outcome' in data).length;
  return open > 0 ? labels.pending(open) : labels.remarks(untold.length);
}

function untoldLink(untold: readonly Statement[], context: PageContext): Element[] {
  const [first, ...others] = untold;
  const { base, corpus } = context;
  if (!first) return [];
  const address = others.length === 0 ? rowAddress(corpus, first) : ledgerAddress('bai', first.article.id);
  return [
    h('a.pending', { id: statementAnchor(first.id), href: withBase(base, address) }, [
      ...others.map(({ id }) => h('span', { id: statementAnchor(id) })),
      countUntold(untold, context),
    ]),
  ];
}

const text = (value: string): ElementContent => ({ type: 'text', value });
