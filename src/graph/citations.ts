import type { SourceId } from '../model/ids.ts';
import type { Source } from '../model/schemas/index.ts';

/** A source that something rests on. */
export interface Citation {
  readonly source: Source;
  /** What it backs, in a few words. */
  readonly for: string | undefined;
}

/** A list of sources as a file gives it. */
type SourceList = readonly { readonly id: SourceId; readonly for?: string | undefined }[];

/** Resolves a list of sources; those that the bibliography does not hold are left out. */
export type Cite = (sources: SourceList | undefined) => Citation[];

/** Makes the resolver for a bibliography. */
export function citing(bibliography: ReadonlyMap<SourceId, Source>): Cite {
  return (sources = []) =>
    sources.flatMap(({ id, for: backs }) => {
      const source = bibliography.get(id);
      return source ? [{ source, for: backs }] : [];
    });
}
