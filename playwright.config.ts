import { existsSync } from 'node:fs';
import { defineConfig, devices, firefox, webkit, type Project } from '@playwright/test';
import type { FoundBrowser } from './e2e/browser.ts';
import { facesHere, fontEnvironment, type Face } from './e2e/fonts.ts';
import { toBase } from './scripts/static-server.ts';

// Where the site is served already, by scripts/check-deploy.ts.
const served = process.env.TANBANG_URL;
// Set by scripts/e2e.ts, which finds a browser and a free port; without it Playwright uses its own browser.
const browser = JSON.parse(process.env.TANBANG_BROWSER ?? '{}') as Partial<FoundBrowser>;
const port = process.env.TANBANG_PORT ?? '4329';
const baseURL = served ?? `http://localhost:${port}${toBase(process.env.BASE_PATH)}`;

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // More than the two cores that a test machine is sure to have: some tests mostly wait, as for a slow network.
  workers: 4,
  // Two cores shared with others make a slow moment, not a broken page; a test that passes again is reported as flaky.
  retries: process.env.CI ? 2 : 0,
  // No promise of speed, only an end for what would wait for ever: a busy machine is no failure.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: process.env.CI ? 'list' : 'line',
  ...(!served && {
    webServer: {
      command: `"${process.execPath}" scripts/serve.ts`,
      env: { PORT: port },
      url: baseURL,
      reuseExistingServer: false,
    },
  }),
  // A worker would answer in place of the network that most tests are about; those about it allow it.
  use: { baseURL, serviceWorkers: 'block', locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' },
  // What hangs on the width of letters is tried with a wide and a narrow face; all other tests see the wide one.
  projects: [
    ...(facesHere.length === 0 ? [chromium('chromium')] : facesHere.map((face) => chromium(face))),
    ...otherEngines(),
  ],
});

/**
 * Firefox and WebKit do not come from npm: where `npm run browsers` has brought Playwright's builds of them, they run the
 * tests of what engines do differently.
 */
function otherEngines(): Project[] {
  const engines = [
    { name: 'firefox', type: firefox, device: devices['Desktop Firefox'] },
    { name: 'webkit', type: webkit, device: devices['Desktop Safari'] },
  ];
  return engines
    .filter(({ type }) => existsSync(type.executablePath()))
    .map(({ name, device }) => ({
      name,
      grep: /@engines/,
      use: {
        ...device,
        launchOptions: { env: { ...(process.env as Record<string, string>), ...fontEnvironment('wide') } },
      },
    }));
}

/** @param name of the project: a face that the tests bring, or any other where the system's fonts are used. */
function chromium(name: Face | 'chromium'): Project {
  const fonts = name === 'chromium' ? {} : fontEnvironment(name);
  return {
    name,
    // Nothing but colours changes by night, and no letter is wider for it.
    ...(name === 'narrow' && { grep: /@letters/, grepInvert: /, dark/ }),
    use: {
      ...devices['Desktop Chrome'],
      launchOptions: {
        ...(browser.executablePath && { executablePath: browser.executablePath }),
        env: { ...(process.env as Record<string, string>), ...browser.env, ...fonts },
        chromiumSandbox: browser.sandbox ?? false,
        // Playwright already silences most of what Chromium says to its maker. With these it cannot leave the machine.
        args: [
          '--disable-domain-reliability',
          '--no-pings',
          '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]',
        ],
      },
    },
  };
}
