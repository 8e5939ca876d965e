/**
 * The articles of a generated corpus as a site of Starlight, the engine of Astro's own makers: what a build costs that
 * does none of what this one does for an article but show and search it.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { parse, stringify } from 'yaml';

/** Versions that were compared, written into the project so that a figure can be had again. */
const VERSIONS = { astro: '7.3.4', '@astrojs/starlight': '0.42.4' };

const FILES = {
  'package.json': JSON.stringify({ private: true, type: 'module', dependencies: VERSIONS }),
  'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://example.org',
  integrations: [starlight({ title: 'Bench', locales: { root: { label: 'Tiếng Việt', lang: 'vi' } } })],
});
`,
  'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  'src/content/docs/index.md': '---\ntitle: Bench\n---\n',
};

/** An installed Starlight, in a folder of its own. */
export interface Starlight extends AsyncDisposable {
  /** Puts the articles of a generated corpus in the place of those before. @param content its folder */
  fill: (content: string) => Promise<void>;
  readonly folder: string;
  /** What builds it: arguments for Node. */
  readonly build: readonly string[];
}

/** Installs Starlight from the registry. @throws {Error} when npm fails */
export async function installStarlight(): Promise<Starlight> {
  const folder = await mkdtemp(join(tmpdir(), 'starlight-'));
  const docs = join(folder, 'src/content/docs');
  await mkdir(docs, { recursive: true });
  for (const [path, text] of Object.entries(FILES)) await writeFile(join(folder, path), text);
  await new Promise<void>((done, fail) => {
    const npm = spawn('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    npm.on('error', fail);
    npm.on('close', (status) => {
      if (status === 0) done();
      else fail(new Error('npm could not install Starlight: see above'));
    });
  });
  return {
    folder,
    build: ['node_modules/astro/bin/astro.mjs', 'build'],
    fill: async (content) => {
      await rm(join(docs, 'bai'), { recursive: true, force: true });
      await mkdir(join(docs, 'bai'));
      for (const name of await readdir(join(content, 'articles'))) {
        const text = await readFile(join(content, 'articles', name), 'utf8');
        await writeFile(join(docs, 'bai', name.replace(/\.mdx$/, '.md')), plainArticle(text));
      }
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** An article with the marks of this engine taken out of its Markdown: the words stay. */
function plainArticle(source: string): string {
  const [, head = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(source) ?? [];
  const { title } = parse(head) as { title: string };
  const words = body.replaceAll(/ \^[a-z0-9-]+$/gm, '').replaceAll(/\[([^\]]*)\]\(#[^)]*\)/g, '$1');
  return `---\n${stringify({ title })}---\n${words}`;
}
