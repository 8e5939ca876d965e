import type { APIRoute } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';
import { isSound } from '../../../site/corpus-loader.ts';
import { siteCorpus } from '../../../site/site-corpus.ts';
import { citedArticle } from '../../../components/article/cited.ts';
import { articleOf } from '../../../graph/questions/of-collection.ts';
import { CITATION_FILES } from '../../../model/addresses.ts';
import { FORMATS } from '../../../model/citation/cited.ts';

interface Props {
  entry: CollectionEntry<'articles'>;
  file: (typeof CITATION_FILES)[number];
}

export async function getStaticPaths() {
  const articles = await getCollection('articles', isSound);
  return articles.flatMap((entry) =>
    CITATION_FILES.map((file) => ({
      params: { id: entry.id, extension: file.extension },
      props: { entry, file },
    })),
  );
}

/** The record of an article in one format. */
export const GET: APIRoute<Props> = async ({ props: { entry, file }, site: origin }) => {
  const corpus = await siteCorpus();
  const { cited } = citedArticle(corpus, articleOf(corpus, entry.id), origin);
  const record = FORMATS[file.format](cited);
  return new Response(record, { headers: { 'content-type': file.type } });
};
