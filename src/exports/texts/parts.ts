import type { ArticleNode, Note } from '../../graph/types.ts';
import { articleAddress } from '../../model/addresses.ts';
import { formatDate } from '../../model/dates.ts';
import type { ExportContext } from '../context.ts';

/** What sort of note it is, with the day of a later fact, and its headline: `Về sau · 5/2/2026: Hội đồng họp`. */
export function noteHeading({ data }: Note, { words }: ExportContext): string {
  const kind = [words.noteKinds[data.kind], ...(data.date ? [formatDate(data.date)] : [])].join(' · ');
  return `${kind}: ${data.headline}`;
}

/** What an article retells, its corrections, and where the copy came from. */
export function provenanceLines(
  { id, data }: ArticleNode,
  { corpus, absolute, words }: ExportContext,
): string[] {
  const { site } = corpus;
  return [
    data.provenance.retells,
    data.provenance.mended,
    ...(data.authorsNote ? [data.authorsNote] : []),
    `${site.title}, ${words.text.report(data.numeral)}, ${words.text.edition(formatDate(site.edition))}. ${words.text.address}: ${absolute(articleAddress(id))}. ${words.text.licence}: ${site.licence.name}, ${site.licence.url}.`,
  ];
}
