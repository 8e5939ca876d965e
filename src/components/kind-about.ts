import type { Corpus } from '../graph/types.ts';
import type { Kind } from '../model/kinds.ts';
import { strings } from '../strings.ts';

/** The line under the heading of the index of a kind: the site's own, or what any site would say. */
export function kindAbout({ site }: Corpus, kind: Kind): string {
  return site.kinds[kind] ?? strings.kinds[kind].about;
}
