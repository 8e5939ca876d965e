/**
 * `npm run new -- <kind> <id> [--field value …]`: writes the skeleton of an article, entry, note, statement or source.
 * What is left to fill in is reported by `npm run check`. Exit status 1, and nothing written, if it cannot be.
 */
import { writeNew } from '../src/site/commands/new-content.ts';
import { NEW_KINDS } from '../src/authoring/skeleton/new-content.ts';
import { readArguments } from './arguments.ts';

const USAGE = `npm run new -- <kind> <id> [--field value …]

kinds: ${NEW_KINDS.join(', ')}
id: lower-case ASCII, as in le-an; of a note or statement <article>/<id>
fields: those of the kind, as in --name "Lê An"; of a group as in --outcome.status open; again for each item of a list`;

const { words, options, broken } = readArguments(process.argv.slice(2));
const [kind = '', id = ''] = words;
if (kind === '') {
  console.log(USAGE);
} else {
  const refusal = broken ?? (words.length > 2 ? `What is ${words.slice(2).join(' ')} for?` : undefined);
  const result = refusal === undefined ? writeNew(process.cwd(), { kind, id, given: options }) : { refusal };
  if ('refusal' in result) {
    console.error(`✖ ${result.refusal}`);
    process.exitCode = 1;
  } else {
    console.log(`${result.path}\nFill in what says TODO; “npm run check” lists what is left.`);
  }
}
