import { toId } from '../../vietnamese/fold.ts';

/**
 * Resolves fragments with diacritics or capitals, in any normal form, and numbers: `#Tia hy vọng`, `#V.4`, `#doan-4`;
 * those with a tracking parameter, `#tia-hy-vong?fbclid=…`; and a truncated one, if it is the prefix of only one passage.
 */
export function findByOtherForm(fragment: string): string | undefined {
  const id = toId(fragment.replace(/[?&].*/, ''));
  if (document.getElementById(id)) return id;
  const n = /^(?:[a-z]+-?)?(\d+)$/.exec(id)?.[1];
  if (n) return document.querySelector<HTMLAnchorElement>(`.passage-number[data-n="${n}"]`)?.hash.slice(1);
  const [only, another] = id.length > 3 ? document.querySelectorAll(`[data-passage][id^="${id}"]`) : [];
  return another ? undefined : only?.id;
}
