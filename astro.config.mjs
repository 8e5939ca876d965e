import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentWatch } from './src/build/integration.ts';
import { pluginOptions } from './src/build/plugin-options.ts';
import { rehypeFormerIds } from './src/markdown/rehype-former-ids.ts';
import { rehypeNotes } from './src/markdown/rehype-notes.ts';
import { remarkMentions } from './src/markdown/remark-mentions.ts';
import { remarkNotes } from './src/markdown/remark-notes.ts';
import { remarkPassages } from './src/markdown/remark-passages.ts';

const base = process.env.BASE_PATH ?? '/';
const options = pluginOptions(import.meta.dirname, base);

export default defineConfig({
  base,
  outDir: process.env.TANBANG_OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  integrations: [mdx(), contentWatch()],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      smartypants: false,
      remarkPlugins: [
        [remarkPassages, options],
        [remarkNotes, options],
        [remarkMentions, options],
      ],
      rehypePlugins: [
        [rehypeNotes, options],
        [rehypeFormerIds, options],
      ],
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
