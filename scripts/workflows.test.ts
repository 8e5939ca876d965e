import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

/** What these tests read of a workflow of GitHub Actions. */
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly uses?: string; readonly run?: string }[] }>
  >;
}

const FOLDER = '.github/workflows';
const files = await readdir(FOLDER);
const read = async (name: string): Promise<Workflow> =>
  parse(await readFile(`${FOLDER}/${name}`, 'utf8')) as Workflow;

test.each(files)(
  '%s runs no code of others but at a commit, and may do nothing that it does not say',
  async (name) => {
    const { permissions, jobs } = await read(name);
    expect(permissions).toEqual({ contents: 'read' });
    const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
  },
);

test.each(files)('%s runs commands of this project', async (name) => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const { jobs } = await read(name);
  const runs = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  for (const run of runs) {
    const [, script] = /^npm (?:run )?([\w:]+)$/.exec(run) ?? [];
    expect(['ci', ...Object.keys(scripts)], run).toContain(script);
  }
});
