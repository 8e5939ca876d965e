import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { TINY, type Changes } from './tiny-content.ts';

/** Writes the tiny content, with some files changed, to a temporary folder that is removed after the test. @returns its path */
export function tinyProject(changes: Changes = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'tiny-content-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  writeFiles(root, { ...TINY, ...changes });
  return root;
}

/** Writes files under a folder, by path; undefined ones are left out. */
export function writeFiles(root: string, files: Changes): void {
  for (const [path, source] of Object.entries(files)) {
    if (source === undefined) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), source);
  }
}
