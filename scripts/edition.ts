/**
 * `npm run edition -- yyyy-mm-dd`: closes an edition on the day of its publication. It checks the content, enters new
 * addresses into content/permalinks.json, stores the pages that changed under content/editions/, and writes the day into
 * content/site.yaml. Exit status 1, and nothing written, if the content has errors.
 */
import { editionReport } from '../src/authoring/edition-report.ts';
import { writeEdition } from '../src/site/commands/edition.ts';

const result = writeEdition(process.cwd(), process.argv[2] ?? '');
if ('refusal' in result) {
  for (const line of result.problems) console.error(line);
  console.error(`\n✖ No edition was closed. ${result.refusal}`);
  process.exitCode = 1;
} else {
  for (const line of editionReport(result)) console.log(line);
}
