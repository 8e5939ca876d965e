import { officeFamily } from '../../model/offices.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Item } from '../items.ts';
import type { Tenure } from '../forms.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../query/reading.ts';
import type { Answer } from '../types.ts';
import { ANSWER } from '../limits.ts';
import type { Fact } from './fact.ts';
import { eventAnswer, hasWords, isAt, isOf, startOf, type EventFacts } from './events.ts';
import { heldAt, limitOf, officeFact, statusFact } from './facts.ts';
import { isOffice } from './offices.ts';
import { questionOf, type Question } from './question.ts';
import { itemNamed, peopleOf, subjectOf, type People, type Subject } from './subject.ts';

/** Answers questions from the fields of entries; there is no answer where two readings tie or the fields do not say. */
export class Answerer {
  readonly #catalogue: Catalogue;
  readonly #people: People;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.#people = peopleOf(catalogue.items);
  }

  /**
   * @param readings of the query, the literal one first
   * @param ranked its findings, best first
   */
  answer(readings: readonly Reading[], ranked: readonly Finding[]): Answer | undefined {
    for (const reading of readings) {
      const question = questionOf(reading);
      const found = this.#answer(question, ranked);
      if (found) return found;
    }
    return undefined;
  }

  /** Events that a query means by their fields alone: of a date, or with all the people that it names. */
  events(reading: Reading): { readonly items: readonly number[]; readonly dated: boolean } {
    const question = questionOf(reading);
    const dated = question.date !== undefined;
    const subject = this.#subject(question);
    const means =
      subject.rest.length === 0 && (subject.people.length > 1 || (dated && subject.items.length === 0));
    return { items: means ? this.#eventsOf(question, subject) : [], dated };
  }

  #subject({ subject }: Question): Subject {
    return subjectOf(subject, this.#catalogue, this.#people);
  }

  #answer(question: Question, ranked: readonly Finding[]): Answer | undefined {
    const { asked, date } = question;
    if (asked === 'who' || (asked === undefined && date)) {
      const holder = this.#holder(question);
      if (holder) return holder;
    }
    const subject = this.#subject(question);
    const [only] = subject.items;
    // What the words name with their verb taken for one (“hiệp ước … hết hạn”), with the date, or as they stand.
    const part = subject.items.length === 1 && subject.rest.length === 0 ? only : undefined;
    const wholes = [question.dated, question.words].map((words) => itemNamed(words, this.#catalogue));
    for (const [item, isPart] of [[part, true], ...wholes.map((whole) => [whole, false] as const)] as const) {
      const fact = item === undefined ? undefined : this.#factOf(item, question, isPart);
      if (item !== undefined && fact) return this.#of(item, fact);
    }
    if (only !== undefined && subject.items.length === 1 && asked === 'howMany') {
      const fact = limitOf(this.#item(only)?.facts, subject.rest);
      if (fact) return this.#of(only, fact);
    }
    const event = this.#eventMeant(question, subject, ranked);
    const facts = event === undefined ? undefined : this.#item(event)?.facts;
    if (event === undefined || facts?.of !== 'event') return undefined;
    const fact = eventAnswer(facts, asked);
    return fact && this.#of(event, fact);
  }

  #item(id: number): Item | undefined {
    return this.#catalogue.items[id];
  }

  #of(id: number, fact: Fact): Answer | undefined {
    const item = this.#item(id);
    return item && { record: item.record, fact };
  }

  /** Who holds an office, or held it on a date: the one of whom it is known. */
  #holder({ words, date, now }: Question): Answer | undefined {
    const holders = new Map<string, { item: number; tenure: Tenure }>();
    for (const { item, type, text, tenure } of this.#catalogue.forms) {
      if (type !== 'office' || !tenure || !isOffice(words, text)) continue;
      const fits = date && !now ? heldAt(tenure, date) : !tenure.to;
      if (fits) holders.set(`${String(item)} ${tenure.title} ${tenure.from ?? ''}`, { item, tenure });
    }
    const found = [...holders.values()];
    // One and the same may have been acting first: the office itself says more.
    const holder =
      found.findLast(({ tenure }) => officeFamily(tenure.title) === tenure.title.toLowerCase()) ??
      found.at(-1);
    return holder && found.every(({ item }) => item === holder.item)
      ? this.#of(holder.item, officeFact(holder.tenure))
      : undefined;
  }

  /** @param isPart whether the words have a verb besides the name */
  #factOf(id: number, { asked, steps, date }: Question, isPart: boolean): Fact | undefined {
    const item = this.#item(id);
    if (!item) return undefined;
    const { facts, context, record } = item;
    if (facts?.of === 'event') return asked ? eventAnswer(facts, asked) : undefined;
    if (facts?.of === 'person') {
      if (asked === 'born' && facts.born) return { type: 'born', date: facts.born };
      if (asked === 'died' && facts.died) return { type: 'died', date: facts.died };
    }
    if (facts?.of === 'document') {
      if (asked === 'inForce') return statusFact(facts);
      const step = facts.life.filter(
        ([, event]) => event === (steps.find((each) => facts.life.some(([, own]) => own === each)) ?? ''),
      );
      const [made] = step;
      if ((asked === 'when' || asked === 'where') && step.length === 1 && made) {
        return { type: 'step', label: made[2], date: made[0] };
      }
    }
    if (date || (isPart && steps.length > 0)) return undefined;
    if (asked === 'who' && record.kind === 'person') return this.#currentOffice(item) ?? definition(context);
    return asked === 'what' ? definition(context) : undefined;
  }

  #currentOffice({ forms }: Item): Fact | undefined {
    const held = forms.flatMap((id) => this.#catalogue.forms[id]?.tenure ?? []).filter(({ to }) => !to);
    const last = held.at(-1);
    return last && officeFact(last);
  }

  /** The one event that is meant: by its people, by its day, or by words that all stand in one of its names. */
  #eventMeant(question: Question, subject: Subject, ranked: readonly Finding[]): number | undefined {
    const { asked, date } = question;
    const named = subject.items.filter((id) => this.#item(id)?.facts?.of === 'event');
    if (named.length === 1 && subject.rest.length === 0 && named[0] !== undefined)
      return this.#hasAll(named[0], subject);
    const onlyDate = date !== undefined && subject.items.length === 0 && subject.rest.length === 0;
    if (subject.people.length > 1 || onlyDate) {
      const events = this.#eventsOf(question, subject);
      const onThatDay = events.filter((id) => startOf(this.#item(id)) === date);
      const meant = onThatDay.length > 0 ? onThatDay : events;
      return meant.length === 1 ? meant[0] : undefined;
    }
    if (!asked) return undefined;
    const events = ranked.filter(({ item }) => this.#item(item)?.facts?.of === 'event');
    const [first, second] = events;
    if (!first || first !== ranked[0] || !isSure(first)) return undefined;
    return second && isSure(second) && first.score - second.score < ANSWER.margin ? undefined : first.item;
  }

  #hasAll(event: number, { people }: Subject): number | undefined {
    const facts = this.#item(event)?.facts;
    if (facts?.of !== 'event') return undefined;
    return people.every((person) => facts.people.some(([name]) => name === person)) ? event : undefined;
  }

  /** Events with all the people, the place, the verb and the date of a question, in order of time. */
  #eventsOf({ form, date, asked }: Question, { people, items, rest }: Subject): number[] {
    const places = items.flatMap((id) =>
      this.#item(id)?.facts?.of === 'place' ? (this.#item(id)?.record.label ?? []) : [],
    );
    const others = items.filter((id) => !['place', 'person'].includes(this.#item(id)?.record.kind ?? ''));
    if (others.length > 0) return [];
    const wanted = form ?? (asked === 'where' ? 'meeting' : undefined);
    return this.#catalogue.items
      .map(({ facts }, id) => ({ facts, id }))
      .filter((each): each is { facts: EventFacts; id: number } => each.facts?.of === 'event')
      .filter(({ facts }) => people.every((person) => facts.people.some(([name]) => name === person)))
      .filter(({ facts }) => !wanted || facts.form === wanted)
      .filter(({ facts, id }) => places.every((place) => isAt(facts, this.#item(id), place)))
      .filter(({ facts }) => !date || isOf(facts, date))
      .filter(({ facts, id }) => hasWords(facts, this.#item(id), rest))
      .sort((a, b) => (a.facts.start < b.facts.start ? -1 : 1))
      .map(({ id }) => id);
  }
}

/** Whether a match leaves nothing out and changes nothing. */
function isSure({ way, confidence, score }: Finding): boolean {
  if (confidence === 'altered' || score < ANSWER.least) return false;
  return way.by === 'words'
    ? way.inForms
    : way.by === 'form' && (way.match === 'exact' || way.match === 'spaces');
}

const definition = (text: string): Fact | undefined => (text ? { type: 'definition', text } : undefined);
