import { formatSpan } from '../../model/dates.ts';
import { toId } from '../../vietnamese/fold.ts';
import { counted, quoted } from '../../check/words.ts';
import type { Brief, Speaker } from './brief.ts';
import type { Missing, Named } from './count-names.ts';
import type { FoundDate } from './dates.ts';

/** Longest list that is printed whole; of a longer one the rest is only counted. */
const LIMIT = 60;

/**
 * A brief as Markdown, for an editor to work through.
 * @param file name of the raw text
 */
export function printBrief(brief: Brief, file: string): string {
  const { lineOf } = brief;
  const at = (offset: number): string => `line ${String(lineOf(offset))}`;
  const published = brief.published
    ? `Published ${brief.published}.`
    : 'Day of publication not given: dates such as “hôm qua” stay open. Give it: --published 2025-02-27';
  return [
    `# Brief: ${plain(file)}`,
    `${published} All of this is guessed by form: the text has the last word, and nothing here is a source.`,
    ...section(
      'Headline',
      brief.headline ? [`line ${String(brief.headline.number)}: ${words(brief.headline.text)}`] : [],
    ),
    ...section(
      'Noise',
      brief.noise.map(({ number, noise = '', text }) => `line ${String(number)}, ${noise}: ${words(text)}`),
    ),
    ...section('Events like this one', brief.similar.map(similarLine)),
    ...section('Names that have entries', brief.named.map(namedLine)),
    ...section('Entries missing', brief.missing.filter(({ document }) => !document).map(missingLine)),
    ...section(
      'Documents without an entry',
      brief.missing.filter(({ document }) => document).map(missingLine),
    ),
    ...section(
      'Dates',
      brief.dates.map((date) => `${words(date.words)} ${meaning(date)} (${at(date.start)})`),
    ),
    ...section(
      'Figures',
      brief.figures.map(({ words: figure, start }) => `${words(figure)} (${at(start)})`),
    ),
    ...section(
      'Quotations',
      brief.quotations.map(
        ({ words: said, start, speaker }) =>
          `${words(said, 240)} ${speaker ? speakerName(speaker) : 'speaker unclear'} (${at(start)})`,
      ),
    ),
    ...section(
      'Candidate statements',
      brief.candidates.map(
        ({ sentence, speaker, verb, words: by, at: offset }) =>
          `${verb} (“${by}”), ${speakerName(speaker)}, ${at(offset)}: ${words(sentence, 240)}`,
      ),
    ),
    '',
  ].join('\n\n');
}

function section(title: string, rows: readonly string[]): string[] {
  const left = rows.length - LIMIT;
  const list = rows.slice(0, LIMIT).map((row) => `- ${row}`);
  return [
    `## ${title} (${String(rows.length)})`,
    rows.length === 0 ? 'None.' : [...list, ...(left > 0 ? [`- and ${String(left)} more`] : [])].join('\n'),
  ];
}

function similarLine({ event, shared, participants, others, articles }: Brief['similar'][number]): string {
  const { name, start, end } = event.data;
  const told =
    articles.length > 0 ? `, told by ${articles.join(', ')}: a second report is compared with it` : '';
  const there = participants.length > 0 ? participants.join(', ') : 'nobody';
  const asked =
    others.length > 0
      ? `; the report names also ${others.join(', ')}: add those who were there, with “as”`
      : '';
  return `${event.key}, ${plain(name)}, ${formatSpan(start, end)}; both name ${shared.join(', ')}${told}. Its participants: ${there}${asked}`;
}

function namedLine({ entry, forms }: Named): string {
  const times = forms.map(([form, count]) => `${words(form)} ${String(count)}×`).join(', ');
  return `${entry.key}, ${plain(entry.data.name)}: ${times}`;
}

function missingLine({ words: name, count, document, like }: Missing): string {
  const slip = like === undefined ? '' : `; like ${words(like)}, which has an entry`;
  const kind = document ? 'document' : '<kind>';
  return `${words(name)}, ${counted(count, 'time')}${slip}: npm run new -- ${kind} ${toId(name.slice(0, 60)) || '<id>'}`;
}

function meaning({ date, until, basis }: FoundDate): string {
  if (date === undefined) return 'stays open';
  const span = until ? `${date} to ${until}` : date;
  return { said: `is ${span}`, counted: `is ${span}, counted`, likely: `is likely ${span}`, unknown: '' }[
    basis
  ];
}

const speakerName = ({ key, words: name }: Speaker): string =>
  key ? `${key} as ${words(name)}` : words(name);

/** Words of the text as the brief quotes them. */
const words = (text: string, limit = 120): string => plain(quoted(text, limit));

/** Escapes Markdown, and removes control characters that a terminal would obey. */
function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/[\\`*_<>[\]|#]/g, (sign) => `\\${sign}`);
}
