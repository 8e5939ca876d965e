import type { Answerer } from './answers/answer.ts';
import type { Catalogue } from './catalogue.ts';
import { Highlighter } from './highlight.ts';
import { matchForms, matchSlips } from './match-forms.ts';
import type { Finding, Understood, Way } from './finding.ts';
import { matchTexts } from './match-texts.ts';
import { matchWords } from './match-words.ts';
import type { Reading } from './query/reading.ts';
import type { QueryWord, WordFinder } from './query/query-words.ts';
import { contentWords } from './query/small-words.ts';
import type { KnownWords } from './query/respace.ts';
import type { Runs } from './runs.ts';
import { HITS } from './weights.ts';

/** The indexes that {@link find} searches. */
export interface Tools {
  readonly catalogue: Catalogue;
  readonly runs: Runs;
  readonly answerer: Answerer;
  /** Words that need no correction. */
  readonly known: KnownWords;
  readonly names: WordFinder;
  readonly prose: WordFinder;
}

/** The matches of all readings. */
export interface Findings {
  /** For each item its best match overall, and its best that did not alter the query. */
  readonly found: readonly Finding[];
  /** Items beyond the limit of what is ranked. */
  readonly rest: ReadonlySet<number>;
}

/** Runs every reading of the query against names, texts and references. */
export function find(readings: readonly Reading[], tools: Tools): Findings {
  const best = { altered: new Map<number, Finding>(), typed: new Map<number, Finding>() };
  const rest = new Set<number>();
  for (const reading of readings) {
    const [names, prose] = [tools.names.find(reading), tools.prose.find(reading)];
    const highlighter = new Highlighter([
      [names, tools.catalogue.names],
      [prose, tools.catalogue.prose],
    ]);
    const understood: Understood = { reading, names, highlighter };
    // With guessed spaces or a transliterated script, no match is literally what was typed.
    const isGuess = reading.type === 'spaces' || reading.type === 'cyrillic';
    const add: Add = (item, way, match) => {
      const { score } = match;
      const confidence = isGuess && match.confidence === 'faithful' ? 'partial' : match.confidence;
      const kept = confidence === 'altered' ? best.altered : best.typed;
      const total = score + (tools.catalogue.items[item]?.bonus ?? 0);
      if (score > 0 && total > (kept.get(item)?.score ?? 0)) {
        kept.set(item, { item, score: total, confidence, way, understood });
      }
    };
    addNames(understood, prose, tools, add);
    const { items, dated } = tools.answerer.events(reading);
    for (const item of items) {
      add(item, { by: 'fields', dated }, { score: HITS.byFields * reading.factor, confidence: 'faithful' });
    }
    // Single letters and digits tell nothing but a name that is them.
    if (contentWords(reading.tokens).every(({ folded }) => folded.length < 2)) continue;
    const texts = matchTexts(prose, tools.catalogue);
    for (const { text, score, confidence } of texts.ranked) {
      const item = tools.catalogue.texts[text]?.item ?? -1;
      add(item, { by: 'text', text }, { score: score * reading.factor, confidence });
    }
    for (const text of texts.rest) rest.add(tools.catalogue.texts[text]?.item ?? -1);
  }
  return { found: [...best.typed.values(), ...best.altered.values()], rest };
}

type Add = (item: number, way: Way, match: Pick<Finding, 'score' | 'confidence'>) => void;

function addNames(
  { reading, names }: Understood,
  prose: readonly QueryWord[],
  { catalogue, runs }: Tools,
  add: Add,
): void {
  const whole = matchForms(reading, catalogue, runs);
  // When a whole name matches, there is no slip to look for.
  const sure = whole.some(({ type }) => type === 'exact' || type === 'spaces');
  const canSlip = reading.type === 'typed' || reading.type === 'cyrillic';
  const slips = sure || !canSlip ? [] : matchSlips(reading, catalogue, runs);
  for (const { form, type, ...match } of [...whole, ...slips]) {
    add(catalogue.forms[form]?.item ?? -1, { by: 'form', form, match: type }, match);
  }
  const isTelling = contentWords(reading.tokens).some(({ folded }) => folded.length > 1);
  for (const { item, form, complete, inForms, mended, score, confidence } of isTelling
    ? matchWords(names, prose, catalogue)
    : []) {
    add(
      item,
      { by: 'words', form, complete, inForms, mended },
      { score: score * reading.factor, confidence },
    );
  }
  const pasted = itemAt(reading.text, catalogue);
  if (pasted !== undefined) add(pasted, { by: 'reference' }, { score: 1, confidence: 'faithful' });
  const [, numeral = '', number = ''] = /^([ivxlcdm]+) ?[./]? ?(\d+)$/i.exec(reading.text) ?? [];
  const item = catalogue.byReference.get(`${numeral}.${number}`.toLowerCase());
  if (item !== undefined) add(item, { by: 'reference' }, { score: 1, confidence: 'faithful' });
}

/** The item whose address was pasted, with or without the site before it. */
function itemAt(text: string, { byAddress }: Catalogue): number | undefined {
  if (!/^\S*\/\S+$/.test(text)) return undefined;
  const parts = text.replace(/^[a-z]+:\/\//i, '/').split('/');
  return parts
    .flatMap(
      (_, from) =>
        byAddress.get(`/${parts.slice(from).join('/')}`) ??
        byAddress.get(`/${parts.slice(from).join('/')}/`) ??
        [],
    )
    .at(0);
}
