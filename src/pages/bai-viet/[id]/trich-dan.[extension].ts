import type { APIRoute } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';
import { isSound } from '../../../site/corpus-loader.ts';
import { siteCorpus } from '../../../site/site-corpus.ts';
import { citedArticle } from '../../../components/article/cited.ts';
import { CITATION_FILES } from '../../../model/addresses.ts';
import { FORMATS } from '../../../model/citation/cited.ts';

interface Props {
  article: CollectionEntry<'articles'>;
  file: (typeof CITATION_FILES)[number];
}

export async function getStaticPaths() {
  const articles = await getCollection('articles', isSound);
  return articles.flatMap((article) =>
    CITATION_FILES.map((file) => ({
      params: { id: article.id, extension: file.extension },
      props: { article, file },
    })),
  );
}

/** The record of an article in one format. */
export const GET: APIRoute<Props> = async ({ props: { article, file }, site: origin }) => {
  const { cited } = citedArticle(await siteCorpus(), article, origin);
  const record = FORMATS[file.format](cited);
  return new Response(record, { headers: { 'content-type': file.type } });
};
