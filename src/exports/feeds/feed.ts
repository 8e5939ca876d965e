/** A feed before serialisation. Addresses are absolute. */
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
  /** Permanent unique id: an absolute address. */
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
