import type { APIRoute } from 'astro';
import { exportContext } from '../../site/export-context.ts';
import { textResponse } from '../../site/text-response.ts';
import { FEED_FORMS, FEEDS, writeFeed, type FeedForm, type FeedName } from '../../exports/feeds/index.ts';

/** Every feed in every form. */
export function getStaticPaths() {
  return (Object.keys(FEEDS) as FeedName[]).flatMap((name) =>
    (Object.keys(FEED_FORMS) as FeedForm[]).map((form) => ({
      params: { name, form },
      props: { name, form },
    })),
  );
}

export const GET: APIRoute<{ name: FeedName; form: FeedForm }> = async ({ props: { name, form } }) =>
  textResponse(writeFeed(name, form, await exportContext()), FEED_FORMS[form].type);
