import type { APIRoute } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';
import { isSound } from '../../site/corpus-loader.ts';
import { exportContext } from '../../site/export-context.ts';
import { textResponse } from '../../site/text-response.ts';
import { articleOf } from '../../graph/questions/of-collection.ts';
import { ARTICLE_FORMS, type ArticleForm } from '../../exports/texts/index.ts';

interface Props {
  entry: CollectionEntry<'articles'>;
  form: ArticleForm;
}

/** Every article in every form of text. */
export async function getStaticPaths() {
  const articles = await getCollection('articles', isSound);
  return articles.flatMap((entry) =>
    (Object.keys(ARTICLE_FORMS) as ArticleForm[]).map((form) => ({
      params: { id: entry.id, form },
      props: { entry, form },
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { entry, form } }) => {
  const { type, write } = ARTICLE_FORMS[form];
  const context = await exportContext();
  return textResponse(write(articleOf(context.corpus, entry.id), context), type);
};
