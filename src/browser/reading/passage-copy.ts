import { FORMATS, quote, type Cited, type Format } from '../../model/citation/cited.ts';
import { readingStrings } from '../../strings/reading.ts';
import { copy, type Copied } from './clipboard.ts';
import type { SelectedWords } from './selection.ts';

const words = readingStrings.passageMenu;

/** Metadata of the article, from the page. */
export interface CitedArticle extends Omit<Cited, 'url' | 'accessed' | 'note'> {
  readonly numeral: string;
  /** Where the words that are cited stay as they are: the page of an edition, or of a new article its own. */
  readonly address: string;
  /** Day of that edition, in words. */
  readonly edition: string | undefined;
}

/** A passage to cite, or selected words of it. */
export interface CitedPassage {
  readonly article: CitedArticle;
  readonly passage: HTMLElement;
  /** Numeral and number, `V.9`. */
  readonly reference: string;
  readonly selected: SelectedWords | undefined;
}

/**
 * Copies a passage's address, its words with a reference, or a record of it. The address leads to the passage as it is
 * from day to day; references lead to the edition whose words they give.
 * @param what `link`, `quote`, or the name of a format
 * @returns whether the browser allowed it
 */
export function copyPassage(what: string, cited: CitedPassage): Promise<boolean> {
  return copy(copiedText(what, cited));
}

function copiedText(what: string, { article, passage, reference, selected }: CitedPassage): Copied {
  const directive = selected ? `:~:${selected.directive}` : '';
  const place = `#${passage.id}${directive}`;
  const url = `${location.origin}${location.pathname}${place}`;
  if (what === 'link') return { text: url, html: `<a href="${url}">${article.site} ${reference}</a>` };
  const today = new Date();
  const accessed = [today.getFullYear(), today.getMonth() + 1, today.getDate()];
  const cited: Cited = {
    ...article,
    id: `${article.id}-${passage.id}`,
    url: article.address + place,
    accessed: accessed.map((part) => String(part).padStart(2, '0')).join('-'),
    note: [article.edition && words.edition(article.edition), words.reference(reference)]
      .filter(Boolean)
      .join(', '),
  };
  if (what !== 'quote') return { text: FORMATS[what as Format](cited) };
  const quoted = selected?.words ?? passage.textContent.replace(/\s+/g, ' ').trim();
  return quote(quoted, cited, words.accessed(accessed.reverse().join('/')));
}
