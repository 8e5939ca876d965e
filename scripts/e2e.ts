/**
 * `npm run test:e2e`: browser tests on the built site. Finds a browser and a free port, then runs Playwright.
 * Arguments are Playwright's: `npm run test:e2e -- search --headed`.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findBrowser } from '../e2e/browser.ts';
import { describeFace, facesHere } from '../e2e/fonts.ts';
import { freePort } from './free-port.ts';

if (!existsSync('dist/index.html')) stop('There is no site to test: dist/ is empty.', 'npm run build');
const browser = await findBrowser(console.log).catch((error: unknown) => stop((error as Error).message));

console.log(`Fonts: ${facesHere.map(describeFace).join(' and ') || 'those of this system'}`);

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
const child = spawn(process.execPath, [playwright, 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, TANBANG_BROWSER: JSON.stringify(browser), TANBANG_PORT: String(await freePort()) },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
child.on('close', (status) => process.exit(status ?? 1));

function stop(what: string, todo?: string): never {
  console.error(`✖ ${what}${todo ? `\n  What to do: ${todo}` : ''}`);
  process.exit(1);
}
