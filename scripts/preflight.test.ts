import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isInstalled, isRecentEnough } from './preflight.mjs';

test.each([
  ['20.20.2', false],
  ['22.18.0', false],
  ['22.19.0', true],
  ['24.21.0', true],
])('Node %s can run the project: %s', (version, expected) => {
  expect(isRecentEnough(version)).toBe(expected);
});

const lock = {
  packages: {
    '': {},
    'node_modules/a': { version: '1.0.0', integrity: 'x' },
    'node_modules/a-win32': { version: '1.0.0', integrity: 'y', optional: true },
  },
};
const a = { version: '1.0.0', integrity: 'x' };

test('installed means: every package of the lock, save builds for other platforms', () => {
  expect(isInstalled(lock, { packages: { 'node_modules/a': a } })).toBe(true);
});

test('nothing, a part, or another version is not installed', () => {
  expect(isInstalled(lock, undefined)).toBe(false);
  expect(isInstalled(lock, { packages: {} })).toBe(false);
  expect(isInstalled(lock, { packages: { 'node_modules/a': { ...a, version: '1.0.1' } } })).toBe(false);
  expect(isInstalled(lock, { packages: { 'node_modules/a': { ...a, integrity: 'z' } } })).toBe(false);
});

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test.each(['check', 'new', 'ids', 'import', 'edition', 'retire', 'build'])(
  'npm run %s in a fresh clone says to install first',
  (name) => {
    const root = mkdtempSync(join(tmpdir(), 'fresh-'));
    mkdirSync(join(root, 'scripts'));
    for (const file of ['installed.mjs', 'preflight.mjs'])
      cpSync(`scripts/${file}`, join(root, 'scripts', file));
    const [, ...args] = (scripts[name] ?? '').split(' ');
    const { stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^✖ Nothing is installed here yet\.\n {2}What to do: run “npm start” once/);
  },
);
