import type { APIRoute } from 'astro';
import { href } from '../../../site/paths.ts';
import { siteCorpus } from '../../../site/site-corpus.ts';
import { cardText } from '../../../components/card/card-text.ts';
import { entriesOnPage } from '../../../graph/questions/cards.ts';
import type { ArticleNode, Entry } from '../../../graph/types.ts';
import { entryAddress } from '../../../model/addresses.ts';
import { kindRow } from '../../../model/kinds.ts';

interface Props {
  article?: ArticleNode;
  entry?: Entry;
}

export async function getStaticPaths() {
  const { articles, entries } = await siteCorpus();
  const route = (kind: Parameters<typeof kindRow>[0], id: string) => ({ route: kindRow(kind).route, id });
  return [
    ...articles.map((article) => ({ params: route('article', article.id), props: { article } })),
    ...[...entries.values()].map((entry) => ({ params: route(entry.kind, entry.id), props: { entry } })),
  ];
}

/** Words of the cards of one page, by the paths that its mentions lead to. */
export const GET: APIRoute<Props> = async ({ props: { article, entry } }) => {
  const corpus = await siteCorpus();
  const page = article ?? entry;
  const entries = page ? entriesOnPage(corpus, page) : [];
  return Response.json(
    Object.fromEntries(entries.map((found) => [href(entryAddress(found)), cardText(corpus, found, article)])),
  );
};
