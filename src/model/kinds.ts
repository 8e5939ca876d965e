/**
 * The one registry of kinds. A row drives routes, linking, lists, search weights and open data. A new kind is one row here,
 * its schema in `src/model/schemas/`, its line in `src/content.config.ts` and its words in `src/strings/kinds.ts`; what its
 * page shows beyond names, definition, prose, mentions and sources is a part of `components/entry/EntryPage.astro`.
 * `tests/second-site/new-kind.ts` adds one.
 */
export interface KindRow {
  /** Singular English name, used in hand-made mentions: `[words](#person:id)`. */
  readonly kind: string;
  /** Folder under `content/` and name of the content collection. */
  readonly collection: string;
  /** First segment of the address of its pages. */
  readonly route: string;
  /** Where a name is linked automatically: at its first mention in each section, in a page, or never. */
  readonly linking: 'section' | 'page' | 'never';
  /** Static rank in search: breaks ties in favour of the kinds that are searched most. */
  readonly weight: number;
}

export const KINDS = [
  {
    kind: 'article',
    collection: 'articles',
    route: 'bai-viet',
    linking: 'never',
    weight: 1,
  },
  {
    kind: 'person',
    collection: 'people',
    route: 'nhan-vat',
    linking: 'section',
    weight: 1.1,
  },
  {
    kind: 'organisation',
    collection: 'organisations',
    route: 'to-chuc',
    linking: 'section',
    weight: 1.05,
  },
  {
    kind: 'document',
    collection: 'documents',
    route: 'van-kien',
    linking: 'section',
    weight: 1.1,
  },
  {
    kind: 'event',
    collection: 'events',
    route: 'su-kien',
    linking: 'section',
    weight: 1,
  },
  {
    kind: 'place',
    collection: 'places',
    route: 'dia-danh',
    linking: 'page',
    weight: 1,
  },
  {
    kind: 'term',
    collection: 'terms',
    route: 'thuat-ngu',
    linking: 'section',
    weight: 1,
  },
] as const satisfies readonly KindRow[];

/** Name of a kind. */
export type Kind = (typeof KINDS)[number]['kind'];
/** Kinds that have entries to be mentioned and looked up: all but the articles. */
export type EntryKind = Exclude<Kind, 'article'>;
/** Name of the content collection of a kind. */
export type Collection = (typeof KINDS)[number]['collection'];

/** Name of the content collection of a kind that has entries. */
export type EntryCollection = Exclude<Collection, 'articles'>;

/** The rows of the kinds that have entries. */
export const ENTRY_KINDS = KINDS.filter((row) => row.kind !== 'article') as readonly Extract<
  (typeof KINDS)[number],
  { kind: EntryKind }
>[];

/** The row of a kind. */
export function kindRow(kind: Kind): KindRow {
  const row = KINDS.find((candidate) => candidate.kind === kind);
  if (!row) throw new TypeError(`no kind “${kind}”`);
  return row;
}

/** Whether a text names a kind. */
export function isKind(text: string): text is Kind {
  return KINDS.some((row) => row.kind === text);
}

/** What a kind is called; `src/strings/kinds.ts` has the words. */
export interface KindWords {
  /** One of them. */
  readonly label: string;
  /** Heading of the index. */
  readonly plural: string;
  /** One line under the heading of the index, where the site has no words of its own (`kinds` in `site.yaml`). */
  readonly about: string;
}
