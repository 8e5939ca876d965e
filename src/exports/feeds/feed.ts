/** A feed before it is written in one of its forms. Addresses are full. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The page whose news it tells. */
  readonly home: string;
  readonly authors: string;
  readonly licence: string;
  /** Moment of the newest change. */
  readonly updated: Date;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** What readers know it by: full address, unique, the same for ever. */
  readonly id: string;
  /** Where it is read. */
  readonly address: string;
  readonly title: string;
  readonly html: string;
  readonly summary?: string;
  readonly published: Date;
  readonly updated: Date;
  readonly tags: readonly string[];
}
