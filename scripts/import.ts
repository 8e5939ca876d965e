/**
 * `npm run import -- <text file> [--published 2025-02-27] [--out brief.md]`: a brief of a raw press text, for whoever is
 * to retell it. Reads the content, changes none of it.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { diskCorpus } from '../src/site/disk-corpus.ts';
import { readRawText } from '../src/site/read-raw-text.ts';
import { makeBrief } from '../src/authoring/import/brief.ts';
import { printBrief } from '../src/authoring/import/print-brief.ts';
import { isPartialDate } from '../src/model/dates.ts';
import { readArguments } from './arguments.ts';

const { words, options, broken } = readArguments(process.argv.slice(2));
const [path] = words;
const [published] = options['published'] ?? [];
const [out] = options['out'] ?? [];

const unknown = Object.keys(options).find((name) => name !== 'published' && name !== 'out');
const wrong =
  broken ??
  (path === undefined
    ? 'Which text? npm run import -- <text file> [--published 2025-02-27] [--out brief.md]'
    : unknown !== undefined
      ? `There is no option --${unknown}: there are --published and --out.`
      : published !== undefined && !isPartialDate(published)
        ? `“${published}” is not a date: write a day that exists as 2025-02-27.`
        : undefined);
const raw = wrong === undefined ? readRawText(path ?? '') : { refusal: wrong };
if ('refusal' in raw) {
  console.error(`✖ ${raw.refusal}`);
  process.exitCode = 1;
} else {
  const day = published !== undefined && isPartialDate(published) ? published : undefined;
  const brief = printBrief(makeBrief(raw.text, diskCorpus(process.cwd()), day), basename(path ?? ''));
  if (out === undefined) process.stdout.write(brief);
  else {
    writeFileSync(out, brief);
    console.log(out);
  }
}
