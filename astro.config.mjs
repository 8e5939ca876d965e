import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentWatch } from './src/site/integration.ts';
import { openData } from './src/site/open-data/integration.ts';
import { offline } from './src/site/offline/integration.ts';
import { security } from './src/site/security/integration.ts';
import { shareCardPictures } from './src/site/share-cards/integration.ts';
import { LOCAL_SITE, siteUrl } from './src/site/site-url.ts';
import { siteMap } from './src/site/sitemap.ts';

const base = process.env.BASE_PATH ?? '/';
const site = siteUrl(process.env);

export default defineConfig({
  base,
  // Where the site will stand, as in https://example.org; without it no address in full is written into pages.
  ...(site && { site }),
  outDir: process.env.TANBANG_OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  // While one page waits for the disk, others are rendered.
  build: { concurrency: 8 },
  // A page of content/pages/ under an address of the site's own would be left out with a warning.
  prerenderConflictBehavior: 'error',
  // Completion of fields in editors, by Astro's extension.
  experimental: { contentIntellisense: true },
  integrations: [
    contentWatch(import.meta.dirname),
    siteMap(import.meta.dirname, site ?? LOCAL_SITE),
    openData(import.meta.dirname, site ?? LOCAL_SITE),
    shareCardPictures(import.meta.dirname),
    offline(import.meta.dirname),
    security(import.meta.dirname),
  ],
  vite: {
    plugins: [tailwindcss()],
    // The name of the script that every page loads stands in every page: Astro's own is the longest word there.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: ({ name }) =>
                `_astro/${name.replace(/^Base\.astro.*/, 'main').replace(/\.astro.*/, '')}.[hash].js`,
            },
          },
        },
      },
    },
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
