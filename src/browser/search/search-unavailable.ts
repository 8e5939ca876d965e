/** Why the search cannot be used: the network, or a page older than the records. */
export class SearchUnavailable extends Error {
  readonly reason: 'network' | 'stale';

  constructor(reason: 'network' | 'stale') {
    super(reason);
    this.reason = reason;
  }
}
