import tailwindcss from '@tailwindcss/vite';
import { build, type Plugin } from 'vite';

const SHEET = 'src/styles/article.css';
const NAME = 'virtual:article-styles';

/**
 * Compiles the sheet that stands in every article, so that its first screen is painted without asking for another file.
 * It hangs on templates and styles alone, not on the content or the base path: so its hash can stand in the policy of any
 * server.
 * @param root folder of the project.
 * @returns minified CSS, the same bytes on every machine.
 * @throws {Error} when a rule asks for a file: the sheet could not stay the same then.
 */
export async function compileArticleStyles(root: string): Promise<string> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [tailwindcss()],
    // As Astro does: Tailwind has written it for the browsers that it knows.
    build: { write: false, target: 'esnext', rollupOptions: { input: `${root}/${SHEET}` } },
  });
  const files = 'output' in output ? output.output : [];
  const css = files
    .map((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : ''))
    .join('')
    .trim();
  const asked = /url\([^)]*\)/.exec(css);
  if (asked) throw new Error(`${SHEET}: ${asked[0]} belongs into src/styles/below.css, which is a file.`);
  return css;
}

/**
 * Gives templates the compiled sheet as a module.
 * @param css what {@link compileArticleStyles} gave; nothing for the development server, which links to the source.
 */
export function articleStyles(css: string | undefined): Plugin {
  return {
    name: 'article-styles',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(css)};` : null),
  };
}
