/**
 * `npm run permalinks`: writes new addresses into content/permalinks.json. Run it before each publication; it never
 * takes an address out. Exit status 1, and nothing written, if the content has errors.
 */
import { recordPermalinks } from '../src/site/commands/permalinks.ts';

const { added, held, problems } = recordPermalinks(process.cwd());
for (const line of problems) console.error(line);
if (problems.length > 0) {
  console.error(
    '\n✖ The ledger was left as it was: mend the errors above first (docs/problems.md explains each).',
  );
  process.exitCode = 1;
} else {
  console.log(`The ledger holds ${String(held)} addresses, ${String(added)} of them new.`);
}
