import { NOTE_PREFIX, splitAddress, STATEMENT_PREFIX } from '../../model/addresses.ts';
import { problem, type Place, type Problem } from '../../model/problems.ts';
import type { SenseChange } from '../../permalinks/sense.ts';
import { placer } from '../../read/places.ts';
import type { RawContent, RawFile } from '../../read/raw.ts';
import { clip } from '../words.ts';

/** Warns of what is claimed otherwise than in the last edition without a word to readers. */
export function senseProblems(changes: readonly SenseChange[], raw: RawContent): Problem[] {
  return changes.map((change) => {
    const message = `${change.address}: ${WHAT[change.what]} since the last edition. It was ${inContext(change.before, change.now)}, and is ${inContext(change.now, change.before)}. Who cited it is not told. If that was meant, tell readers in content/corrections.yaml: - { date: yyyy-mm-dd, page: "${change.address}", kind: correction, what: … }`;
    return problem(placeOf(change.address, raw), 'changed-sense', message);
  });
}

const WHAT: Readonly<Record<SenseChange['what'], string>> = {
  speaker: 'somebody else is said to have said it',
  verb: 'something else is said to have been done in saying it',
  passage: 'it belongs to another passage',
  quote: 'it marks other words',
  negation: 'it was denied or is no longer denied',
  figure: 'a figure was exchanged',
  name: 'a name was exchanged',
};

/** Words of a text around the first that another text does not have. */
function inContext(text: string, other: string): string {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  const from = text.lastIndexOf(' ', Math.max(0, at - 25)) + 1;
  return `“${from > 0 ? '…' : ''}${clip(text.slice(from), 60)}”`;
}

/** Where it is written: the file of the note, the row of the statement, the passage in its article. */
function placeOf(address: string, { entries, statements }: RawContent): Place {
  const { page, fragment = '' } = splitAddress(address);
  const article = page.split('/')[2] ?? '';
  const at = (files: readonly RawFile[], path: string, words?: string): Place => {
    const file = files.find((each) => each.path === path);
    if (!file) return { file: path, line: 1, column: 1 };
    return placer(path, file.source)(words === undefined ? 0 : Math.max(0, file.source.indexOf(words)));
  };
  if (fragment.startsWith(NOTE_PREFIX))
    return at(
      entries.annotations,
      `content/annotations/${article}/${fragment.slice(NOTE_PREFIX.length)}.mdx`,
    );
  if (fragment.startsWith(STATEMENT_PREFIX)) {
    const id = fragment.slice(STATEMENT_PREFIX.length);
    return at(statements, `content/statements/${article}.yaml`, `id: ${id}\n`);
  }
  return at(entries.articles, `content/articles/${article}.mdx`, `^${fragment}\n`);
}
