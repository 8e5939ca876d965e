/**
 * `npm run check:deploy`: serves `dist/` with the nginx of this machine and the configuration under `deploy/nginx/`, and
 * asks of it what the browser tests ask of workerd. Fails if there is no nginx, since then nothing was checked.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { cacheProblems, headerProblems, routeProblems, sentFiles } from '../e2e/hosted-checks.ts';
import { freePort } from './free-port.ts';
import { toBase } from './static-server.ts';

const nginx = ['nginx', '/usr/sbin/nginx'].find((name) => spawnSync(name, ['-v']).status === 0);
if (!nginx) stop('nginx is not installed here, so nothing was checked.', 'install it, then run this again');
if (!existsSync('dist/_headers')) stop('There is no site to serve.', 'npm run build');

const base = toBase(process.env.BASE_PATH);
await mkdir('.cache', { recursive: true });
const folder = resolve(await mkdtemp('.cache/nginx-'));
const port = await freePort();
const config = join(folder, 'nginx.conf');
await cp('dist', join(folder, 'root', base), { recursive: true });
await writeFile(config, await configuration(nginx));

const tested = spawnSync(nginx, ['-t', '-p', folder, '-c', config], { encoding: 'utf8' });
if (tested.status !== 0) stop(`nginx refuses the configuration:\n${tested.stderr}`);
const server = spawn(nginx, ['-p', folder, '-c', config], { stdio: ['ignore', 'ignore', 'inherit'] });
try {
  const site = `http://127.0.0.1:${port}${base}`;
  await answering(site);
  const files = sentFiles('dist');
  const problems = [
    ...(await headerProblems(site, files)),
    ...(await cacheProblems(site, files)),
    ...(await routeProblems(site)),
  ];
  for (const problem of problems) console.error(`✖ ${problem}`);
  console.log(`${files.length} files behind nginx: ${problems.length} problems.`);
  process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
  const ended = new Promise((done) => server.once('close', done));
  server.kill();
  await ended;
  await rm(folder, { recursive: true, force: true });
}

/** What a maintainer writes around the two files: `http`, and a server with its address and root. */
async function configuration(program: string): Promise<string> {
  const parts = resolve('deploy/nginx');
  const site = join(folder, 'site.conf');
  const text = await readFile(join(parts, 'site.conf'), 'utf8');
  await writeFile(site, text.replace('/404.html', `${base}404.html`));
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `  ${kind}_temp_path ${join(folder, kind)};`)
    .join('\n');
  return `daemon off;
pid ${join(folder, 'pid')};
error_log stderr warn;
${process.getuid?.() === 0 ? 'user root;\n' : ''}events {}
http {
  access_log off;
${temp}
  include ${mimeTypes(program)};
  include ${join(parts, 'http.conf')};
  server {
    listen 127.0.0.1:${port};
    root ${join(folder, 'root')};
    include ${site};
  }
}
`;
}

/** The list of file types that comes with nginx, beside its own configuration. */
function mimeTypes(program: string): string {
  const { stderr } = spawnSync(program, ['-V'], { encoding: 'utf8' });
  const [, path = '/etc/nginx/nginx.conf'] = /--conf-path=(\S+)/.exec(stderr) ?? [];
  return join(dirname(path), 'mime.types');
}

async function answering(site: string): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (
      await fetch(site).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('nginx does not serve the site; what it says is above');
}

function stop(what: string, todo?: string): never {
  console.error(`✖ ${what}${todo ? `\n  What to do: ${todo}` : ''}`);
  process.exit(1);
}
