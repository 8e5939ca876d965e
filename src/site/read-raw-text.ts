import { readFileSync, statSync } from 'node:fs';
import { SIZE_LIMIT } from '../check/files/files.ts';

/**
 * Reads a raw press text.
 * @returns its text, or why it cannot be read
 */
export function readRawText(path: string): { readonly text: string } | { readonly refusal: string } {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) return { refusal: `There is no file ${path}.` };
  if (size > 4 * SIZE_LIMIT) {
    return {
      refusal: `${path} has ${String(size)} bytes, more than any report: look for something pasted by mistake.`,
    };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) };
  } catch {
    return { refusal: `${path} is not a text in UTF-8. Save it as UTF-8 first.` };
  }
}
