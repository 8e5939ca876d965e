import type { PartialDate } from '../../model/dates.ts';
import type { Verb } from '../../model/statements.ts';
import { sentenceAround } from '../../vietnamese/syllables.ts';
import { findNames, type NameMatch } from '../../graph/names.ts';
import type { Corpus, EntryKey } from '../../graph/types.ts';
import { countNames, countUnknownNames, type Missing, type Named } from './count-names.ts';
import { findDates, type FoundDate } from './dates.ts';
import { findFigures, type Figure } from './figures.ts';
import { sortLines, type Line } from './noise.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { similarEvents, type SimilarEvent } from './similar-events.ts';
import { findSpeech } from './speech.ts';
import { findUnknownNames, isDocument } from './unknown-names.ts';

/** Who may have spoken: an entry, or a name that has none. */
export interface Speaker {
  readonly words: string;
  readonly key: EntryKey | undefined;
}

/** A sentence that may be a statement. */
export interface Candidate {
  readonly sentence: string;
  readonly at: number;
  readonly speaker: Speaker;
  readonly verb: Verb;
  readonly words: string;
}

/** What an editor should know of a raw press text before retelling it. Offsets count in `text`. */
export interface Brief {
  readonly published: PartialDate | undefined;
  /** The report without the noise, a line each. */
  readonly text: string;
  /** The line above the report that seems to be its headline: no part of its text, but its names count. */
  readonly headline: Line | undefined;
  readonly noise: readonly Line[];
  readonly named: readonly Named[];
  readonly missing: readonly Missing[];
  readonly dates: readonly FoundDate[];
  readonly figures: readonly Figure[];
  readonly quotations: readonly (Quotation & { readonly speaker: Speaker | undefined })[];
  readonly candidates: readonly Candidate[];
  readonly similar: readonly SimilarEvent[];
  /** Line number in the raw text for an offset. */
  readonly lineOf: (offset: number) => number;
}

/**
 * Creates a brief of a raw press text: heuristics by form and by the corpus, for an editor to decide.
 * @param source in any normal form; never throws
 * @param published day of the report, for dates such as “hôm qua”
 */
export function makeBrief(source: string, corpus: Corpus, published?: PartialDate): Brief {
  const lines = sortLines(source.normalize('NFC').replace(/^\uFEFF/, ''));
  const headline = lines.find((line) => line.headline);
  const kept = lines.filter((line) => line.noise === undefined && line !== headline);
  const text = kept.map((line) => line.text).join('\n');
  const names = findNames(text, corpus.names);
  const unknownNames = findUnknownNames(text, names);
  const dates = findDates(text, published);
  const heading = headline?.text ?? '';
  const inHeading = findNames(heading, corpus.names);
  const unknownInHeading = findUnknownNames(heading, inHeading);
  const speakers = [
    ...names.filter(({ target }) => /^(?:person|organisation|place):/.test(target)).map(asSpeaker(text)),
    ...unknownNames.filter(({ words }) => !isDocument(words)).map((name) => ({ ...name, key: undefined })),
  ].sort((a, b) => a.start - b.start);
  return {
    published,
    text,
    headline,
    noise: lines.filter(({ noise }) => noise !== undefined),
    named: countNames(
      [
        { text, names },
        { text: heading, names: inHeading },
      ],
      corpus,
    ),
    missing: countUnknownNames(
      [...unknownNames, ...unknownInHeading].map(({ words }) => words),
      corpus,
    ),
    dates,
    figures: findFigures(text, dates),
    quotations: findQuotations(text).map((quotation) => ({
      ...quotation,
      speaker: speakerOf(sentenceAround(text, quotation.start, quotation.end), quotation, speakers),
    })),
    candidates: findCandidates(text, speakers),
    similar: similarEvents(
      corpus,
      dates,
      new Set([...names, ...inHeading].map(({ target }) => target)),
      published,
    ),
    lineOf: lineFinder(kept),
  };
}

/** A speaker with its range. */
type PlacedSpeaker = Speaker & { readonly start: number; readonly end: number };

const asSpeaker =
  (text: string) =>
  ({ start, end, target }: NameMatch): PlacedSpeaker => ({
    start,
    end,
    words: text.slice(start, end),
    key: target,
  });

/** The nearest name before an offset in a sentence, otherwise after it: people and bodies rather than places. */
function speakerOf(
  range: { readonly start: number; readonly end: number },
  at: { readonly start: number; readonly end: number },
  speakers: readonly PlacedSpeaker[],
): PlacedSpeaker | undefined {
  const near = speakers.filter((one) => one.start >= range.start && one.end <= range.end);
  const nearestOf = (some: readonly PlacedSpeaker[]): PlacedSpeaker | undefined =>
    some.findLast((one) => one.end <= at.start) ?? some.find((one) => one.start >= at.end);
  return nearestOf(near.filter(({ key }) => !key?.startsWith('place:'))) ?? nearestOf(near);
}

/**
 * Sentences in which somebody says something; of several verbs of one sort the closest after its speaker. “Nói … và hứa” is a
 * pledge: what only says that somebody spoke gives way.
 */
function findCandidates(text: string, speakers: readonly PlacedSpeaker[]): Candidate[] {
  const all = findSpeech(text).flatMap(({ start, end, verb, words }) => {
    const range = sentenceAround(text, start, end);
    const speaker = speakerOf(range, { start, end }, speakers);
    if (!speaker) return [];
    const gap = speaker.end <= start ? start - speaker.end : text.length + speaker.start - end;
    return [{ sentence: text.slice(range.start, range.end), at: range.start, speaker, verb, words, gap }];
  });
  return [...Map.groupBy(all, ({ at }) => at).values()].flatMap((sentence) => {
    const bySort = Map.groupBy(
      [...sentence].sort((a, b) => a.gap - b.gap),
      ({ verb }) => verb,
    );
    if (bySort.size > 1) bySort.delete('said');
    return [...bySort.values()].flatMap(([best]) => best ?? []);
  });
}

function lineFinder(kept: readonly Line[]): (offset: number) => number {
  const starts: number[] = [];
  let at = 0;
  for (const { text } of kept) {
    starts.push(at);
    at += text.length + 1;
  }
  return (offset) => kept[starts.findLastIndex((start) => start <= offset)]?.number ?? 1;
}
