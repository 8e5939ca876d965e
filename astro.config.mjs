import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentWatch } from './src/build/integration.ts';
import { offline } from './src/build/offline/integration.ts';
import { pluginOptions } from './src/build/plugin-options.ts';
import { security } from './src/build/security/integration.ts';
import { LOCAL_SITE, siteUrl } from './src/build/site-url.ts';
import { siteMap } from './src/build/sitemap.ts';
import { rehypeDates } from './src/markdown/rehype-dates.ts';
import { rehypeForeign } from './src/markdown/rehype-foreign.ts';
import { rehypeFormerIds } from './src/markdown/rehype-former-ids.ts';
import { rehypeNotes } from './src/markdown/rehype-notes.ts';
import { remarkMentions } from './src/markdown/remark-mentions.ts';
import { remarkNotes } from './src/markdown/remark-notes.ts';
import { remarkPassages } from './src/markdown/remark-passages.ts';

const base = process.env.BASE_PATH ?? '/';
const site = siteUrl(process.env);
const options = pluginOptions(import.meta.dirname, base);

export default defineConfig({
  base,
  // Where the site will stand, as in https://example.org; without it no address in full is written into pages.
  ...(site && { site }),
  outDir: process.env.TANBANG_OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  // Completion of fields in editors, by Astro's extension.
  experimental: { contentIntellisense: true },
  integrations: [
    mdx(),
    contentWatch(import.meta.dirname),
    siteMap(import.meta.dirname, site ?? LOCAL_SITE),
    security(import.meta.dirname),
    offline(import.meta.dirname),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      smartypants: false,
      remarkPlugins: [
        [remarkPassages, options],
        [remarkNotes, options],
        [remarkMentions, options],
      ],
      rehypePlugins: [[rehypeNotes, options], [rehypeFormerIds, options], rehypeDates, rehypeForeign],
    }),
  },
  vite: {
    plugins: [tailwindcss()],
    build: {
      rollupOptions: {
        // Astro writes this directive into its own modules and Rolldown warns of it, once for each content file.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
