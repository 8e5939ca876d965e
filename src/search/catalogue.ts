import { entryAddress, articleAddress, noteAddress, passageAddress } from '../model/addresses.ts';
import type { PartialDate } from '../model/dates.ts';
import { kindRow } from '../model/kinds.ts';
import { joinedKey } from './marks.ts';
import { TextIndex } from './text-index.ts';
import { contentWords, joined, tokenise } from './tokens.ts';
import type { ArticleData, ArticleTexts, EntryData, SearchNames, SearchRecord, SearchTexts } from './types.ts';
import { FORM, HITS, TEXT_KIND } from './weights.ts';

/** Kinds of names that a record has. */
export type FormType = 'name' | 'alias' | 'term' | 'office' | 'detail';

/** Days an office was held. */
export interface Tenure {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly asOf?: PartialDate;
}

/** One name of a record, ready to be compared. */
export interface Form {
  readonly item: number;
  readonly type: FormType;
  readonly text: string;
  readonly factor: number;
  readonly folded: string;
  /** Its words without marks, run together, and with marks. */
  readonly joined: string;
  readonly key: string;
  /** How many words it has, small ones left out. */
  readonly length: number;
  readonly tenure?: Tenure;
}

/** A text to be searched for phrases. */
export interface SearchText {
  readonly item: number;
  readonly type: keyof typeof TEXT_KIND;
}

/** A record with what its hits show and how it is ranked among equals. */
export interface Item {
  readonly record: SearchRecord;
  /** Text that lines of context are cut from; its own number among the texts, if it is searched. */
  readonly context: string;
  readonly text?: number;
  readonly forms: number[];
  /** Added to every score: weight of the kind, and how often it is mentioned. */
  readonly bonus: number;
}

/** Everything in the records, unfolded for searching. */
export class Catalogue {
  readonly items: Item[] = [];
  readonly forms: Form[] = [];
  readonly texts: SearchText[] = [];
  /** Words of the forms, by number of the form; words of the texts, by number of the text. */
  readonly names = new TextIndex();
  readonly prose = new TextIndex();
  /** Forms by their words run together. */
  readonly byJoined = new Map<string, number[]>();
  /** Passages by reference in small letters: `v.9`. */
  readonly byReference = new Map<string, number>();
  readonly #articles: readonly ArticleData[];
  readonly #mostMentions: number;

  constructor({ entries, articles }: SearchNames) {
    this.#articles = articles;
    this.#mostMentions = Math.max(1, ...entries.map(({ mentions }) => mentions));
    for (const entry of entries) this.#addEntry(entry);
    for (const article of articles) this.#addArticle(article);
  }

  /** Adds the passages and notes of the articles. */
  addTexts(texts: SearchTexts): void {
    texts.articles.forEach((article, i) => {
      const owner = this.#articles[i];
      if (owner) this.#addArticleTexts(owner, article);
    });
  }

  /** The forms whose words, run together, are these. */
  formsOf(run: string): readonly Form[] {
    return (this.byJoined.get(run) ?? []).map((id) => this.forms[id] as Form);
  }

  #addEntry(entry: EntryData): void {
    const weight = (kindRow(entry.kind).weight - 1) * HITS.kind;
    const fame = (HITS.mentions * Math.log1p(entry.mentions)) / Math.log1p(this.#mostMentions);
    const record = { kind: entry.kind, address: entryAddress(entry), label: entry.name };
    const item = this.#addItem(record, entry.definition, 'definition', weight + fame);
    this.#addForm(item, 'name', entry.name);
    for (const alias of entry.aliases ?? []) this.#addForm(item, 'alias', alias);
    for (const term of entry.terms ?? []) this.#addForm(item, 'term', term);
    for (const [title, from, to, asOf] of entry.offices ?? []) {
      this.#addForm(item, 'office', title, {
        ...(from && { from }),
        ...(to && { to }),
        ...(asOf && { asOf }),
      });
    }
    for (const detail of entry.details ?? []) this.#addForm(item, 'detail', detail);
  }

  #addArticle(article: ArticleData): void {
    const { id, title, shortTitle } = article;
    const address = articleAddress(id);
    const item = this.#addItem({ kind: 'article', address, label: title }, article.summary, 'summary', 0);
    this.#addForm(item, 'name', title);
    this.#addForm(item, 'name', shortTitle);
    for (const detail of article.details) this.#addForm(item, 'detail', detail);
    for (const section of article.sections) {
      const record = {
        kind: 'section',
        address: `${address}#${section.id}`,
        label: section.title,
        article: shortTitle,
      } as const;
      this.#addForm(this.#addItem(record, '', undefined, 0), 'name', section.title);
    }
  }

  #addArticleTexts({ id, shortTitle, numeral }: ArticleData, article: ArticleTexts): void {
    article.passages.forEach(({ id: passage, text }, i) => {
      const reference = `${numeral}.${String(i + 1)}`;
      const record = {
        kind: 'passage',
        address: passageAddress(id, passage),
        label: shortTitle,
        article: shortTitle,
        reference,
      } as const;
      this.byReference.set(reference.toLowerCase(), this.#addItem(record, text, 'passage', 0));
    });
    for (const note of article.notes) {
      const reference = `${numeral}.${String(note.n)}`;
      const record = {
        kind: 'note',
        address: noteAddress(id, note.id),
        label: note.quote,
        article: shortTitle,
        reference,
        noteKind: note.kind,
      } as const;
      this.#addItem(record, note.text, 'note', 0);
    }
  }

  #addItem(
    record: SearchRecord,
    context: string,
    type: SearchText['type'] | undefined,
    bonus: number,
  ): number {
    const text = type && this.prose.add(tokenise(context));
    const item =
      this.items.push({ record, context, forms: [], bonus, ...(text !== undefined && { text }) }) - 1;
    if (type) this.texts.push({ item, type });
    return item;
  }

  #addForm(item: number, type: FormType, text: string, tenure?: Tenure): void {
    const tokens = tokenise(text);
    if (tokens.length === 0) return;
    const form: Form = {
      item,
      type,
      text,
      factor:
        this.items[item]?.record.kind === 'section'
          ? HITS.section
          : tenure?.to
            ? FORM.formerOffice
            : FORM[type],
      folded: tokens.map(({ folded }) => folded).join(' '),
      joined: joined(tokens),
      key: joinedKey(tokens),
      length: contentWords(tokens).length,
      ...(tenure && { tenure }),
    };
    const id = this.names.add(tokens);
    this.forms.push(form);
    this.items[item]?.forms.push(id);
    const same = this.byJoined.get(form.joined);
    if (same) same.push(id);
    else this.byJoined.set(form.joined, [id]);
  }
}
