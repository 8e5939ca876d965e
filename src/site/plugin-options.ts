import { relative } from 'node:path';
import type { PageContext, PluginOptions } from '../prose/context.ts';
import { ENTRY_KINDS } from '../model/kinds.ts';
import type { EntryKey } from '../graph/types.ts';
import { strings } from '../strings.ts';
import { perCorpus } from '../graph/per-corpus.ts';
import { contentDir } from './content-dir.ts';
import { diskCorpus } from './disk-corpus.ts';

const articlesById = perCorpus(
  ({ articles }) => new Map(articles.map((article) => [article.id as string, article])),
);

/**
 * Options of the Markdown plugins: tells from a file's path which page it makes.
 * @param root the project's root
 * @param base base path of the site
 */
export function pluginOptions(root: string, base: string): PluginOptions {
  const folderOfAll = contentDir(root);
  return {
    contextFor: (path): PageContext | undefined => {
      const [, folder, name] =
        /^([^/]+)\/([^/]+)\.mdx$/.exec(relative(folderOfAll, path).replaceAll('\\', '/')) ?? [];
      if (!folder || !name) return undefined;
      const corpus = diskCorpus(root);
      const articles = articlesById(corpus);
      const shared = { corpus, base, labels: strings.markdown };
      if (folder === 'pages') return shared;
      if (folder === 'articles') return { ...shared, article: articles.get(name) };
      const row = ENTRY_KINDS.find(({ collection }) => collection === folder);
      return row && { ...shared, self: `${row.kind}:${name}` as EntryKey };
    },
  };
}
