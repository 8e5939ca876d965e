import type { APIRoute } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';
import { isSound } from '../../../site/corpus-loader.ts';
import { siteCorpus } from '../../../site/site-corpus.ts';
import { citedArticle, citedEdition } from '../../../components/article/cited.ts';
import { CITATION_FILES, indexAddress } from '../../../model/addresses.ts';
import { formerFiles, type FormerFile } from '../../../permalinks/former-files.ts';
import { FORMATS } from '../../../model/citation/cited.ts';

interface Props {
  format: (typeof CITATION_FILES)[number];
  file: { readonly article: CollectionEntry<'articles'> } | FormerFile;
}

export async function getStaticPaths() {
  const articles = await getCollection('articles', isSound);
  return [
    ...articles.flatMap((article) =>
      CITATION_FILES.map((format) => ({
        params: { id: article.id, extension: format.extension },
        props: { format, file: { article } },
      })),
    ),
    ...formerFiles(await siteCorpus()).flatMap((file) =>
      CITATION_FILES.flatMap((format) => {
        const [, id] =
          new RegExp(`^${indexAddress('article')}([^/]+)/[^/]+\\.${format.extension}$`).exec(file.address) ??
          [];
        return id === undefined
          ? []
          : [{ params: { id, extension: format.extension }, props: { format, file } }];
      }),
    ),
  ];
}

/** The record of an article in one format; of an article that is gone, of the one in its place or of its last edition. */
export const GET: APIRoute<Props> = async ({ props: { format, file }, site: origin }) => {
  const corpus = await siteCorpus();
  const { cited } =
    'edition' in file
      ? citedEdition(corpus, file.page, file.edition, origin)
      : citedArticle(corpus, file.article, origin);
  return new Response(FORMATS[format.format](cited), { headers: { 'content-type': format.type } });
};
