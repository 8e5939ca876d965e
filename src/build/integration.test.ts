import type { AstroIntegration } from 'astro';
import { afterEach, expect, test, vi } from 'vitest';
import { runCheck } from './check.ts';
import { forgetCorpus } from './disk-corpus.ts';
import { contentWatch } from './integration.ts';

vi.mock('./check.ts', () => ({ runCheck: vi.fn(() => Promise.resolve({ errors: 0, warnings: 0 })) }));
vi.mock('./disk-corpus.ts', () => ({ forgetCorpus: vi.fn() }));

afterEach(() => {
  vi.clearAllMocks();
});

type Setup = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;

/** Starts the integration on a server that only remembers. */
async function started() {
  let changed: (event: string, path: string) => void = () => undefined;
  const server = {
    watcher: { on: (_: string, heard: typeof changed) => (changed = heard) },
    moduleGraph: { invalidateAll: vi.fn() },
    ws: { send: vi.fn() },
  };
  const options = { server, logger: { warn: vi.fn() } } as unknown as Parameters<Setup>[0];
  await contentWatch().hooks['astro:server:setup']?.(options);
  return {
    server,
    change: (path: string) => {
      changed('change', path);
    },
  };
}

test('the check speaks when the server starts', async () => {
  await started();
  expect(runCheck).toHaveBeenCalledOnce();
});

test.each(['/project/content/people/vu-an.mdx', 'C:\\project\\content\\people\\vu-an.mdx'])(
  'a change of %s makes all pages anew and the check speak again',
  async (path) => {
    const { server, change } = await started();
    change(path);
    expect(forgetCorpus).toHaveBeenCalledOnce();
    expect(server.moduleGraph.invalidateAll).toHaveBeenCalledOnce();
    expect(server.ws.send).toHaveBeenCalledWith({ type: 'full-reload' });
    expect(runCheck).toHaveBeenCalledTimes(2);
  },
);

test('a change elsewhere is none of its business', async () => {
  const { server, change } = await started();
  change('/project/src/styles/site.css');
  expect(server.ws.send).not.toHaveBeenCalled();
  expect(runCheck).toHaveBeenCalledOnce();
});
