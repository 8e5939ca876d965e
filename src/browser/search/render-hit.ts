import { withBase } from '../../model/addresses.ts';
import { textDirective } from '../../model/text-fragment.ts';
import type { Answer, Hit, Marked, Reason, SearchRecord } from '../../search/types.ts';
import { searchStrings as words } from '../../strings/search.ts';
import { factLine, tenureLine } from './fact-line.ts';

/** Fills an element with text, its ranges in `mark` elements. Text nodes only: input never becomes markup. */
export function fillMarked(element: Element, { text, ranges }: Marked): void {
  let at = 0;
  for (const { start, end } of ranges) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    element.append(text.slice(at, start), mark);
    at = end;
  }
  element.append(text.slice(at));
}

function span(className: string, ...children: (string | Node)[]): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.append(...children);
  return element;
}

/**
 * Address of a hit with the words found in it as a text fragment, so that the browser marks them on arrival. They bring
 * their neighbours along: browsers go to the first place of the page where the words stand, whatever the id before them.
 */
export function hitAddress({ record, context }: Pick<Hit, 'record' | 'context'>): string {
  const address = withBase(import.meta.env.BASE_URL, record.address);
  if (record.kind !== 'passage' || context.ranges.length === 0) return address;
  const longest = context.ranges.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
  const directive = textDirective(context.text, longest.start, longest.end);
  return directive ? `${address}:~:${directive}` : address;
}

function kindLabel(record: SearchRecord): string {
  const kind = words.kinds[record.kind];
  return 'reference' in record ? `${kind} ${record.reference}` : kind;
}

const REASONS = {
  alias: words.otherName,
  term: words.described,
  slip: words.nearly,
  detail: words.detail,
  office: words.office,
} as const;

function reasonLine(reason: Reason): HTMLElement | undefined {
  if (!('form' in reason)) return undefined;
  const line = span('hit-why', `${REASONS[reason.type]}: `);
  fillMarked(line, reason.form);
  if (reason.type === 'office') {
    const dates = tenureLine(reason);
    if (dates) line.append(` (${dates})`);
  }
  return line;
}

/** Whether the office that a hit owes itself to is the fact that stands in its second line anyway. */
const isTold = ({ reason, fact }: Hit): boolean =>
  reason.type === 'office' && fact?.type === 'office' && reason.from === fact.from && reason.to === fact.to;

/** The answer to a question as a link: of what, and the fact. */
export function renderAnswer({ record, fact }: Answer): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'hit search-answer';
  link.href = withBase(import.meta.env.BASE_URL, record.address);
  link.append(
    span('hit-kind', words.answer),
    span('hit-name', record.label),
    span('hit-fact', factLine(fact)),
  );
  return link;
}

/** A hit as a link: kind, name, the fact of its kind, why it matched, and a highlighted excerpt. */
export function renderHit(hit: Hit): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'hit';
  link.href = hitAddress(hit);
  const name = span('hit-name');
  const { record } = hit;
  const isPart = record.kind === 'section' || record.kind === 'topic';
  if ('article' in record && !isPart) name.append(record.article);
  else fillMarked(name, hit.label);
  if (isPart) name.append(`, ${record.article}`);
  const context = span('hit-line');
  fillMarked(context, hit.context);
  link.append(span('hit-kind', kindLabel(record)), name);
  if (hit.fact) link.append(span('hit-fact', factLine(hit.fact)));
  const why = isTold(hit) ? undefined : reasonLine(hit.reason);
  if (why) link.append(why);
  if (hit.context.text) link.append(context);
  return link;
}
