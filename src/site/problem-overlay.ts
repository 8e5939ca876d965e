import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ErrorPayload } from 'vite';
import { formatProblem, isError, type Problem } from '../model/problems.ts';

/** What Astro’s page of an error shows beyond what Vite’s does. Both take messages as HTML. */
interface AstroError {
  readonly name: string;
  readonly title: string;
  readonly hint?: string;
  readonly highlightedCode: string;
}

/**
 * What the development server lays over a page while the content has errors: the first of them with its line marked in
 * its file, and the others by their places.
 * @param problems of the content, with paths from the root
 * @param root the project's root
 * @returns undefined when there is no error; warnings cover no page
 */
export function problemOverlay(problems: readonly Problem[], root: string): ErrorPayload | undefined {
  const [first, ...others] = problems.filter(isError);
  if (!first) return undefined;
  const file = resolve(root, first.file);
  const err: ErrorPayload['err'] & AstroError = {
    name: first.code,
    title: at(first),
    message: escape(first.message),
    ...(others.length > 0 && {
      hint: others.map((other) => escape(`${at(other)}: ${other.message}`)).join('<br>'),
    }),
    loc: { file, line: first.line, column: first.column },
    highlightedCode: markedLine(file, first.line),
    stack: [first, ...others].map(formatProblem).join('\n'),
  };
  return { type: 'error', err };
}

const at = ({ file, line, column }: Problem): string => `${file}:${String(line)}:${String(column)}`;

/** The file as HTML, one line marked, as Astro’s page styles and scrolls it; nothing when there is no such file. */
function markedLine(file: string, line: number): string {
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch {
    return '';
  }
  const lines = source
    .split('\n')
    .map((text, i) => `<span class="line${i + 1 === line ? ' error-line' : ''}">${escape(text)}</span>`);
  return `<pre class="shiki"><code>${lines.join('\n')}</code></pre>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
