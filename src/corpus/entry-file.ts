import { isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Place } from '../model/problems.ts';

/** Path into frontmatter, as a schema names it: `['offices', 0, 'from']`. */
export type FieldPath = readonly PropertyKey[];

/** A YAML text with the place of each of its values. */
export interface Located {
  readonly value: unknown;
  /** Syntax errors of the YAML. */
  readonly errors: readonly { readonly place: Place; readonly message: string }[];
  /** Place of a field; that of the nearest field around it when it is missing. */
  readonly placeOf: (path: FieldPath) => Place;
}

/** A content file taken apart. */
export interface EntryFile extends Located {
  readonly file: string;
  readonly source: string;
  readonly body: string;
  /** Place of an offset (UTF-16 units) in the body. */
  readonly placeInBody: (offset: number) => Place;
  /** Line before the first of the body, to be added to line numbers counted in it. */
  readonly bodyLine: number;
}

const FRONTMATTER = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n|$)/;

/** Reads a YAML text. @param offset where it begins in `source`, for places */
export function readYaml(file: string, source: string, yaml: string, offset = 0): Located {
  const placeAt = placer(file, source);
  const document = parseDocument(yaml, { lineCounter: new LineCounter(), prettyErrors: false });
  const placeOf = (path: FieldPath): Place => placeAt(offset + offsetOf(document.contents, path));
  return {
    value: document.errors.length > 0 ? undefined : (document.toJS() as unknown),
    errors: document.errors.map((error) => ({
      place: placeAt(offset + error.pos[0]),
      message: error.message,
    })),
    placeOf,
  };
}

/**
 * Takes a content file apart into frontmatter and body. A file without frontmatter has an undefined value.
 * @param file path, for places
 */
export function readEntryFile(file: string, source: string): EntryFile {
  const match = FRONTMATTER.exec(source);
  const yaml = match?.[1] ?? '';
  const bodyStart = match?.[0].length ?? 0;
  const located = readYaml(file, source, yaml, source.indexOf('\n') + 1);
  const placeAt = placer(file, source);
  return {
    ...located,
    value: match ? located.value : undefined,
    file,
    source,
    body: source.slice(bodyStart),
    bodyLine: source.slice(0, bodyStart).split('\n').length - 1,
    placeInBody: (offset) => placeAt(bodyStart + offset),
  };
}

/** Turns offsets of a text into places. */
function placer(file: string, source: string): (offset: number) => Place {
  return (offset) => {
    const before = source.slice(0, offset);
    return { file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
  };
}

function offsetOf(root: Node | null, path: FieldPath): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isAlias(node)) break;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => (isScalar(key) ? key.value : key) === step);
      if (!pair) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (isPair(node) || !isNode(node)) break;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
