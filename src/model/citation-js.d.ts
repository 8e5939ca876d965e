/** What the tests use of citation-js, which ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(record: string);
    /** The records in CSL-JSON. */
    readonly data: readonly Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
