import { formatDate, formatSpan } from '../../model/dates.ts';
import type { Fact } from '../../search/answers/fact.ts';
import { documentStatuses } from '../../strings/names.ts';
import { searchStrings as words } from '../../strings/search.ts';

/** A fact in words: `Ngoại trưởng, 26/4/2018 – 20/1/2021`, `hết hiệu lực từ 5/2/2026 (tính đến 6/2026)`. */
export function factLine(fact: Fact): string {
  switch (fact.type) {
    case 'office':
      return [fact.title, tenureLine(fact)].filter(Boolean).join(', ');
    case 'definition':
    case 'place':
      return fact.text;
    case 'status': {
      const { status, since, asOf } = fact;
      const lasts = status === 'in-force' || status === 'suspended' || status === 'expired';
      const day = since && (lasts ? words.from : words.on)(formatDate(since));
      return `${[documentStatuses[status], day].filter(Boolean).join(' ')} (${words.asOf(formatDate(asOf))})`;
    }
    case 'step':
      return `${fact.label}, ${formatDate(fact.date)}`;
    case 'limit':
      return `${fact.value} ${fact.label}`;
    case 'event':
      return [fact.duration, formatSpan(fact.start, fact.end), fact.place].filter(Boolean).join(' · ');
    case 'people':
      return fact.people.map(([name, as]) => (as ? `${name} (${as})` : name)).join(', ');
    case 'born':
      return words.born(formatDate(fact.date));
    case 'died':
      return words.died(formatDate(fact.date));
  }
}

/** The days of an office: from when to when, or up to when it is known to be held. */
export function tenureLine({
  from,
  to,
  asOf,
}: Pick<Extract<Fact, { type: 'office' }>, 'from' | 'to' | 'asOf'>): string {
  if (from && to) return words.span(formatDate(from), formatDate(to));
  if (to) return words.until(formatDate(to));
  return [from && words.from(formatDate(from)), asOf && words.asOf(formatDate(asOf))]
    .filter(Boolean)
    .join(', ');
}
