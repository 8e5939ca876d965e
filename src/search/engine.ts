import { Answerer } from './answers/answer.ts';
import { factOfKind } from './answers/facts.ts';
import { Catalogue } from './catalogue.ts';
import { find, type Tools } from './find.ts';
import type { Finding } from './finding.ts';
import { rank } from './rank.ts';
import { normalise, readAs, readings } from './query/query.ts';
import { WordFinder, type Statistics } from './query/query-words.ts';
import { unknownScript } from './query/scripts.ts';
import { mark, reasonOf } from './reason.ts';
import { relax } from './relax.ts';
import type { Reading } from './query/reading.ts';
import type { KnownWords } from './query/respace.ts';
import { Runs } from './runs.ts';
import { joined, tokenise } from './tokens.ts';
import type {
  Hit,
  HitKind,
  Marked,
  Search,
  SearchNames,
  SearchOptions,
  SearchRecord,
  SearchResult,
  SearchTexts,
} from './types.ts';
import { SLIPS } from './limits.ts';
import { HITS, TEXTS, WORDS } from './weights.ts';

/** Document frequencies among all names and all texts. */
export interface Common {
  readonly names: Statistics;
  readonly texts: Statistics;
  /** The vocabulary of both. */
  readonly known: KnownWords;
}

/**
 * Creates a search over records: the same in tests, at build, on the search page and in the dialog.
 * @param names as `buildSearchRecords` makes them: enough for the first hits
 * @param texts passages and notes; they may also be added later
 * @returns a function that takes whatever was typed and never throws
 */
export function createSearch(names: SearchNames, texts?: SearchTexts): Search {
  const catalogue = new Catalogue(names);
  if (texts) catalogue.addTexts(texts);
  return searchIn(catalogue);
}

/**
 * Like {@link createSearch}, over a catalogue that exists already.
 * @param common document frequencies over all records, when the catalogue has only some of them
 */
export function searchIn(catalogue: Catalogue, common?: Common): Search {
  const toolsNow = (): Tools => ({
    catalogue,
    runs: new Runs(catalogue),
    answerer: new Answerer(catalogue),
    known: common?.known ?? catalogue,
    names: new WordFinder(catalogue.names, WORDS.unknown, common?.names),
    prose: new WordFinder(catalogue.prose, TEXTS.unknown, common?.texts),
  });
  let tools = toolsNow();
  const addTexts = (more: SearchTexts): void => {
    catalogue.addTexts(more);
    tools = toolsNow();
  };
  return Object.assign((query: string, options?: SearchOptions) => search(query, tools, options), {
    addTexts,
  });
}

function search(
  query: string,
  tools: Tools,
  { limit = HITS.limit, kinds = [] }: SearchOptions = {},
): SearchResult {
  const { catalogue } = tools;
  const readingsOf = (text: string): readonly Reading[] => readings(text, catalogue, tools.known);
  const typed = readingsOf(query);
  let { found, rest } = find(typed, tools);
  let ranked = rank(found, catalogue);
  let without: readonly string[] = [];
  // Until the texts have come, nobody can say that a word was not written.
  if (ranked.length === 0 && typed[0] && catalogue.isComplete) {
    const relaxed = relax(
      typed[0],
      readingsOf,
      tools,
      (findings) => rank(findings.found, catalogue).length > 0,
    );
    if (relaxed) {
      ({ found, rest } = relaxed.findings);
      ({ without } = relaxed);
      ranked = rank(found, catalogue);
    }
  }
  const answer = without.length === 0 ? tools.answerer.answer(typed, ranked) : undefined;
  const script = ranked.length === 0 ? unknownScript(query, catalogue.names.vocabulary()) : undefined;
  const kindOf = (item: number): HitKind => catalogue.items[item]?.record.kind ?? 'article';
  const isWanted = (kind: HitKind): boolean => kinds.length === 0 || kinds.includes(kind);
  const counts: Partial<Record<HitKind, number>> = {};
  const all = new Set([...ranked.map(({ item }) => item), ...rest]);
  for (const item of all) counts[kindOf(item)] = (counts[kindOf(item)] ?? 0) + 1;
  const first = ranked[0] && readAs(ranked[0].understood.reading);
  return {
    hits: ranked
      .filter(({ item }) => isWanted(kindOf(item)))
      .slice(0, limit)
      .map((finding) => hitOf(finding, catalogue)),
    total: (Object.keys(counts) as HitKind[]).reduce(
      (sum, kind) => sum + (isWanted(kind) ? (counts[kind] ?? 0) : 0),
      0,
    ),
    counts,
    ...(first && { readAs: first }),
    ...(answer && { answer }),
    ...(without.length > 0 && { without }),
    ...(script && { script }),
    near: ranked.length === 0 ? nearNames(query, tools) : [],
  };
}

/** Whether all that is marked in a form stands in what a hit shows anyway. */
function isShown({ text, ranges }: Marked, shown: readonly string[]): boolean {
  const words = new Set(shown.flatMap((each) => tokenise(each).map(({ key }) => key)));
  const marked = ranges.flatMap(({ start, end }) => tokenise(text.slice(start, end)));
  return marked.length > 0 && marked.every(({ key }) => words.has(key));
}

function hitOf(finding: Finding, catalogue: Catalogue): Hit {
  const item = catalogue.items[finding.item];
  if (!item) throw new RangeError(`no item ${String(finding.item)}`);
  const { way, understood } = finding;
  const form = way.by === 'form' || way.by === 'words' ? catalogue.forms[way.form] : undefined;
  const { label } = item.record;
  const ranges =
    form?.type === 'name' && form.text === label
      ? mark(form, finding).ranges
      : understood.highlighter.ranges(label);
  const reason = reasonOf(finding, catalogue);
  const fact = factOfKind(item, (id) => catalogue.forms[id]);
  // A reason is for what name and fact do not show.
  const mayBeSaid = reason.type === 'alias' || reason.type === 'term' || reason.type === 'detail';
  const isSaid = mayBeSaid && isShown(reason.form, [label, item.context]);
  return {
    record: item.record,
    score: finding.score,
    reason: isSaid ? { type: 'name' } : reason,
    ...(fact && { fact }),
    label: { text: label, ranges },
    context: understood.highlighter.excerpt(
      (way.by === 'text' ? catalogue.texts[way.text]?.text : undefined) ?? item.context,
    ),
  };
}

/** Suggestions (“did you mean”): names beyond the edit distance of a match, but still near. */
function nearNames(query: string, { catalogue, runs }: Tools): SearchRecord[] {
  const run = joined(tokenise(normalise(query)));
  const limit = run.length > SLIPS.shortestWord ? run.length * SLIPS.suggestion : 0;
  const items = runs.slips
    .near(run, limit)
    .filter(({ beginning }) => !beginning)
    .flatMap(({ index }) => runs.formsAt(index))
    .map((form) => catalogue.forms[form]?.item ?? -1);
  return [...new Set(items)].slice(0, HITS.near).flatMap((item) => catalogue.items[item]?.record ?? []);
}
