import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import {
  cacheProblems,
  headerProblems,
  missingFileProblems,
  routeProblems,
  sentFiles,
} from './hosted-checks.ts';
import { startHost } from './hosted.ts';
import { PAGE_OF_EACH_KIND } from './pages.ts';
import { pagesToOpen } from './site-files.ts';

/** The site behind a server that applies `_headers`; one for the whole file. */
const test = base.extend<object, { host: string }>({
  host: [
    // Playwright wants a pattern here, even an empty one.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const host = await startHost();
      await use(host.url);
      await host.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

// In order and in one worker: each worker would start a server of its own.
test.describe.configure({ mode: 'default' });
test.use({ serviceWorkers: 'allow' });

/** Directives of a policy, by name. */
function directives(policy: string | null | undefined): Map<string, string[]> {
  const parts = (policy ?? '').split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.map(([name = '', ...values]) => [name, values]));
}

test('every file is sent with every security header', async ({ host }) => {
  const paths = sentFiles('dist');
  expect(await headerProblems(host, paths)).toEqual([]);
  expect(paths.length).toBeGreaterThan(150);
});

test('the policy allows nothing inline, nothing evaluated, nothing from elsewhere', async ({
  host,
  page,
}) => {
  const response = await page.goto(host);
  const header = directives(response?.headers()['content-security-policy']);
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const inPage = directives(meta);
  for (const policy of [header, inPage]) {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy.get('trusted-types')).toEqual(['service-worker']);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'self'"]);
    for (const value of [...policy.values()].flat())
      expect(value).toMatch(/^('self'|'none'|'script'|'sha256-.+'|service-worker|)$/);
  }
  expect(header.get('frame-ancestors')).toEqual(["'none'"]);
  const scripts = (policy: Map<string, string[]>) => policy.get('script-src')?.toSorted();
  expect(scripts(inPage)).toEqual(scripts(header));
});

test('hashed names may be kept for ever, pages are asked for anew, data are open to all', async ({
  host,
}) => {
  expect(await cacheProblems(host, sentFiles('dist'))).toEqual([]);
});

test('“not found” is never kept, not even for a name with a hash', async ({ host }) => {
  expect(await missingFileProblems(host)).toEqual([]);
});

test('a missing slash leads to the page, a missing page to 404, and rules are not for readers', async ({
  host,
}) => {
  expect(await routeProblems(host)).toEqual([]);
});

/** Collects what a page complains of. */
async function watch(context: BrowserContext, page: Page): Promise<string[]> {
  const complaints: string[] = [];
  await context.exposeBinding('complain', (_source, what: string) => complaints.push(what));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.complain(
        `${location.pathname}: ${event.violatedDirective} forbids ${event.blockedURI} ${event.sample}`,
      );
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  return complaints;
}

declare global {
  interface Window {
    complain(what: string): void;
  }
}

test('no page violates the policy or writes an error', async ({ host, page, context }) => {
  const complaints = await watch(context, page);
  const pages = pagesToOpen('dist');
  for (const path of pages) {
    await page.goto(new URL(path, host).href, { waitUntil: 'load' });
  }
  expect(complaints).toEqual([]);
  expect(pages.length).toBeGreaterThan(40);
});

test('nor does what opens on a page: search, its page, notes, the theme', async ({ host, page, context }) => {
  const complaints = await watch(context, page);
  await page.goto(new URL(PAGE_OF_EACH_KIND.article, host).href, { waitUntil: 'networkidle' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('lavrov');
  await expect(page.getByRole('dialog').getByRole('status')).not.toBeEmpty();
  await page.reload();
  await page.locator('main summary, header button').evaluateAll((controls) => {
    for (const control of controls) (control as HTMLElement).click();
  });
  await page.locator('[role=doc-noteref]').first().click();
  await page.goto(new URL(PAGE_OF_EACH_KIND.search, host).href + '?q=lavrov', { waitUntil: 'networkidle' });
  expect(complaints).toEqual([]);
});

const ATTACKS: Readonly<Record<string, () => unknown>> = {
  'markup from text': () => (document.body.innerHTML = '<img src=x onerror="window.hit = 1">'),
  'a script made of text': () => {
    const script = document.createElement('script');
    script.text = 'window.hit = 1';
    document.body.append(script);
  },
  'a script from elsewhere': () => {
    const script = document.createElement('script');
    script.src = 'data:text/javascript,window.hit = 1';
    document.body.append(script);
  },
  'text run as code': () => (0, eval)('window.hit = 1'),
  'a timer with text': () => setTimeout('window.hit = 1' as unknown as () => void),
  'a handler in an attribute': () => {
    document.body.setAttribute('onclick', 'window.hit = 1');
    document.body.click();
  },
  'an address that is a script': () => {
    const link = document.createElement('a');
    link.href = 'javascript:window.hit=1';
    document.body.append(link);
    link.click();
  },
  'a policy of trusted types of its own': () =>
    (
      window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
    ).trustedTypes.createPolicy('evil', { createHTML: (text: string) => text }),
};

for (const [name, attack] of Object.entries(ATTACKS)) {
  test(`an attacker who got as far as the page still cannot run ${name}`, async ({ host, page }) => {
    // With the header alone taken away the policy in the page must hold, as on hosts that send no headers.
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      delete headers['content-security-policy'];
      await route.fulfill({ response, headers });
    });
    await page.goto(host);
    await page.evaluate(() => {
      window.violations = 0;
      document.addEventListener('securitypolicyviolation', () => (window.violations += 1));
    });
    // By a timer, so that it runs as the page's own code: what the tools evaluate themselves, the policy does not bind.
    await page.evaluate(`setTimeout(${attack.toString()})`);
    await page.waitForTimeout(100);
    expect(await page.evaluate(() => (window as unknown as { hit?: number }).hit)).toBeUndefined();
    expect(await page.evaluate(() => window.violations)).toBeGreaterThan(0);
  });
}

declare global {
  interface Window {
    violations: number;
  }
}
