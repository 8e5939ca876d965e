import { withBase } from '../../model/addresses.ts';
import { formatDate } from '../../model/dates.ts';
import { textDirective } from '../../model/text-fragment.ts';
import type { Hit, Marked, Reason, SearchRecord } from '../../search/types.ts';
import { searchStrings as words } from '../../strings/search.ts';

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

function officeDates(reason: Extract<Reason, { type: 'office' }>): string {
  const { from, to, asOf } = reason;
  if (from && to) return words.span(formatDate(from), formatDate(to));
  if (to) return words.until(formatDate(to));
  return [from && words.from(formatDate(from)), asOf && words.asOf(formatDate(asOf))]
    .filter(Boolean)
    .join(', ');
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
    const dates = officeDates(reason);
    if (dates) line.append(` (${dates})`);
  }
  return line;
}

/** A hit as a link: kind, name, why it matched, and a highlighted excerpt. */
export function renderHit(hit: Hit): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'hit';
  link.href = hitAddress(hit);
  const name = span('hit-name');
  const { record } = hit;
  if ('article' in record) name.append(record.kind === 'section' ? '' : record.article);
  if (!('article' in record) || record.kind === 'section') fillMarked(name, hit.label);
  if (record.kind === 'section') name.append(`, ${record.article}`);
  const context = span('hit-line');
  fillMarked(context, hit.context);
  link.append(span('hit-kind', kindLabel(record)), name);
  const why = reasonLine(hit.reason);
  if (why) link.append(why);
  if (hit.context.text) link.append(context);
  return link;
}
