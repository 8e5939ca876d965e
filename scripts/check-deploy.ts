/**
 * `npm run check:deploy`: builds the site for `/` and for `/x/`, puts each behind every server that `docs/deploy.md`
 * speaks of, asks what any server must do and runs browser tests. Takes some minutes; `npm test` does not need it.
 * Arguments narrow it: `npm run check:deploy -- nginx /x/`. A server that is not installed is named, and fails the check.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findBrowser } from '../e2e/browser.ts';
import * as checks from '../e2e/hosted-checks.ts';
import { findNginx, startNginx } from '../e2e/hosted-nginx.ts';
import { startHost, type Host } from '../e2e/hosted.ts';
import { freePort } from './free-port.ts';
import { copyProject } from './project-copy.ts';
import { runIn } from './run-in.ts';
import { listen, siteHandler } from './static-server.ts';

/** What depends on the server, or on where the site begins. */
const SPECS = ['arriving', 'journeys', 'links', 'open-data', 'search', 'sharing', 'without-script'];

/** What is asked here is the server, and not how busy this machine is: a slow moment is waited for, or tried again. */
const PATIENCE = ['--timeout=240000', '--retries=2'];

const BASES = ['/', '/x/'];

interface Server {
  /** Undefined if it is not installed here. */
  readonly start: ((dist: string, base: string) => Promise<Host>) | undefined;
  /** Whether it sends the headers of the policy; a host without header control rests on what stands in pages. */
  readonly sendsHeaders: boolean;
  /** In which it must send pages. */
  readonly encodings: readonly string[];
}

const nginx = findNginx();
const SERVERS: Readonly<Record<string, Server>> = {
  // Stands for GitHub Pages and other hosts without header control.
  own: { start: startOwn, sendsHeaders: false, encodings: ['gzip', 'br'] },
  // Reads `_headers`, as Cloudflare and Netlify do.
  workerd: { start: startHost, sendsHeaders: true, encodings: [] },
  nginx: {
    start: nginx && ((dist, base) => startNginx(nginx, dist, base)),
    sendsHeaders: true,
    encodings: nginx?.brotli ? ['gzip', 'br'] : ['gzip'],
  },
};

const asked = process.argv.slice(2);
const wanted = (name: string, all: readonly string[]): boolean =>
  asked.includes(name) || !all.some((each) => asked.includes(each));
const browser = await findBrowser(console.log);

for (const base of BASES.filter((name) => wanted(name, BASES))) {
  await using copy = await copyProject();
  const built = await runIn(copy.folder, ['scripts/build.ts'], { BASE_PATH: base });
  if (built.status !== 0) fail(`${base}: ${built.output}`);
  else await tryServers(copy.folder, base);
}

async function tryServers(folder: string, base: string): Promise<void> {
  for (const [name, server] of Object.entries(SERVERS)) {
    if (!wanted(name, Object.keys(SERVERS))) continue;
    const title = `${name}, site under ${base}`;
    if (!server.start) {
      fail(`${title}: ${name} is not installed here, so nothing was checked.`);
      continue;
    }
    const host = await server.start(join(folder, 'dist'), base);
    try {
      const problems = await askServer(host.url, join(folder, 'dist'), server);
      for (const problem of problems) fail(`${title}: ${problem}`);
      const tests = await runSpecs(folder, base, host.url);
      if (tests.status !== 0) fail(`${title}: browser tests\n${tests.output}`);
      else console.log(`✔ ${title}: ${tests.output.trim().split('\n').at(-1)?.trim() ?? ''}`);
    } finally {
      await host.stop();
    }
  }
}

async function askServer(url: string, dist: string, server: Server): Promise<string[]> {
  const files = checks.sentFiles(dist);
  const problems = [
    ...(await checks.typeProblems(url, files)),
    ...(await checks.compressionProblems(url, server.encodings)),
    ...(await checks.missingFileProblems(url)),
  ];
  if (!server.sendsHeaders) return problems;
  return [
    ...problems,
    ...(await checks.headerProblems(url, files)),
    ...(await checks.cacheProblems(url, files)),
    ...(await checks.routeProblems(url)),
  ];
}

function runSpecs(folder: string, base: string, url: string): ReturnType<typeof runIn> {
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const specs = SPECS.map((name) => `e2e/${name}.spec`);
  return runIn(folder, [playwright, 'test', ...PATIENCE, ...specs], {
    BASE_PATH: base,
    TANBANG_URL: url,
    TANBANG_BROWSER: JSON.stringify(browser),
  });
}

async function startOwn(dist: string, base: string): Promise<Host> {
  const port = await freePort();
  const close = await listen(siteHandler(dist, base), port);
  return {
    url: `http://localhost:${String(port)}${base}`,
    stop: () => {
      close();
      return Promise.resolve();
    },
  };
}

function fail(what: string): void {
  console.error(`✖ ${what}`);
  process.exitCode = 1;
}
