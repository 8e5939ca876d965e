import type { APIRoute } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';
import { isSound } from '../../site/corpus-loader.ts';
import { exportContext } from '../../site/export-context.ts';
import { siteCorpus } from '../../site/site-corpus.ts';
import { textResponse } from '../../site/text-response.ts';
import { articleOf } from '../../graph/questions/of-collection.ts';
import { formerText } from '../../exports/texts/former-text.ts';
import { ARTICLE_FORMS, type ArticleForm } from '../../exports/texts/index.ts';
import { editionPageAddress, indexAddress } from '../../model/addresses.ts';
import { formerFiles, type FormerFile } from '../../permalinks/former-files.ts';

interface Props {
  form: ArticleForm;
  file: { readonly entry: CollectionEntry<'articles'> } | FormerFile;
}

/** Every article in every form of text; those that are gone as the article in their place, or as they were last. */
export async function getStaticPaths() {
  const articles = await getCollection('articles', isSound);
  const forms = Object.keys(ARTICLE_FORMS) as ArticleForm[];
  return [
    ...articles.flatMap((entry) =>
      forms.map((form) => ({ params: { id: entry.id, form }, props: { form, file: { entry } } })),
    ),
    ...formerFiles(await siteCorpus()).flatMap((file) =>
      forms.flatMap((form) => {
        const [, id] = new RegExp(`^${indexAddress('article')}([^/]+)\\.${form}$`).exec(file.address) ?? [];
        return id === undefined ? [] : [{ params: { id, form }, props: { form, file } }];
      }),
    ),
  ];
}

export const GET: APIRoute<Props> = async ({ props: { form, file } }) => {
  const { type, write } = ARTICLE_FORMS[form];
  const context = await exportContext();
  const text =
    'edition' in file
      ? formerText(file.page, context.absolute(editionPageAddress(file.edition.day, file.page.page)))
      : write('entry' in file ? articleOf(context.corpus, file.entry.id) : file.article, context);
  return textResponse(text, type);
};
