/**
 * The built site behind a server that reads `_headers` itself: workerd, the one Cloudflare runs, through wrangler.
 * It comes from npm and asks nothing of the network.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { freePort } from '../scripts/free-port.ts';
import { toBase } from '../scripts/static-server.ts';

/** A running server. */
export interface Host {
  /** Address of the home page. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the server on a free port with the settings of `deploy/wrangler.jsonc`.
 * @throws Error with what it said, if it does not answer within a minute.
 */
export async function startHost(dist = 'dist', base = toBase(process.env.BASE_PATH)): Promise<Host> {
  await mkdir('.cache', { recursive: true });
  const folder = resolve(await mkdtemp('.cache/host-'));
  const settings = await readFile('deploy/wrangler.jsonc', 'utf8');
  const assets = await stage(resolve(dist), base, folder);
  await writeFile(join(folder, 'wrangler.jsonc'), settings.replace('"../dist"', JSON.stringify(assets)));

  const port = await freePort();
  const wrangler = createRequire(import.meta.url).resolve('wrangler/package.json');
  const args = ['dev', '--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0'];
  const child = spawn(
    process.execPath,
    [join(dirname(wrangler), 'bin/wrangler.js'), ...args, '--show-interactive-dev-session=false'],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        // It would tell its maker that it runs, and ask where in the world it does.
        WRANGLER_SEND_METRICS: 'false',
        CLOUDFLARE_CF_FETCH_ENABLED: 'false',
        WRANGLER_LOG_PATH: join(folder, 'log'),
        CI: 'true',
      },
    },
  );
  const url = `http://localhost:${String(port)}${base}`;
  await answering(child, url);
  return {
    url,
    stop: async () => {
      const ended = new Promise((done) => child.once('close', done));
      child.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A site for a sub-path lies in a folder of that name, with `_headers` above it. */
async function stage(dist: string, base: string, folder: string): Promise<string> {
  if (base === '/') return dist;
  const root = join(folder, 'site');
  await cp(dist, join(root, base), { recursive: true });
  await rename(join(root, base, '_headers'), join(root, '_headers'));
  return root;
}

async function answering(child: ChildProcess, url: string): Promise<void> {
  let said = '';
  let ended = false;
  const listen = (data: Buffer): void => {
    said += data.toString();
  };
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);
  child.once('close', () => (ended = true));
  for (let tries = 0; tries < 240 && !ended; tries += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((done) => setTimeout(done, 250));
  }
  child.kill();
  throw new Error(`wrangler does not serve the site. It says:\n${said}`);
}
