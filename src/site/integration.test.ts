import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ErrorPayload } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tinyProject } from '../testing/disk.ts';
import { contentWatch } from './integration.ts';

type Setup = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;

const AN = 'content/people/vu-an.mdx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Starts the integration on the tiny content, and on a server that only remembers. */
async function started() {
  const root = tinyProject();
  let changed: (event: string, path: string) => void = () => undefined;
  let connected: (data: unknown, client: { send: (payload: unknown) => void }) => void = () => undefined;
  const server = {
    watcher: { add: vi.fn(), on: (_: string, heard: typeof changed) => (changed = heard) },
    moduleGraph: { invalidateAll: vi.fn() },
    ws: { send: vi.fn(), on: (_: string, heard: typeof connected) => (connected = heard) },
  };
  const lines: string[] = [];
  const refreshContent = vi.fn(() => Promise.resolve());
  const options = { server, refreshContent, logger: { warn: (line: string) => lines.push(line) } };
  await contentWatch(root).hooks['astro:server:setup']?.(options as unknown as Parameters<Setup>[0]);
  return {
    server,
    refreshContent,
    lines,
    root,
    change: async (path: string, source?: string) => {
      if (source !== undefined) writeFileSync(join(root, path), source);
      changed('change', join(root, path));
      changed('change', join(root, path));
      await vi.runAllTimersAsync();
    },
    /** What a page is told when it opens. */
    open: (): ErrorPayload | undefined => {
      let told: unknown;
      connected(undefined, { send: (payload) => (told = payload) });
      return told as ErrorPayload | undefined;
    },
  };
}

test('the check speaks when the server starts, and pages of sound content stay uncovered', async () => {
  const { lines, open } = await started();
  expect(lines).toEqual(['Content is sound: no problem found.']);
  expect(open()).toBeUndefined();
});

test('changes of the content make all pages anew, once for those that come together', async () => {
  const { server, refreshContent, change, lines } = await started();
  await change(AN);
  expect(server.moduleGraph.invalidateAll).toHaveBeenCalledOnce();
  expect(server.ws.send).toHaveBeenCalledWith({ type: 'full-reload' });
  expect(refreshContent).toHaveBeenCalledOnce();
  expect(lines).toHaveLength(2);
});

test('a change elsewhere is none of its business', async () => {
  const { server, change } = await started();
  await change('src/styles/site.css');
  expect(server.ws.send).not.toHaveBeenCalled();
});

test('an error lies over the page with its line, until it is mended', async () => {
  const { change, open, root } = await started();
  await change(
    AN,
    '---\nname: Vũ An\nsort: Vũ An\nsrot: <b>\ndefinition: Một người.\nsources: [cong-bao]\n---\n\nMột.\n',
  );
  const error = open()?.err;
  expect(error).toMatchObject({
    name: 'schema',
    title: `${AN}:4:1`,
    loc: { file: join(root, AN), line: 4, column: 1 },
  });
  expect(error?.message).toContain('field “srot” does not exist here');
  // The page sets it as HTML: content may not become markup there.
  expect(JSON.stringify(error)).toContain('<span class=\\"line error-line\\">srot: &#60;b&#62;</span>');
  await change(
    AN,
    '---\nname: Vũ An\nsort: Vũ An\ndefinition: Một người.\nsources: [cong-bao]\n---\n\nMột.\n',
  );
  expect(open()).toBeUndefined();
});
