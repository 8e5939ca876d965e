import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { isSound } from '../../site/corpus-loader.ts';
import { exportContext } from '../../site/export-context.ts';
import { textResponse } from '../../site/text-response.ts';
import { siteCorpus } from '../../site/site-corpus.ts';
import { formerText } from '../../exports/texts/former-text.ts';
import { articleOf } from '../../graph/questions/of-collection.ts';
import type { ArticleNode } from '../../graph/types.ts';
import { editionPageAddress, indexAddress } from '../../model/addresses.ts';
import { formerFiles, type FormerFile } from '../../permalinks/former-files.ts';
import { ARTICLE_FORMS, type ArticleForm } from '../../exports/texts/index.ts';

/** Every article in every form of text; those that are gone as the article in their place, or as they were last. */
export async function getStaticPaths() {
  const corpus = await siteCorpus();
  const articles = await getCollection('articles', isSound);
  const forms = Object.keys(ARTICLE_FORMS) as ArticleForm[];
  return [
    ...articles.flatMap(({ id }) =>
      forms.map((form) => ({
        params: { id, form },
        props: { form, file: { article: articleOf(corpus, id) } },
      })),
    ),
    ...formerFiles(corpus).flatMap((file) =>
      forms.flatMap((form) => {
        const [, id] = new RegExp(`^${indexAddress('article')}([^/]+)\\.${form}$`).exec(file.address) ?? [];
        return id === undefined ? [] : [{ params: { id, form }, props: { form, file } }];
      }),
    ),
  ];
}

interface Props {
  form: ArticleForm;
  file: { article: ArticleNode } | FormerFile;
}

export const GET: APIRoute<Props> = async ({ props: { form, file } }) => {
  const { type, write } = ARTICLE_FORMS[form];
  const context = await exportContext();
  const text =
    'article' in file
      ? write(file.article, context)
      : formerText(file.page, context.absolute(editionPageAddress(file.edition.day, file.page.page)));
  return textResponse(text, type);
};
