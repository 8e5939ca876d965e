/**
 * The built site behind a server that reads `_headers` itself: workerd, the one Cloudflare runs, through miniflare, which
 * holds Cloudflare's own code for static files. Both come from npm and ask nothing of the network.
 */
import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Miniflare } from 'miniflare';
import ts from 'typescript';
import { freePort } from '../scripts/free-port.ts';
import { toBase } from '../scripts/static-server.ts';

/** A running server. */
export interface Host {
  /** Address of the home page. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** What of the settings says how files are answered for. */
type Handling = Pick<
  NonNullable<NonNullable<ConstructorParameters<typeof Miniflare>[0]['assets']>['assetConfig']>,
  'html_handling' | 'not_found_handling'
>;

/**
 * Starts the server on a free port with the settings of `deploy/wrangler.jsonc`.
 * @throws Error if it does not start
 */
export async function startHost(dist = 'dist', base = toBase(process.env.BASE_PATH)): Promise<Host> {
  await mkdir('.cache', { recursive: true });
  const folder = resolve(await mkdtemp('.cache/host-'));
  const port = await freePort();
  const { html_handling, not_found_handling } = await handling('deploy/wrangler.jsonc');
  const server = new Miniflare({
    host: 'localhost',
    port,
    // It would ask where in the world it runs.
    cf: false,
    modules: true,
    // Never asked: what is no file is answered for by the settings.
    script: 'export default {}',
    assets: {
      directory: await stage(resolve(dist), base, folder),
      assetConfig: { html_handling, not_found_handling },
      routerConfig: { has_user_worker: false },
    },
  });
  await server.ready;
  return {
    url: `http://localhost:${String(port)}${base}`,
    stop: async () => {
      await server.dispose();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function handling(file: string): Promise<Handling> {
  const { config } = ts.parseConfigFileTextToJson(file, await readFile(file, 'utf8')) as {
    config: { assets: Handling };
  };
  return config.assets;
}

/** A site for a sub-path lies in a folder of that name, with `_headers` above it. */
async function stage(dist: string, base: string, folder: string): Promise<string> {
  if (base === '/') return dist;
  const root = join(folder, 'site');
  await cp(dist, join(root, base), { recursive: true });
  await rename(join(root, base, '_headers'), join(root, '_headers'));
  return root;
}
