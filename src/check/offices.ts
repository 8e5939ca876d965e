import { formatDate, isAfter, type PartialDate } from '../model/dates.ts';
import { knownOn, officeFamily, officesOn, type Office } from '../model/offices.ts';
import { problem, type Problem } from '../model/problems.ts';
import { nameForms } from '../graph/names.ts';
import { entriesIn } from '../graph/questions/backlinks.ts';
import { officeNamed, roleIn } from '../graph/questions/then-and-now.ts';
import type { Corpus } from '../graph/types.ts';
import { addressOf } from './references.ts';
import { didYouMean } from './suggest.ts';
import { fileById, type CheckContext, type CheckedFile } from './context.ts';

type PersonFile = CheckedFile<'people'>;

/** Offices of one person that cannot both be right, or that are shown for a day on which nobody saw them held. */
export function officeProblems(context: CheckContext, corpus: Corpus): Problem[] {
  return [
    ...context.files.people.flatMap(overlaps),
    ...context.files.events.flatMap((event) => unknownAtEvent(event, context)),
    ...unknownInArticles(context, corpus),
    ...ambiguousInArticles(context, corpus),
    ...spellingProblems(context, corpus),
  ];
}

/** Last day on which the office can have been held, as far as is known; none when it may be held still. */
const endOf = ({ to, asOf }: Office): PartialDate | undefined => to ?? asOf;

/** Nobody takes up an office that they hold already, or is acting in it or elected to it meanwhile. */
function overlaps({ file, data: { offices } }: PersonFile): Problem[] {
  return offices.flatMap((later, i) =>
    offices.slice(0, i).flatMap((earlier) => {
      if (officeFamily(earlier.title) !== officeFamily(later.title) || !later.from) return [];
      const end = earlier.to;
      if (end && !isAfter(end, later.from)) return [];
      const message = `“${later.title}” begins on ${formatDate(later.from)}, and “${earlier.title}” ${end ? `ends only on ${formatDate(end)}` : 'has no end'}: one cannot hold both. Mend the dates, or the title if another office is meant.`;
      return [problem(file.placeOf(['offices', i, 'from']), 'office-overlap', message)];
    }),
  );
}

function unknownAtEvent({ file, data }: CheckedFile<'events'>, context: CheckContext): Problem[] {
  return data.participants.flatMap((who, i) => {
    if (!('person' in who) || who.as === undefined) return [];
    const person = fileById(context, 'people', who.person);
    if (!person || person.data.offices.length === 0) return [];
    if (person.data.offices.some((office) => knownOn(office, data.start))) return [];
    const message = `${person.data.name} is shown as “${who.as}” on ${formatDate(data.start)}, and no office in ${person.file.file} covers that day. Add the office there, or mend its dates.`;
    return [problem(file.placeOf(['participants', i, 'as']), 'office-unknown', message)];
  });
}

/** An article shows for each person it names the office of its day: the one that {@link officesOn} puts first. */
function unknownInArticles(context: CheckContext, corpus: Corpus): Problem[] {
  return corpus.articles.flatMap((article) =>
    entriesIn(corpus, article).flatMap((entry) => {
      const person = entry.kind === 'person' ? fileById(context, 'people', entry.id) : undefined;
      const [shown] = officesOn(person?.data.offices ?? [], article.data.date);
      if (!person || !shown || knownOn(shown, article.data.date)) return [];
      const end = endOf(shown);
      const message = `${article.id} shows “${shown.title}” on ${formatDate(article.data.date)}, and ${end ? `it was last seen held on ${formatDate(end)}` : 'nothing says up to when it was held'}. Give “to”, or the last month it was seen as “asOf”.`;
      const at = person.data.offices.indexOf(shown);
      return [problem(person.file.placeOf(['offices', at]), 'office-unknown', message)];
    }),
  );
}

/** People who held two offices on the day of an article that names neither beside them. */
function ambiguousInArticles(context: CheckContext, corpus: Corpus): Problem[] {
  return corpus.articles.flatMap((article) =>
    entriesIn(corpus, article).flatMap((entry) => {
      if (entry.kind !== 'person' || roleIn(entry, article) !== undefined) return [];
      const file = fileById(context, 'articles', article.id)?.file;
      const held = officesOn(entry.data.offices, article.data.date);
      const [first] = held;
      // Whom the text only describes, as “the host”, it puts in no office.
      const named = nameForms(entry).some((name) => article.passages.some(({ text }) => text.includes(name)));
      if (!file || !first || held.length < 2 || !named || officeNamed(entry, held, article)) return [];
      const titles = held.map(({ title }) => `“${title}”`).join(' and ');
      const message = `${entry.data.name} held ${titles} on ${formatDate(article.data.date)}, and the text names none beside the name: the page shows “${first.title}”. Write the one that is meant beside the name, or the person with it among the participants of ${article.data.event}.`;
      return [problem(file.placeOf(['date']), 'ambiguous-office', message)];
    }),
  );
}

/** Spellings in reports that do not exist, or that a search for them would not find. */
function spellingProblems(context: CheckContext, corpus: Corpus): Problem[] {
  const articles = context.ids.get('article') ?? new Set<string>();
  return context.files.people.flatMap(({ id, file, data }) => {
    const entry = corpus.entries.get(`person:${id}`);
    const forms = entry ? nameForms(entry) : [];
    return data.spellings.flatMap(({ article, form }, i) => [
      ...(articles.has(article)
        ? []
        : [
            problem(
              file.placeOf(['spellings', i, 'article']),
              'unknown-reference',
              `article “${article}” does not exist: there is no content/articles/${article}.mdx.${didYouMean(article, articles)} Mend the id.`,
              addressOf(`article:${article}`),
            ),
          ]),
      ...(forms.includes(form)
        ? []
        : [
            problem(
              file.placeOf(['spellings', i, 'form']),
              'unknown-spelling',
              `“${form}” is neither the name nor an alias of this person: whoever looks for it would find nobody.${didYouMean(form, forms)} Add it to the aliases.`,
            ),
          ]),
    ]);
  });
}
