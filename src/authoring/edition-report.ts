import { counted } from '../check/words.ts';
import { splitAddress } from '../model/addresses.ts';
import { formatDate } from '../model/dates.ts';
import type { ClosedEdition } from './close-edition.ts';

/** What a closed edition brought, in lines for who closed it. */
export function editionReport({
  day,
  first,
  stored,
  unchanged,
  added,
  held,
  settled,
}: ClosedEdition): string[] {
  return [
    `The edition of ${formatDate(day)} is closed${first ? ': the first of this site' : ''}.`,
    `  ${counted(stored, 'page')} stored in content/editions/${day}/, ${String(unchanged)} as in an earlier edition.`,
    `  The ledger holds ${String(held)} addresses, ${String(added)} of them new.`,
    ...(first
      ? ['  From now on content/permalinks.json and content/editions/ belong in version control.']
      : []),
    ...leavings(settled),
    'Commit content/ and publish what “npm run build” makes of it.',
  ];
}

/** What left pages that were rewritten, and headings that were reworded: whoever closes the edition should have meant it. */
function leavings(settled: ClosedEdition['settled']): string[] {
  const byPage = Map.groupBy(settled, ({ address }) => splitAddress(address).page);
  return [...byPage].flatMap(([page, rows]) => [
    `  ${page}: ${counted(rows.length, 'address', 'addresses')} went elsewhere or ended:`,
    ...rows.map(({ address, fate }) => {
      const where =
        fate.type === 'moved' ? `→ ${fate.to}` : fate.type === 'retired' ? '(retired)' : '(back again)';
      return `    #${splitAddress(address).fragment ?? ''} ${where}`;
    }),
  ]);
}
