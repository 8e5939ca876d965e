import type { Catalogue } from '../catalogue.ts';
import { isOwnName, type Form } from '../forms.ts';
import { agreement, joinedKey } from './marks.ts';
import type { Reading } from './reading.ts';
import { joined, type Token } from '../tokens.ts';

const LONGEST_ALIAS = 8;
const SHORTEST_ALIAS = 3;

/**
 * Query rewriting: replaces an alias among other words by the entry's house name, which is how the texts spell it. “đại
 * sứ quán Áo tại Luân Đôn” becomes “đại sứ quán Áo tại London”.
 * @returns undefined when no such name is in the query
 */
export function withHouseNames({ text, tokens }: Reading, catalogue: Catalogue): string | undefined {
  const words: string[] = [];
  let changed = false;
  for (let i = 0; i < tokens.length;) {
    const alias = aliasAt(tokens, i, catalogue);
    if (alias) {
      words.push(alias.name);
      changed = true;
    } else words.push(text.slice(tokens[i]?.start, tokens[i]?.end));
    i += alias?.length ?? 1;
  }
  return changed ? words.join(' ') : undefined;
}

function aliasAt(
  tokens: readonly Token[],
  at: number,
  catalogue: Catalogue,
): { name: string; length: number } | undefined {
  for (let length = Math.min(LONGEST_ALIAS, tokens.length - at); length > 0; length -= 1) {
    // A query that is only an alias matches as an alias.
    if (length === tokens.length) continue;
    const slice = tokens.slice(at, at + length);
    // Two letters among other words are seldom a name: “kim jong un”.
    if (joined(slice).length < SHORTEST_ALIAS) continue;
    const name = ownerName(catalogue.formsOf(joined(slice)), joinedKey(slice), catalogue);
    if (name) return { name, length };
  }
  return undefined;
}

function ownerName(forms: readonly Form[], key: string, catalogue: Catalogue): string | undefined {
  const names = forms.filter(isOwnName);
  const items = new Set(names.map(({ item }) => item));
  const [form] = names;
  if (!form || items.size > 1 || names.some(({ type }) => type === 'name')) return undefined;
  return agreement(key, form.key) === 'other' ? undefined : catalogue.items[form.item]?.record.label;
}
