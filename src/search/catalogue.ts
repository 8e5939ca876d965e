import {
  articleAddress,
  entryAddress,
  noteAddress,
  passageAddress,
  statementAddress,
} from '../model/addresses.ts';
import { kindRow } from '../model/kinds.ts';
import { makeForm, withoutPointing, type Form, type FormType, type Tenure } from './forms.ts';
import { initialsOf, type Initials } from './query/initials.ts';
import { detailsOf, topicRecord, type Item, type SearchText } from './items.ts';
import { TextIndex } from './text-index.ts';
import { noteWords } from './record-types.ts';
import { tokenise } from './tokens.ts';
import type {
  ArticleData,
  ArticleTexts,
  EntryData,
  EntryTexts,
  SearchNames,
  SearchRecord,
  SearchTexts,
} from './types.ts';
import { HITS } from './weights.ts';

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
  /** Items by address. */
  readonly byAddress = new Map<string, number>();
  /** Events that articles tell of. */
  readonly told = new Set<number>();
  /** Whether the texts have come. */
  isComplete = false;
  #initials: Initials | undefined;
  readonly #articles: readonly ArticleData[];
  readonly #mostMentions: number;

  constructor({ entries, articles, mostMentions }: SearchNames) {
    this.#articles = articles;
    this.#mostMentions = mostMentions ?? Math.max(1, ...entries.map(({ mentions }) => mentions));
    for (const entry of entries) this.#addEntry(entry);
    for (const article of articles) this.#addArticle(article);
  }

  /** Adds what came with the texts: names in other languages, fields, running text. */
  addTexts(texts: SearchTexts): void {
    this.isComplete = true;
    this.#initials = undefined;
    // Entries come first among the items, in the order of the records.
    texts.entries.forEach((entry, item) => {
      this.#addEntryTexts(item, entry);
    });
    texts.articles.forEach((article, i) => {
      const owner = this.#articles[i];
      if (owner) this.#addArticleTexts(owner, article);
    });
    this.forms.forEach((form, id) => (this.forms[id] = withoutPointing(form, this.formsOf(form.joined))));
  }

  /** Phrases of names by their initials; made when first asked for. */
  get initials(): Initials {
    return (this.#initials ??= initialsOf(this.forms));
  }

  /** The forms whose words, joined without spaces, are `run`. */
  formsOf(run: string): readonly Form[] {
    return (this.byJoined.get(run) ?? []).flatMap((id) => this.forms[id] ?? []);
  }

  #addEntry(entry: EntryData): void {
    const { kind, name, aliases = [], offices = [] } = entry;
    const record = { kind, address: entryAddress(entry), label: name };
    const fame = Math.log1p(entry.mentions) / Math.log1p(this.#mostMentions);
    const inOffice = offices.some(([, , to]) => !to);
    const bonus =
      (kindRow(kind).weight - 1) * HITS.kind + fame * HITS.mentions + Number(inOffice) * HITS.inOffice;
    const item = this.#addItem(record, '', undefined, bonus);
    this.#addForm(item, 'name', name);
    for (const alias of aliases) this.#addForm(item, 'alias', alias);
    for (const [title, from, to, asOf] of offices) {
      const tenure = { title, ...(from && { from }), ...(to && { to }), ...(asOf && { asOf }) };
      this.#addForm(item, 'office', title, tenure);
    }
  }

  #addEntryTexts(
    id: number,
    { definition, terms = [], titles = [], labels = [], facts, body = [], topics = [] }: EntryTexts,
  ): void {
    const item = this.items[id];
    if (!item) return;
    item.context = definition;
    item.facts = facts;
    for (const label of labels) this.#addForm(id, 'alias', label);
    for (const term of terms) this.#addForm(id, 'term', term);
    const tenures = item.forms.flatMap((form) => this.forms[form]?.tenure ?? []);
    titles.forEach((each, i) => {
      for (const title of each) this.#addForm(id, 'office', title, tenures[i]);
    });
    for (const detail of facts ? detailsOf(facts) : []) this.#addForm(id, 'detail', detail);
    this.#addText(id, definition, 'definition');
    for (const paragraph of body) this.#addText(id, paragraph, 'body');
    for (const topic of topics) {
      const record = topicRecord(item.record, topic);
      const added = this.#addItem(record, topic.text, 'topic', 0);
      this.#addForm(added, 'name', topic.title);
    }
  }

  #addArticle({ id, title, shortTitle }: ArticleData): void {
    const address = articleAddress(id);
    const item = this.#addItem({ kind: 'article', address, label: title }, '', undefined, 0);
    this.#addForm(item, 'name', title);
    this.#addForm(item, 'name', shortTitle);
  }

  #addArticleTexts({ id, shortTitle, numeral }: ArticleData, article: ArticleTexts): void {
    const page = articleAddress(id);
    const owner = this.byAddress.get(page);
    if (owner !== undefined) {
      const item = this.items[owner];
      if (item) item.context = article.summary;
      const told = article.event && this.byAddress.get(entryAddress({ kind: 'event', id: article.event }));
      if (told !== undefined) this.told.add(told);
      for (const detail of article.details) this.#addForm(owner, 'detail', detail);
      for (const text of [article.summary, ...article.points]) this.#addText(owner, text, 'summary');
    }
    for (const section of article.sections) {
      const record: SearchRecord = {
        kind: 'section',
        address: `${page}#${section.id}`,
        label: section.title,
        article: shortTitle,
      };
      this.#addForm(this.#addItem(record, '', undefined, 0), 'name', section.title);
    }
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
    for (const { id: statement, n, claim, outcome } of article.statements) {
      const reference = `${numeral}.${String(n)}`;
      const address = statementAddress(id, statement);
      const record: SearchRecord = { ...common, kind: 'statement', label: claim, address, reference };
      this.#addItem(record, outcome, 'statement', 0);
    }
  }

  #addItem(
    record: SearchRecord,
    context: string,
    type: SearchText['type'] | undefined,
    bonus: number,
  ): number {
    const item = this.items.length;
    this.items.push({ record, context, forms: [], texts: [], bonus, facts: undefined });
    this.byAddress.set(record.address, item);
    if (type) this.#addText(item, context, type);
    return item;
  }

  #addText(item: number, text: string, type: SearchText['type']): void {
    const id = this.prose.add(tokenise(text));
    this.items[item]?.texts.push(id);
    this.texts.push({ item, type, text });
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
