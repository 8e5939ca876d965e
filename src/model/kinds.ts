/**
 * The one registry of kinds. A row drives routes, labels, linking and search weights everywhere: a new kind is one
 * row here, one schema and one template.
 */
export interface KindRow {
  /** Singular English name, used in hand-made mentions: `[words](#person:id)`. */
  readonly kind: string;
  /** Folder under `content/` and name of the content collection. */
  readonly collection: string;
  /** First segment of the address of its pages. */
  readonly route: string;
  /** What one of them is called on pages. */
  readonly label: string;
  /** Heading of the index. */
  readonly plural: string;
  /** One line under the heading of the index, where the site has no words of its own (`kinds` in `site.yaml`). */
  readonly about: string;
  /** Where a name is linked by itself: first time in each section, first time in a page, or never. */
  readonly linking: 'section' | 'page' | 'never';
  /** Factor on search scores: who and what is looked up most stands first among equals. */
  readonly weight: number;
}

export const KINDS = [
  {
    kind: 'article',
    collection: 'articles',
    route: 'bai-viet',
    label: 'Bài viết',
    plural: 'Bài viết',
    about: 'Mỗi bài kể lại một bản tin, từng đoạn có số và có địa chỉ riêng.',
    linking: 'never',
    weight: 1,
  },
  {
    kind: 'person',
    collection: 'people',
    route: 'nhan-vat',
    label: 'Người',
    plural: 'Nhân vật',
    about: 'Ai được nhắc tới, giữ chức gì lúc ấy và về sau.',
    linking: 'section',
    weight: 1.1,
  },
  {
    kind: 'organisation',
    collection: 'organisations',
    route: 'to-chuc',
    label: 'Tổ chức',
    plural: 'Tổ chức',
    about: 'Cơ quan, hội, công ty và hãng tin được nhắc tới.',
    linking: 'section',
    weight: 1.05,
  },
  {
    kind: 'document',
    collection: 'documents',
    route: 'van-kien',
    label: 'Văn kiện',
    plural: 'Văn kiện',
    about: 'Ra đời lúc nào, nay còn hiệu lực không.',
    linking: 'section',
    weight: 1.1,
  },
  {
    kind: 'event',
    collection: 'events',
    route: 'su-kien',
    label: 'Sự kiện',
    plural: 'Sự kiện',
    about: 'Các cuộc gặp, điện đàm và bước ngoặt, xếp theo ngày.',
    linking: 'section',
    weight: 1,
  },
  {
    kind: 'place',
    collection: 'places',
    route: 'dia-danh',
    label: 'Địa danh',
    plural: 'Địa danh',
    about: 'Nơi xảy ra các sự kiện và những vùng đất được nói tới.',
    linking: 'page',
    weight: 1,
  },
  {
    kind: 'term',
    collection: 'terms',
    route: 'thuat-ngu',
    label: 'Thuật ngữ',
    plural: 'Thuật ngữ',
    about: 'Từ ngữ cần hiểu, giải nghĩa ngắn.',
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
