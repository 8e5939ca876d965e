/**
 * `npm run bench:recall -- 500 2000`: asks all queries of the tables in `tests/search/` of a search in shards in which the
 * real content stands among so many generated articles, and names those that it does not answer.
 */
import { CASES } from '../tests/search/tables.ts';
import { unansweredAmong } from './scale/recall.ts';
import { sizesAsked } from './scale/sizes.ts';

const sizes = sizesAsked('npm run bench:recall -- 500 2000');

for (const articles of sizes) {
  const unanswered = await unansweredAmong(articles, CASES);
  const share = (100 * (CASES.length - unanswered.length)) / CASES.length;
  console.log(
    `among ${articles.toLocaleString('en')} articles: ${share.toFixed(1)} % of ${String(CASES.length)}`,
  );
  for (const { kind, query } of unanswered) console.log(`  ${kind}: ${query}`);
}
