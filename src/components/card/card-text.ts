import { articlesMentioning } from '../../graph/questions/backlinks.ts';
import { passagesMentioning, type CardText } from '../../graph/questions/cards.ts';
import { officesAt, personNow } from '../../graph/questions/then-and-now.ts';
import type { ArticleNode, Corpus, Entry } from '../../graph/types.ts';
import { smallLife } from '../../drawing/small-life.ts';
import { formatDate, formatSpan, isAfter, type PartialDate } from '../../model/dates.ts';
import { statusOn, type DatedStatus } from '../../model/document-status.ts';
import { SIZES } from '../../model/sizes.ts';
import { strings } from '../../strings.ts';

const text = strings.card;

/**
 * The card of an entry as an article's page or another entry's page shows it.
 * @param article the report it is mentioned in: its day is “then”; none on the page of an entry
 */
export function cardText(corpus: Corpus, entry: Entry, article?: ArticleNode): CardText {
  const { name, nameEn, nameRu, definition } = entry.data;
  const reports = articlesMentioning(corpus, entry.key);
  const passages = passagesMentioning(corpus, entry.key);
  const sort = sortOf(entry);
  const life = entry.kind === 'document' ? smallLife(entry.data.life, article?.data.date) : undefined;
  return {
    kind: [strings.kinds[entry.kind].label, ...(sort ? [sort] : [])].join(' · '),
    name,
    foreign:
      nameRu && nameRu !== name ? ['ru', nameRu] : nameEn && nameEn !== name ? ['en', nameEn] : undefined,
    definition,
    facts: factsOf(entry, article),
    life: life?.path ?? '',
    begun: life?.begun ?? '',
    ended: life?.ended ?? '',
    reports: reportsText(reports),
    passages: passages > 0 ? text.passages(passages) : '',
  };
}

function reportsText(reports: readonly ArticleNode[]): string {
  if (reports.length === 0) return '';
  if (reports.length > SIZES.numerals) return text.manyReports(reports.length);
  return text.reports(reports.map(({ data }) => data.numeral).join(', '));
}

function sortOf(entry: Entry): string | undefined {
  if (entry.kind === 'document') return entry.data.form;
  if (entry.kind === 'place') return entry.data.type;
  if (entry.kind === 'event') return formatSpan(entry.data.start, entry.data.end);
  return undefined;
}

function factsOf(entry: Entry, article?: ArticleNode): CardText['facts'] {
  const day = article?.data.date;
  if (entry.kind === 'person') return personFacts(entry, article);
  if (entry.kind === 'document') return documentFacts(entry, day);
  if (entry.kind === 'event' && day && isAfter(entry.data.start, day))
    return [[text.later, text.afterReport]];
  return [];
}

function personFacts(person: Entry<'person'>, article?: ArticleNode): CardText['facts'] {
  const then = article ? officesAt(person, article).join('; ') : '';
  const known = personNow(person);
  const label = text.now(known.type === 'in-office' && known.asOf ? formatDate(known.asOf) : undefined);
  const now =
    known.type === 'in-office'
      ? known.titles.join('; ')
      : known.type === 'left'
        ? text.left(formatDate(known.on))
        : known.type === 'dead'
          ? text.dead(formatDate(known.on))
          : '';
  return thenAndNow(article?.data.date, then, label, now);
}

function documentFacts({ data }: Entry<'document'>, day?: PartialDate): CardText['facts'] {
  const then = day && statusOn(data, day);
  const now = strings.entry.statuses[data.status];
  const asOf = formatDate(data.statusAsOf);
  if (then?.status === data.status) return [[text.thenAndNow(asOf), now]];
  return thenAndNow(day, then ? statusText(then) : '', text.now(asOf), now);
}

function statusText({ status, since }: DatedStatus): string {
  const words = { ...strings.entry.statuses, ...text.statuses }[status];
  return since ? text.since(words, formatDate(since)) : words;
}

function thenAndNow(
  day: PartialDate | undefined,
  then: string,
  nowLabel: string,
  now: string,
): CardText['facts'] {
  const facts: [string, string][] = [];
  if (day && then) facts.push([text.then(formatDate(day)), then]);
  if (now && now !== then) facts.push([nowLabel, now]);
  return facts;
}
