import { splitAddress } from '../model/addresses.ts';
import type { PartialDate } from '../model/dates.ts';
import type { Permalink } from '../model/schemas/index.ts';
import type { Corpus } from '../graph/types.ts';
import { standingAddresses } from './standing.ts';
import { followAddress, type Whereabouts } from './whereabouts.ts';

/** Where something went that stood at an address. */
export type Departure =
  | { readonly type: 'moved'; readonly to: string }
  | { readonly type: 'retired'; readonly on: PartialDate; readonly was?: string | undefined };

/** A passage, note or statement that stood on a page which is still there. */
export interface FormerPlace {
  readonly address: string;
  readonly fragment: string;
  readonly line: Permalink;
  readonly went: Departure;
}

/** A page that is no more. */
export interface FormerPage {
  readonly address: string;
  readonly line: Permalink;
  readonly went: Departure;
  /** Its passages that went elsewhere than to the same fragment of the page's own successor. */
  readonly places: readonly { readonly fragment: string; readonly to: string }[];
}

/** What pages must still answer for. */
export interface FormerAddresses {
  /** Fragments that an address of the same page took over, by that address. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** What left a page, by page. */
  readonly departed: ReadonlyMap<string, readonly FormerPlace[]>;
  readonly pages: readonly FormerPage[];
}

const held = new WeakMap<Corpus, FormerAddresses>();

/** Sorts the addresses that moved or were retired by what keeps them answering; once for each corpus. */
export function formerAddresses(corpus: Corpus): FormerAddresses {
  const known = held.get(corpus) ?? sortFormer(corpus);
  held.set(corpus, known);
  return known;
}

interface Gone {
  readonly address: string;
  readonly page: string;
  readonly fragment: string | undefined;
  readonly line: Permalink;
  readonly went: Departure;
}

function sortFormer(corpus: Corpus): FormerAddresses {
  const published = standingAddresses(corpus);
  const gone = [...corpus.permalinks.lines].flatMap(([address, line]): Gone[] => {
    const went = published.has(address)
      ? undefined
      : departure(followAddress(address, corpus.permalinks, published));
    return went ? [{ address, ...splitAddress(address), line, went }] : [];
  });
  const places = gone.filter((each): each is Gone & { fragment: string } => each.fragment !== undefined);
  const onStanding = places.filter(({ page }) => published.has(page));
  const stays = ({ page, went }: Gone): boolean =>
    went.type === 'moved' && splitAddress(went.to).page === page;
  return {
    aliases: new Map(
      [...Map.groupBy(onStanding.filter(stays), ({ went }) => (went.type === 'moved' ? went.to : ''))].map(
        ([to, from]) => [to, from.map(({ fragment }) => fragment)],
      ),
    ),
    departed: Map.groupBy(
      onStanding.filter((each) => !stays(each)),
      ({ page }) => page,
    ),
    pages: gone
      .filter(({ fragment }) => fragment === undefined)
      .map(({ address, line, went }) => ({
        address,
        line,
        went,
        places: places.flatMap(({ page, fragment, went: place }) =>
          page === address && place.type === 'moved' && !isSame(place.to, went, fragment)
            ? [{ fragment, to: place.to }]
            : [],
        ),
      })),
  };
}

/** Whether a passage went where its page's successor leads by itself, fragment kept. */
function isSame(to: string, page: Departure, fragment: string): boolean {
  return page.type === 'moved' && to === `${splitAddress(page.to).page}#${fragment}`;
}

/** Nothing when it is lost or leads in a circle: the content check stops the build for that. */
function departure(whereabouts: Whereabouts): Departure | undefined {
  switch (whereabouts.type) {
    case 'found':
      return { type: 'moved', to: whereabouts.address };
    case 'retired':
      return whereabouts.line.fate;
    case 'lost':
    case 'circle':
      return undefined;
  }
}
