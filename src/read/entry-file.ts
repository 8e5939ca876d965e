import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import type { Place } from '../model/problems.ts';
import { memoizeLast } from './memoize-last.ts';
import { remarksIn, type Remark } from './remarks.ts';
import { placer } from './places.ts';

/** Path into frontmatter, as a schema names it: `['offices', 0, 'from']`. */
export type FieldPath = readonly PropertyKey[];

/** Why a YAML text cannot be read; `code` is that of the YAML library. */
export interface YamlError {
  readonly place: Place;
  readonly code: string;
  readonly message: string;
  /** The line that it is about. */
  readonly line: string;
}

/** A parsed YAML text with the source position of each of its values. */
export interface Located {
  /** Undefined when there are errors. */
  readonly value: unknown;
  readonly errors: readonly YamlError[];
  /** Comments right behind values that have no quotes. */
  readonly remarks: readonly Remark[];
  /** Position of a field's value; of the nearest enclosing field when it is missing. */
  readonly placeOf: (path: FieldPath) => Place;
  /** Position of a field's name. */
  readonly placeOfKey: (path: FieldPath) => Place;
  /** Position of some words in a field's value; of the value when the source spells them differently (escapes, folding). */
  readonly placeOfWords: (path: FieldPath, words: string) => Place;
}

/** A content file, split into frontmatter and body. */
export interface EntryFile extends Located {
  readonly file: string;
  readonly source: string;
  readonly body: string;
  /** Place of an offset (UTF-16 units) in the body. */
  readonly placeInBody: (offset: number) => Place;
}

const FRONTMATTER = /^(\uFEFF?---[ \t]*\r?\n)(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** A YAML document takes ten times the memory of its text, so only the last one is kept and others are parsed again. */
const documentOf = memoizeLast((yaml: string) => parseDocument(yaml, { prettyErrors: false }));

/** Reads a YAML text. @param offset where it begins in `source`, for places */
export function readYaml(file: string, source: string, yaml: string, offset = 0): Located {
  const placeAt = placer(file, source);
  const document = documentOf(yaml);
  const fieldAt = (path: FieldPath): FieldOffsets => findField(documentOf(yaml).contents, path);
  const errors = yamlErrors(document).map(({ at, code, message }) => ({
    place: placeAt(offset + at),
    code,
    message,
    line: yaml.slice(yaml.lastIndexOf('\n', at - 1) + 1).split('\n')[0] ?? '',
  }));
  return {
    value: errors.length > 0 ? undefined : (document.toJS() as unknown),
    errors,
    remarks: remarksIn(document).map(({ at, ...remark }) => ({ ...remark, place: placeAt(offset + at) })),
    placeOf: (path) => placeAt(offset + fieldAt(path).value),
    placeOfKey: (path) => placeAt(offset + fieldAt(path).key),
    placeOfWords: (path, words) => {
      const { value, end } = fieldAt(path);
      const at = yaml.indexOf(words, value);
      return placeAt(offset + (at >= 0 && at < end ? at : value));
    },
  };
}

interface ErrorAt {
  readonly at: number;
  readonly code: string;
  readonly message: string;
}

/** Errors in source order. */
function yamlErrors(document: Document): ErrorAt[] {
  // One mistake can cause thousands; the first few are enough.
  const errors = document.errors.slice(0, 3).map(({ pos, code, message }): ErrorAt => ({
    at: UNCLOSED.test(message) ? openedBefore(document, pos[0]) : pos[0],
    code,
    message,
  }));
  // Aliases are refused: content has no use for them, and a few lines can expand to gigabytes (“billion laughs”). So are
  // tags, of which Astro's YAML parser knows others than this one.
  visit(document, {
    Alias: (_key, { source, range }) => {
      errors.push({ at: range?.[0] ?? 0, code: 'ALIAS', message: source });
    },
    Value: (_key, { tag, range }) => {
      if (tag) errors.push({ at: range?.[0] ?? 0, code: 'TAG', message: tag });
    },
  });
  return errors.sort((a, b) => a.at - b.at);
}

/** Errors reported where a quotation mark or bracket should have been closed, often lines after it was opened. */
const UNCLOSED = /Missing closing .quote|Flow (?:map|sequence)/;

/** Offset of the last quotation mark or bracket opened before an offset. */
function openedBefore(document: Document, offset: number): number {
  let found = offset;
  const look = (node: Node, opens: boolean): void => {
    const start = node.range?.[0];
    if (opens && start !== undefined && start < offset) found = start;
  };
  visit(document, {
    Scalar: (_key, node) => {
      look(node, node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
    },
    Collection: (_key, node) => {
      look(node, node.flow === true);
    },
  });
  return found;
}

/**
 * Splits a content file into frontmatter and body. A file without frontmatter has an undefined value.
 * @param file path, for places
 */
export function readEntryFile(file: string, source: string): EntryFile {
  const [all = '', opening = '', yaml = ''] = FRONTMATTER.exec(source) ?? [];
  const located = readYaml(file, source, yaml, opening.length);
  const placeAt = placer(file, source);
  return {
    ...located,
    value: all === '' ? undefined : located.value,
    file,
    source,
    body: source.slice(all.length),
    placeInBody: (offset) => placeAt(all.length + offset),
  };
}

/** Offsets of a field's name and value, and where the value ends. */
interface FieldOffsets {
  readonly key: number;
  readonly value: number;
  readonly end: number;
}

function findField(root: Node | null, path: FieldPath): FieldOffsets {
  let found = offsetsOf(root, 0);
  let node: unknown = root;
  for (const step of path) {
    const next = isMap(node)
      ? pairOf(node.items, step)
      : isSeq(node)
        ? { key: null, value: node.items[Number(step)] }
        : undefined;
    if (!next || isAlias(next.value)) break;
    node = next.value;
    const key = isNode(next.key) ? (next.key.range?.[0] ?? found.key) : undefined;
    const value = offsetsOf(node, key ?? found.value);
    found = { ...value, key: key ?? value.value };
  }
  return found;
}

function pairOf(items: readonly Pair[], step: PropertyKey): Pair | undefined {
  return items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));
}

function offsetsOf(node: unknown, otherwise: number): FieldOffsets {
  const [start, end] = (isNode(node) && node.range) || [otherwise, otherwise];
  return { key: start, value: start, end };
}
