import { articleAddress, entryAddress, noteAddress, passageAddress } from '../model/addresses.ts';
import { kindRow } from '../model/kinds.ts';
import { makeForm, withoutPointing, type Form, type FormType, type Tenure } from './forms.ts';
import { TextIndex } from './text-index.ts';
import { noteWords } from './record-types.ts';
import { tokenise } from './tokens.ts';
import type {
  ArticleData,
  ArticleTexts,
  EntryData,
  SearchNames,
  SearchRecord,
  SearchTexts,
} from './types.ts';
import { HITS, type TEXT_KIND } from './weights.ts';

/** A text to be searched for phrases. */
export interface SearchText {
  readonly item: number;
  readonly type: keyof typeof TEXT_KIND;
}

/** A record with what its hits show and its static rank. */
export interface Item {
  readonly record: SearchRecord;
  /** Text that excerpts are cut from, and its index among the texts. */
  context: string;
  text?: number;
  /** Indexes of its forms. */
  readonly forms: number[];
  /** Static rank: added to every score. */
  readonly bonus: number;
}

/** All records, tokenized and indexed for searching. */
export class Catalogue {
  readonly items: Item[] = [];
  readonly forms: Form[] = [];
  readonly texts: SearchText[] = [];
  /** Inverted indexes: of the words of the forms, and of the words of the texts. */
  readonly names = new TextIndex();
  readonly prose = new TextIndex();
  /** Indexes of forms by their folded words, joined without spaces. */
  readonly byJoined = new Map<string, number[]>();
  /** Items of passages by reference in lower case: `v.9`. */
  readonly byReference = new Map<string, number>();
  readonly #articles: readonly ArticleData[];
  readonly #mostMentions: number;

  constructor({ entries, articles, mostMentions }: SearchNames) {
    this.#articles = articles;
    this.#mostMentions = mostMentions ?? Math.max(1, ...entries.map(({ mentions }) => mentions));
    for (const entry of entries) this.#addEntry(entry);
    for (const article of articles) this.#addArticle(article);
    this.forms.forEach((form, id) => (this.forms[id] = withoutPointing(form, this.formsOf(form.joined))));
  }

  /** Adds the definitions of the entries, and the passages and notes of the articles. */
  addTexts(texts: SearchTexts): void {
    // Entries come first among the items, in the order of the records.
    texts.definitions.forEach((definition, item) => {
      this.#addText(item, definition, 'definition');
    });
    texts.articles.forEach((article, i) => {
      const owner = this.#articles[i];
      if (owner) this.#addArticleTexts(owner, article);
    });
  }

  /** The forms whose words, joined without spaces, are `run`. */
  formsOf(run: string): readonly Form[] {
    return (this.byJoined.get(run) ?? []).flatMap((id) => this.forms[id] ?? []);
  }

  #addEntry(entry: EntryData): void {
    const { kind, name, aliases = [], terms = [], offices = [], details = [] } = entry;
    const record = { kind, address: entryAddress(entry), label: name };
    const fame = Math.log1p(entry.mentions) / Math.log1p(this.#mostMentions);
    const inOffice = offices.some(([, , to]) => !to);
    const bonus =
      (kindRow(kind).weight - 1) * HITS.kind + fame * HITS.mentions + Number(inOffice) * HITS.inOffice;
    const item = this.#addItem(record, '', undefined, bonus);
    this.#addForm(item, 'name', name);
    for (const alias of aliases) this.#addForm(item, 'alias', alias);
    for (const term of terms) this.#addForm(item, 'term', term);
    for (const [title, from, to, asOf] of offices) {
      const tenure = { ...(from && { from }), ...(to && { to }), ...(asOf && { asOf }) };
      this.#addForm(item, 'office', title, tenure);
    }
    for (const detail of details) this.#addForm(item, 'detail', detail);
  }

  #addArticle({ id, title, shortTitle, summary, details, sections }: ArticleData): void {
    const address = articleAddress(id);
    const item = this.#addItem({ kind: 'article', address, label: title }, summary, 'summary', 0);
    this.#addForm(item, 'name', title);
    this.#addForm(item, 'name', shortTitle);
    for (const detail of details) this.#addForm(item, 'detail', detail);
    for (const section of sections) {
      const record: SearchRecord = {
        kind: 'section',
        address: `${address}#${section.id}`,
        label: section.title,
        article: shortTitle,
      };
      this.#addForm(this.#addItem(record, '', undefined, 0), 'name', section.title);
    }
  }

  #addArticleTexts({ id, shortTitle, numeral }: ArticleData, article: ArticleTexts): void {
    const common = { label: shortTitle, article: shortTitle };
    article.passages.forEach(({ id: passage, text }, i) => {
      const reference = `${numeral}.${String(i + 1)}`;
      const address = passageAddress(id, passage);
      const item = this.#addItem({ ...common, kind: 'passage', address, reference }, text, 'passage', 0);
      this.byReference.set(reference.toLowerCase(), item);
    });
    for (const note of article.notes) {
      const { n, kind: noteKind, headline } = note;
      const reference = `${numeral}.${String(n)}`;
      const address = noteAddress(id, note.id);
      const record: SearchRecord = { ...common, kind: 'note', label: headline, address, reference, noteKind };
      this.#addItem(record, noteWords(note), 'note', 0);
    }
  }

  #addItem(
    record: SearchRecord,
    context: string,
    type: SearchText['type'] | undefined,
    bonus: number,
  ): number {
    const item = this.items.length;
    this.items.push({ record, context, forms: [], bonus });
    if (type) this.#addText(item, context, type);
    return item;
  }

  #addText(id: number, context: string, type: SearchText['type']): void {
    const item = this.items[id];
    if (!item) return;
    item.context = context;
    item.text = this.prose.add(tokenise(context));
    this.texts.push({ item: id, type });
  }

  #addForm(item: number, type: FormType, text: string, tenure?: Tenure): void {
    const tokens = tokenise(text);
    if (tokens.length === 0) return;
    const share = this.items[item]?.record.kind === 'section' ? HITS.section : 1;
    const form = makeForm({ item, type, text, tenure }, tokens, share);
    const id = this.names.add(tokens);
    this.forms.push(form);
    this.items[item]?.forms.push(id);
    const same = this.byJoined.get(form.joined);
    if (same) same.push(id);
    else this.byJoined.set(form.joined, [id]);
  }
}
