/** The built site behind the nginx of this machine, with the configuration under `deploy/nginx/`. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { freePort } from '../scripts/free-port.ts';
import type { Host } from './hosted.ts';

/** An nginx that is installed. */
export interface Nginx {
  readonly program: string;
  /** File of the module that sends `.br` files, if there is one. */
  readonly brotli: string | undefined;
}

/** The nginx of this machine; undefined if it has none. */
export function findNginx(): Nginx | undefined {
  const program = ['nginx', '/usr/sbin/nginx'].find((name) => spawnSync(name, ['-v']).status === 0);
  if (!program) return undefined;
  const modules = compiledWith(program, 'modules-path') ?? '/usr/lib/nginx/modules';
  const brotli = join(modules, 'ngx_http_brotli_static_module.so');
  return { program, brotli: existsSync(brotli) ? brotli : undefined };
}

/**
 * Starts it on a free port.
 * @throws Error with what it says, if it refuses the configuration or does not answer.
 */
export async function startNginx({ program, brotli }: Nginx, dist: string, base: string): Promise<Host> {
  await mkdir('.cache', { recursive: true });
  const folder = resolve(await mkdtemp('.cache/nginx-'));
  const port = await freePort();
  const config = join(folder, 'nginx.conf');
  await cp(dist, join(folder, 'root', base), { recursive: true });
  const parts = await stageParts(folder, base);
  const types = join(dirname(compiledWith(program, 'conf-path') ?? '/etc/nginx/nginx.conf'), 'mime.types');
  await writeFile(config, configuration({ folder, port, brotli, types, parts }));
  const tested = spawnSync(program, ['-t', '-p', folder, '-c', config], { encoding: 'utf8' });
  if (tested.status !== 0) throw new Error(`nginx refuses the configuration:\n${tested.stderr}`);
  const server = spawn(program, ['-p', folder, '-c', config], { stdio: ['ignore', 'ignore', 'inherit'] });
  const host: Host = {
    url: `http://localhost:${String(port)}${base}`,
    stop: async () => {
      const ended = new Promise((done) => server.once('close', done));
      server.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
  for (let tries = 0; tries < 50; tries += 1) {
    if ((await fetch(host.url).catch(() => undefined))?.ok) return host;
    await new Promise((done) => setTimeout(done, 100));
  }
  await host.stop();
  throw new Error('nginx does not serve the site; what it says is above');
}

/** The files under `deploy/nginx/` as a maintainer has them, changed for a sub-path as `docs/deploy.md` says. */
async function stageParts(folder: string, base: string): Promise<string> {
  const parts = join(folder, 'parts');
  await cp('deploy/nginx', parts, { recursive: true });
  const site = join(parts, 'site.conf');
  await writeFile(site, (await readFile(site, 'utf8')).replaceAll('/404.html', `${base}404.html`));
  return parts;
}

interface Surroundings {
  readonly folder: string;
  readonly port: number;
  readonly brotli: string | undefined;
  /** nginx's own list of file types. */
  readonly types: string;
  readonly parts: string;
}

/** What a maintainer writes around those files: `http`, and a server with its address and root. */
function configuration({ folder, port, brotli, types, parts }: Surroundings): string {
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `  ${kind}_temp_path ${join(folder, kind)};`)
    .join('\n');
  return `${brotli ? `load_module ${brotli};\n` : ''}daemon off;
pid ${join(folder, 'pid')};
error_log stderr warn;
${process.getuid?.() === 0 ? 'user root;\n' : ''}events {}
http {
  access_log off;
${temp}
  include ${types};
  include ${join(parts, 'http.conf')};
  server {
    listen 127.0.0.1:${String(port)};
    listen [::1]:${String(port)};
    root ${join(folder, 'root')};
    include ${join(parts, 'site.conf')};
    ${brotli ? `include ${join(parts, 'brotli.conf')};` : ''}
  }
}
`;
}

/** A path that was fixed when the program was built. */
function compiledWith(program: string, option: string): string | undefined {
  const { stderr } = spawnSync(program, ['-V'], { encoding: 'utf8' });
  return new RegExp(`--${option}=(\\S+)`).exec(stderr)?.[1];
}
