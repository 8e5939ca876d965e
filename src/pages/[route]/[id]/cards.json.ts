import type { APIRoute } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';
import { isSound } from '../../../site/corpus-loader.ts';
import { href } from '../../../site/paths.ts';
import { siteCorpus } from '../../../site/site-corpus.ts';
import { cardText } from '../../../components/card/card-text.ts';
import { entriesOnPage } from '../../../graph/questions/cards.ts';
import { nodeOf } from '../../../graph/questions/of-collection.ts';
import { entryAddress } from '../../../model/addresses.ts';
import { KINDS, type Collection } from '../../../model/kinds.ts';

interface Props {
  page: CollectionEntry<Collection>;
}

export async function getStaticPaths() {
  const pages = KINDS.map(async ({ collection, route }) =>
    (await getCollection(collection, isSound)).map((page) => ({
      params: { route, id: page.id },
      props: { page },
    })),
  );
  return (await Promise.all(pages)).flat();
}

/** Words of the cards of one page, by the paths that its mentions lead to. */
export const GET: APIRoute<Props> = async ({ props: { page } }) => {
  const corpus = await siteCorpus();
  const node = nodeOf(corpus, page);
  const article = 'passages' in node ? node : undefined;
  const entries = entriesOnPage(corpus, node);
  return Response.json(
    Object.fromEntries(entries.map((found) => [href(entryAddress(found)), cardText(corpus, found, article)])),
  );
};
