import type { APIRoute } from 'astro';
import { exportContext } from '../../site/export-context.ts';
import { siteCorpus } from '../../site/site-corpus.ts';
import { textResponse } from '../../site/text-response.ts';
import type { ArticleNode } from '../../graph/types.ts';
import { ARTICLE_FORMS, type ArticleForm } from '../../exports/texts/index.ts';

/** Every article in every form of text. */
export async function getStaticPaths() {
  const { articles } = await siteCorpus();
  return articles.flatMap((article) =>
    (Object.keys(ARTICLE_FORMS) as ArticleForm[]).map((form) => ({
      params: { id: article.id, form },
      props: { article, form },
    })),
  );
}

export const GET: APIRoute<{ article: ArticleNode; form: ArticleForm }> = async ({ props }) => {
  const { type, write } = ARTICLE_FORMS[props.form];
  return textResponse(write(props.article, await exportContext()), type);
};
