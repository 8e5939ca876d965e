import type { HitKind, SearchResult } from '../../search/types.ts';
import { element } from '../dom.ts';
import { kindChoices } from './kind-choices.ts';

/** Buttons that filter the hits by kind. @param choose called with the kind, undefined for all */
export function filterButtons(
  { counts }: Pick<SearchResult, 'counts'>,
  chosen: HitKind | undefined,
  choose: (kind: HitKind | undefined) => void,
): Node[] {
  return kindChoices(counts, chosen).map(({ kind, text }) => {
    const pressed = String(kind === chosen);
    const attributes = { type: 'button', class: 'search-filter', 'aria-pressed': pressed };
    const button = element('button', attributes, text);
    button.addEventListener('click', () => {
      choose(kind);
    });
    return button;
  });
}
