import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { problem, type Problem } from '../../model/problems.ts';
import { newStyleTones } from '../../vietnamese/tones.ts';
import type { EntryFile, Located } from '../entry-file.ts';
import { placeOfNode, type CheckedFile } from './context.ts';

/** Fields that hold other people's spellings on purpose. */
const FREE_SPELLING = new Set(['aliases', 'searchTerms']);

/** Text that is not in NFC: it looks the same and is found by nothing. */
export function nfcProblems(path: string, source: string): Problem[] {
  const problems: Problem[] = [];
  source.split('\n').forEach((line, index) => {
    const normal = line.normalize('NFC');
    if (normal === line) return;
    const column = Array.from(normal).findIndex((char, i) => char !== Array.from(line)[i]) + 1;
    problems.push(
      problem(
        { file: path, line: index + 1, column: Math.max(1, column) },
        'not-nfc',
        'text is not in Unicode form NFC: its marks are separate characters, so links and search would miss it. Retype it, or convert the file to NFC.',
      ),
    );
  });
  return problems;
}

/** Syllables whose tone stands where house style does not put it (hoà for hòa). */
export function toneProblems({ file, data }: CheckedFile): Problem[] {
  const inBody = newStyleTones(file.body).map(({ index, found, wanted }) =>
    problem(file.placeInBody(index), 'tone-placement', toneMessage(found, wanted)),
  );
  return [...fieldToneProblems(file, data), ...inBody];
}

/** The same in the fields of frontmatter or of a YAML file. */
export function fieldToneProblems(file: Located, data: unknown): Problem[] {
  return strings(data, []).flatMap(({ text, path }) =>
    newStyleTones(text).map(({ found, wanted }) =>
      problem(file.placeOf(path), 'tone-placement', toneMessage(found, wanted)),
    ),
  );
}

const toneMessage = (found: string, wanted: string): string =>
  `“${found}” has its tone on the second vowel: both habits on one site look like two words. Write “${wanted}”.`;

function strings(
  value: unknown,
  path: readonly PropertyKey[],
): { text: string; path: readonly PropertyKey[] }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const pairs: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return pairs.flatMap(([key, inner]) =>
    FREE_SPELLING.has(String(key)) ? [] : strings(inner, [...path, key]),
  );
}

const ALLOWED = new Set<Nodes['type']>([
  ...(['root', 'paragraph', 'text', 'heading', 'list', 'listItem', 'blockquote'] as const),
  ...(['strong', 'link', 'break'] as const),
]);

const SAFE_LINK = /^(?:https?:\/\/|mailto:|#|\/(?!\/))/;

/** Markup that content may not hold: allow-list, so that a page is prose and nothing runs in it. */
export function markupProblems(file: EntryFile, tree: Nodes): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    const place = placeOfNode(file, node);
    if (!ALLOWED.has(node.type)) {
      problems.push(
        problem(
          place,
          'markup',
          `${node.type} is not allowed here: content is plain Markdown (paragraphs, headings, lists, quotations, strong, links). Rewrite it, or put a backslash before a < or { that is meant as a letter.`,
        ),
      );
      return 'skip';
    }
    if (node.type === 'link' && !SAFE_LINK.test(node.url)) {
      problems.push(
        problem(
          place,
          'markup',
          `link target “${node.url}” is not allowed: only https addresses, pages of this site and #kind:id mentions are. Mend or remove it.`,
        ),
      );
    }
    return undefined;
  });
  return problems;
}
