import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeFiles } from '../testing/disk.ts';
import { HOSTILE, HOSTILE_FILES, pathOf } from '../testing/hostile.ts';

/** Milliseconds for all the files at once, on a busy machine. */
const PATIENCE = 60_000;

const root = mkdtempSync(join(tmpdir(), 'hostile-content-'));
let report: { status: number | null; stdout: string; stderr: string };

beforeAll(() => {
  writeFiles(root, HOSTILE_FILES);
  report = spawnSync(process.execPath, [resolve('scripts/check.ts')], {
    cwd: root,
    encoding: 'utf8',
    timeout: PATIENCE,
  });
}, PATIENCE + 10_000);

afterAll(() => {
  rmSync(root, { recursive: true });
});

test('the check ends by itself with exit status 1, and not in a stack trace', () => {
  expect(report.status).toBe(1);
  expect(report.stderr).toBe('');
  expect(report.stdout).not.toMatch(/^\s+at /m);
});

test.each(HOSTILE.map((hostile, i) => ({ ...hostile, path: pathOf(i) })))(
  '$what: $code, with its place',
  ({ path, code }) => {
    const told = report.stdout.split('\n').filter((line) => line.startsWith(path));
    expect(told.map((line) => line.split('  ', 2)[1])).toContain(code);
    for (const line of told) expect(line).toMatch(/^content\/terms\/xau-\d+\.mdx:\d+:\d+ {2}[a-z-]+ {2}\S/);
  },
);
