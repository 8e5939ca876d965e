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
import { lastAsked } from './last-asked.ts';
import { placer } from './places.ts';

/** Path into frontmatter, as a schema names it: `['offices', 0, 'from']`. */
export type FieldPath = readonly PropertyKey[];

/** Why a YAML text cannot be read; `code` is that of the YAML library. */
export interface YamlError {
  readonly place: Place;
  readonly code: string;
  readonly message: string;
}

/** A YAML text with the place of each of its values. */
export interface Located {
  /** Undefined when there are errors. */
  readonly value: unknown;
  readonly errors: readonly YamlError[];
  /** Place of a field's value; that of the nearest field around it when it is missing. */
  readonly placeOf: (path: FieldPath) => Place;
  /** Place of a field's name. */
  readonly placeOfKey: (path: FieldPath) => Place;
  /** Place of some words in a field's value; that of the value when they are not written there as they stand. */
  readonly placeOfWords: (path: FieldPath, words: string) => Place;
}

/** A content file taken apart. */
export interface EntryFile extends Located {
  readonly file: string;
  readonly source: string;
  readonly body: string;
  /** Place of an offset (UTF-16 units) in the body. */
  readonly placeInBody: (offset: number) => Place;
}

const FRONTMATTER = /^(\uFEFF?---[ \t]*\r?\n)(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** The tree of a YAML text weighs ten times the text: it is made again when a place is asked for after other files. */
const documentOf = lastAsked((yaml: string) => parseDocument(yaml, { prettyErrors: false }));

/** Reads a YAML text. @param offset where it begins in `source`, for places */
export function readYaml(file: string, source: string, yaml: string, offset = 0): Located {
  const placeAt = placer(file, source);
  const document = documentOf(yaml);
  const fieldAt = (path: FieldPath): FieldOffsets => findField(documentOf(yaml).contents, path);
  const errors = yamlErrors(document).map(({ at, code, message }) => ({
    place: placeAt(offset + at),
    code,
    message,
  }));
  return {
    value: errors.length > 0 ? undefined : (document.toJS() as unknown),
    errors,
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

/** Errors in the order of their places. */
function yamlErrors(document: Document): ErrorAt[] {
  // Thousands can follow from one; the first few say it.
  const errors = document.errors.slice(0, 3).map(({ pos, code, message }): ErrorAt => ({
    at: UNCLOSED.test(message) ? openedBefore(document, pos[0]) : pos[0],
    code,
    message,
  }));
  // Repeated values by reference have no use here, and a few lines of them can unfold to gigabytes. Tags have none
  // either, and Astro's reader of YAML knows others than this one.
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

/** Errors that come where a quotation mark or a bracket should have been closed, often lines behind it. */
const UNCLOSED = /Missing closing .quote|Flow (?:map|sequence)/;

/** Where the last quotation mark or bracket before an offset was opened. */
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
 * Takes a content file apart into frontmatter and body. A file without frontmatter has an undefined value.
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
