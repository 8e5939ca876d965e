import type { Catalogue } from './catalogue.ts';
import { isOwnName, type Form } from './forms.ts';
import type { Finding } from './finding.ts';
import { contentWords } from './query/small-words.ts';
import type { Marked, Reason } from './types.ts';

/** Why an item was found, as data that the interface puts into words. */
export function reasonOf(finding: Finding, catalogue: Catalogue): Reason {
  const { way } = finding;
  if (way.by === 'reference') return { type: 'reference' };
  if (way.by === 'fields') return { type: 'words' };
  if (way.by === 'text') {
    return { type: catalogue.texts[way.text]?.type ?? 'passage' };
  }
  const form = catalogue.forms[way.form];
  if (!form) return { type: 'words' };
  const office = form.type === 'office' ? form : officeMeant(finding, form, catalogue);
  if (office) return officeReason(office, finding);
  if (way.by === 'words' && !way.complete) return { type: 'words' };
  if (isSlip(finding)) return { type: 'slip', form: mark(form, finding) };
  if (form.type === 'name' || form.type === 'office') return { type: 'name' };
  return { type: form.type, form: mark(form, finding) };
}

function isSlip({ way }: Finding): boolean {
  return way.by === 'form' ? way.match === 'slip' : way.by === 'words' && way.mended;
}

/**
 * The office that the query names although another form scored better: a description of it, or the person's name. It
 * must have words of the query that the name lacks. A current office is preferred, then the last one.
 */
function officeMeant({ item, understood }: Finding, matched: Form, catalogue: Catalogue): Form | undefined {
  const forms = (catalogue.items[item]?.forms ?? []).flatMap((id) => catalogue.forms[id] ?? []);
  const names = new Set(forms.filter(isOwnName).flatMap(wordsOf));
  const asked = contentWords(understood.reading.tokens)
    .map(({ folded }) => folded)
    .filter((word) => !names.has(word) && !/^\p{N}/u.test(word));
  if (asked.length === 0 || matched.type === 'detail') return undefined;
  return forms
    .filter(({ type }) => type === 'office')
    .filter((form) => asked.every((word) => wordsOf(form).includes(word)))
    .sort((a, b) => Number(a.tenure?.to !== undefined) - Number(b.tenure?.to !== undefined))
    .at(0);
}

const wordsOf = ({ folded }: Form): string[] => folded.split(' ');

function officeReason(office: Form, finding: Finding): Reason {
  return { type: 'office', form: mark(office, finding), ...office.tenure };
}

/** Highlights a form: its words, or all of it when it matched as a whole with other spaces or slips. */
export function mark(form: Form, { way, understood }: Finding): Marked {
  const whole = way.by === 'form' && (way.match === 'spaces' || way.match === 'slip');
  const marked = understood.highlighter.mark(form.text);
  if (!whole || marked.ranges.length > 0) return marked;
  return { text: form.text, ranges: [{ start: 0, end: form.text.length }] };
}
