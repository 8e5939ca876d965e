/**
 * The door to the project: `node scripts/go.mjs start|test|dev`, behind `npm start`, `npm test` and `npm run dev`.
 * Installs what is missing, picks a Node that can run the rest, then runs the steps one after the other.
 * It is started by whatever Node the system has, so it is plain JavaScript without dependencies.
 */
import { spawn, spawnSync } from 'child_process';
import { existsSync, readFileSync } from 'fs';
import { basename, delimiter, dirname, join } from 'path';
import { fileURLToPath } from 'url';
import { isInstalled, isRecentEnough } from './preflight.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const BIN = join(ROOT, 'node_modules', '.bin');
const WINDOWS = process.platform === 'win32';

/**
 * `steps` are scripts of package.json, run in turn, those in brackets side by side; `then` is a program that runs until it
 * is stopped; `first` finds out in a moment what would stop that program only after the steps.
 */
const TASKS = {
  start: { first: ['scripts/serve.ts', '--try'], steps: ['build'], then: ['scripts/serve.ts'] },
  dev: { steps: [], then: ['scripts/dev.ts'] },
  test: { steps: ['check', ['types', 'lint'], 'test:unit', 'build', ['html', 'same'], 'test:e2e'] },
};

/** Ways to stop the children that run now: signals go to them. */
const running = new Set();

function stop(signal) {
  if (running.size === 0) process.exit(1);
  for (const stopChild of running) stopChild(signal);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);

// On a signal npm ends the shell that it started this script with, and not this script: a server would be left running.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) stop('SIGTERM');
}, 500).unref();

async function main() {
  const name = process.argv[2];
  const task = Object.prototype.hasOwnProperty.call(TASKS, name) ? TASKS[name] : undefined;
  if (!task) fail(`There is no task “${name || ''}”. There are: ${Object.keys(TASKS).join(', ')}.`);
  process.chdir(ROOT);
  await install();
  const node = pickNode();
  const env = environment(node);

  if (task.first && (await run(node, task.first, { env })) !== 0) process.exit(1);
  const passed = await runSteps(task.steps, env, name === 'test');
  if (!passed) process.exit(1);
  if (task.then) process.exit(await run(node, [...task.then, ...process.argv.slice(3)], { env }));
}

/** Runs `npm ci`, unless what is installed is what the lock file asks for. */
async function install() {
  if (isInstalled(readJson('package-lock.json'), readJson('node_modules/.package-lock.json'))) return;
  console.log(
    'Installing dependencies (npm ci). This is needed once, and again when package-lock.json changes.',
  );
  // Errors only: npm warns of packages that want a newer Node, and a newer Node is among what it installs.
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const cli = process.env.npm_execpath;
  const status =
    cli && basename(cli).startsWith('npm-cli')
      ? await run(process.execPath, [cli, ...args], {})
      : await run('npm', args, { shell: WINDOWS });
  if (status !== 0) {
    fail(
      'npm ci failed; what it says is above.',
      'Without its packages nothing here can run.',
      'check that this machine reaches the npm registry and has 1.5 GB of disk free, then run this again.',
    );
  }
}

/** @returns the path of a Node that is new enough: the one npm installed, else the one running, else PATH's. */
function pickNode() {
  const platform = WINDOWS ? 'win' : process.platform;
  const packaged = join(
    ROOT,
    'node_modules',
    `node-${platform}-${process.arch}`,
    'bin',
    WINDOWS ? 'node.exe' : 'node',
  );
  for (const node of [packaged, process.execPath, 'node']) {
    const { stdout } = spawnSync(node, ['-p', 'process.execPath + " " + process.versions.node'], {
      encoding: 'utf8',
    });
    const [, path, version] = /^(.+) (\S+)\s*$/.exec(stdout || '') || [];
    if (version && isRecentEnough(version)) return path;
  }
  return fail(
    `This needs Node 22.19 or newer, and here is Node ${process.versions.node}.`,
    existsSync(packaged)
      ? `npm installed a newer one, but it does not run on this system (${packaged}).`
      : `npm brings a newer one for Linux (x64, arm64) and Windows (x64); there was none for ${process.platform} ` +
          `${process.arch}, or optional packages were left out.`,
    'install Node 24 from https://nodejs.org/ or with your version manager (.nvmrc says 24), then run this again.',
  );
}

/** The environment of every step: the chosen Node first on PATH, then what npm installed. */
function environment(node) {
  const env = Object.assign({}, process.env, { ASTRO_TELEMETRY_DISABLED: '1' });
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') || 'PATH';
  env[key] = [dirname(node), BIN, env[key]].join(delimiter);
  return env;
}

/** @returns whether all passed; stops at the first that does not. */
async function runSteps(steps, env, summary) {
  const began = Date.now();
  const names = steps.flat();
  let passed = 0;
  for (const together of steps) {
    const group = [together].flat();
    const ended = await Promise.all(
      group.map((step) => runStep(step, `${names.indexOf(step) + 1}/${names.length}`, env, group.length > 1)),
    );
    const failed = group.filter((_, index) => !ended[index]);
    passed += group.length - failed.length;
    if (failed.length === 0) continue;
    console.error(`\n✖ Run it alone with: ${failed.map((step) => `npm run ${step}`).join(', ')}`);
    if (summary) {
      const skipped = names.length - passed - failed.length;
      console.log(`Steps: ${passed} passed, ${failed.length} failed, ${skipped} skipped`);
    }
    return false;
  }
  if (summary) console.log(`\nEverything passed in ${since(began)}.\nSteps: ${passed} passed, 0 failed`);
  return true;
}

/**
 * @param held whether what it says is held until its end, so that two steps do not speak at once
 * @returns whether it passed
 */
async function runStep(step, place, env, held) {
  const command = readJson('package.json').scripts[step];
  const start = Date.now();
  const said = [];
  if (!held) console.log(`\n▶ ${step} (${place}): ${command}`);
  const status = await run(command, [], {
    env,
    shell: true,
    detached: !WINDOWS,
    stdin: 'ignore',
    heard: held ? (text) => said.push(text) : undefined,
  });
  if (held) process.stdout.write(`\n▶ ${step} (${place}): ${command}\n${said.join('')}`);
  if (status === 0) console.log(`✔ ${step}, ${since(start)}`);
  else console.error(`\n✖ ${step} failed after ${since(start)}.`);
  return status === 0;
}

/**
 * Runs a command until it ends and hands signals on to it. What it says goes to the terminal, or to `heard`.
 * @returns its exit status; 1 if a signal ended it or it could not be started.
 */
function run(
  command,
  args,
  { env = process.env, shell = false, detached = false, stdin = 'inherit', heard = undefined },
) {
  return new Promise((resolve) => {
    const out = heard ? 'pipe' : 'inherit';
    const child = spawn(command, args, { env, shell, detached, stdio: [stdin, out, out] });
    for (const stream of heard ? [child.stdout, child.stderr] : []) {
      stream.setEncoding('utf8').on('data', heard);
    }
    // A step runs in a shell, which does not forward signals: they go to the whole process group, hence `detached`.
    const stopChild = (signal) => (detached ? process.kill(-child.pid, signal) : child.kill(signal));
    running.add(stopChild);
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      running.delete(stopChild);
      resolve(1);
    });
    child.on('close', (status) => {
      running.delete(stopChild);
      resolve(status === null ? 1 : status);
    });
  });
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
  } catch {
    return undefined;
  }
}

function since(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}

function fail(what, why, todo) {
  console.error(
    [`\n✖ ${what}`, why && `  Why: ${why}`, todo && `  What to do: ${todo}`].filter(Boolean).join('\n'),
  );
  process.exit(1);
}

await main();
