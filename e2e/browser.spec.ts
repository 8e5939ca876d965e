import { chmod, readFile, writeFile } from 'node:fs/promises';
import { delimiter } from 'node:path';
import { expect, test } from '@playwright/test';
import { findBrowser } from './browser.ts';

// What a process may find is in its environment, which each of these tests changes.
test.describe.configure({ mode: 'default' });
test.skip(process.platform !== 'linux' || process.arch !== 'x64', 'npm packs a browser for Linux x64 only');

const { PATH, CHROMIUM_PATH } = process.env;

test.afterEach(() => {
  process.env.PATH = PATH;
  if (CHROMIUM_PATH === undefined) delete process.env.CHROMIUM_PATH;
  else process.env.CHROMIUM_PATH = CHROMIUM_PATH;
});

/** Puts a program on PATH that is called as the system's browser is, and leaves a note when it is started. */
async function systemBrowser(
  file: (name: string) => string,
): Promise<{ path: string; starts: () => Promise<string> }> {
  const [path, note] = [file('chromium'), file('started')];
  await writeFile(note, '');
  await writeFile(path, `#!/bin/sh\necho started >> '${note}'\nexit 1\n`);
  await chmod(path, 0o755);
  process.env.PATH = `${file('.')}${delimiter}${PATH ?? ''}`;
  return { path, starts: () => readFile(note, 'utf8') };
}

test('the browser of npm is taken, and that of the system not even started', async () => {
  const { starts } = await systemBrowser((name) => test.info().outputPath(name));
  delete process.env.CHROMIUM_PATH;
  const said: string[] = [];
  const { executablePath, env } = await findBrowser((line) => said.push(line));
  expect(executablePath).toContain('.cache/chromium-');
  expect(env).toHaveProperty('FONTCONFIG_FILE', expect.stringMatching(/wide\.conf$/));
  expect(said.at(-1)).toMatch(/^Browser: Chromium \d[\d.]+, packed in @sparticuz\/chromium$/);
  expect(await starts()).toBe('');
});

test('the browser that was asked for is taken or nothing is', async () => {
  const { path, starts } = await systemBrowser((name) => test.info().outputPath(name));
  process.env.CHROMIUM_PATH = path;
  await expect(findBrowser(() => undefined)).rejects.toThrow(
    `CHROMIUM_PATH is ${path}, and that does not start`,
  );
  expect(await starts()).toContain('started');
});
