/**
 * Finds a Chromium for the browser tests on any machine, without a download from outside npm.
 */
import { access, constants, mkdir, mkdtemp, readFile, rename } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { fontEnvironment } from './fonts.ts';

/** A browser that was seen to start, and how. */
export interface FoundBrowser {
  readonly executablePath: string;
  /** What the browser needs in its environment to start here. */
  readonly env: Readonly<Record<string, string>>;
  /** Whether it starts with its sandbox, which root and many containers forbid. */
  readonly sandbox: boolean;
}

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const SYSTEM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Looks for a browser in this order: the one asked for in CHROMIUM_PATH, the one packed in `@sparticuz/chromium`, which is
 * the same on every machine, Playwright's own, the system's. It must start to be taken.
 * @param log given the browser's version and place, and what was passed over and why.
 * @throws Error with what to do, if none starts, or if the one asked for does not.
 */
export async function findBrowser(log: (line: string) => void): Promise<FoundBrowser> {
  const named = process.env.CHROMIUM_PATH;
  const passedOver: string[] = [];
  for (const { name, find } of named ? [atPath(named)] : inOrder(log)) {
    const found = await find().catch((error: unknown) => (error as Error).message);
    if (found === undefined) continue;
    if (typeof found !== 'string') {
      log(`Browser: Chromium ${found.version}, ${name}`);
      return found.browser;
    }
    if (named) throw new Error(`CHROMIUM_PATH is ${named}, and that does not start: ${found}`);
    passedOver.push(`${name} does not start: ${found}`);
    log(`Passed over: ${passedOver.at(-1) ?? ''}`);
  }
  throw new Error(
    [
      'No Chromium was found that starts here.',
      ...passedOver,
      'What to do: npx playwright install chromium, or install Chrome or Chromium, or name one in CHROMIUM_PATH.',
    ].join('\n  '),
  );
}

/** A place to look at. `find` gives a browser that was started there, what it complained of, or undefined for none. */
interface Place {
  readonly name: string;
  readonly find: () => Promise<{ browser: FoundBrowser; version: string } | string | undefined>;
}

function inOrder(log: (line: string) => void): Place[] {
  const path = process.env.PATH?.split(delimiter) ?? [];
  const system = [
    ...SYSTEM_NAMES.flatMap((name) => path.map((folder) => join(folder, name))),
    ...SYSTEM_PATHS,
  ];
  const packed = { name: 'packed in @sparticuz/chromium', find: () => findPacked(log) };
  return [
    ...(process.platform === 'linux' && process.arch === 'x64' ? [packed] : []),
    ...[chromium.executablePath(), ...system].map(atPath),
  ];
}

function atPath(executablePath: string): Place {
  return {
    name: executablePath,
    find: async () => ((await isExecutable(executablePath)) ? start(executablePath) : undefined),
  };
}

async function findPacked(log: (line: string) => void): ReturnType<Place['find']> {
  const folder = await unpack(log);
  const executablePath = join(folder, 'chromium');
  const started = await start(executablePath);
  if (typeof started !== 'string' || !started.includes('shared libraries')) return started;
  log(`The system lacks a library that Chromium needs (${started}); trying the copies packed with it.`);
  const libraries = [process.env.LD_LIBRARY_PATH, join(folder, 'al2023/lib')].filter(Boolean).join(':');
  return start(executablePath, { LD_LIBRARY_PATH: libraries });
}

/** Unpacks the packed browser into `.cache/`, once for each version. */
async function unpack(log: (line: string) => void): Promise<string> {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(await readFile(join(dirname(main), '../package.json'), 'utf8')) as {
    version: string;
  };
  const cache = fileURLToPath(new URL('../.cache/', import.meta.url));
  const folder = join(cache, `chromium-${version}`);
  // It comes here in one step, with all that belongs to it.
  if (await isReadable(folder)) return folder;

  log(`Unpacking Chromium from @sparticuz/chromium ${version} (200 MB, once) …`);
  await mkdir(cache, { recursive: true });
  const part = await mkdtemp(join(cache, 'chromium-part-'));
  const before = process.env.TMPDIR;
  // The package unpacks into the temporary folder and takes whatever is called “chromium” there for its own.
  process.env.TMPDIR = part;
  try {
    const { default: packed, inflate } = await import('@sparticuz/chromium');
    await packed.executablePath();
    await inflate(join(dirname(main), '../bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  await rename(part, folder);
  return folder;
}

/** Starts a browser as the tests will, with their fonts. @returns how it started, or its first words of complaint. */
async function start(
  executablePath: string,
  libraries: Readonly<Record<string, string>> = {},
): Promise<{ browser: FoundBrowser; version: string } | string> {
  const env = { ...libraries, ...fontEnvironment('wide') };
  const root = process.getuid?.() === 0;
  let complaint = '';
  for (const sandbox of root ? [false] : [true, false]) {
    try {
      const browser = await chromium.launch({
        executablePath,
        chromiumSandbox: sandbox,
        env: { ...process.env, ...env },
        timeout: 30_000,
      });
      const version = browser.version();
      await browser.close();
      return { browser: { executablePath, env, sandbox }, version };
    } catch (error) {
      const { message } = error as Error;
      complaint =
        /.*(?:shared librar|No usable sandbox|FATAL).*/.exec(message)?.[0] ?? message.split('\n', 1)[0] ?? '';
    }
  }
  return complaint.replace(/^.*\[err\]/, '').trim();
}

function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

function isReadable(path: string): Promise<boolean> {
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
}
