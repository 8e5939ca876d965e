import { passageReference } from '../../graph/questions/backlinks.ts';
import { labelOfAddress } from '../../graph/questions/address-label.ts';
import { SIZES } from '../../model/sizes.ts';
import type { ArticleNode, Note, Statement } from '../../graph/types.ts';
import { noteAddress, PAGES, statementAddress } from '../../model/addresses.ts';
import { compareDates, firstDay, formatDate, type PartialDate } from '../../model/dates.ts';
import { aftermathOf, type Correction } from '../../model/schemas/index.ts';
import { toMoment, type ExportContext } from '../context.ts';
import { bodyHtml, textHtml } from '../html.ts';
import type { Feed, FeedItem } from './feed.ts';

/** Something that came after the reports, with its day. */
interface Development {
  readonly date: PartialDate;
  /** Lazy: created only for the newest. */
  readonly item: () => Omit<FeedItem, 'published' | 'updated' | 'id'> & { readonly id?: string };
}

/**
 * What came after the reports, newest first: later facts in notes, what came of statements, and additions and corrections
 * of this site. An item has the date of the fact, which does not change with the edition, so that feed readers do not
 * show it twice.
 */
export function developmentsFeed(context: ExportContext): Feed {
  const { corpus, absolute, words } = context;
  const { site } = corpus;
  const developments = [
    ...corpus.articles.flatMap((article) =>
      article.notes.flatMap((note) => laterFact(note, article, context)),
    ),
    ...corpus.statements.flatMap((statement) => cameOf(statement, context)),
    ...corpus.corrections.flatMap((correction) => toldChange(correction, context)),
  ]
    .sort((a, b) => compareDates(b.date, a.date))
    .slice(0, SIZES.feedDevelopments);
  return {
    title: `${site.title}: ${words.feeds.names['dien-bien-moi']}`,
    description: words.feeds.developmentsAbout(formatDate(site.knownUntil)),
    language: site.language,
    home: absolute(PAGES.home),
    authors: words.authors(site.title),
    licence: `${site.licence.name}, ${site.licence.url}`,
    updated: toMoment(site.edition),
    items: developments.map(({ date, item }) => {
      const moment = toMoment(firstDay(date));
      const made = item();
      return { id: made.address, ...made, published: moment, updated: moment };
    }),
  };
}

function laterFact(note: Note, article: ArticleNode, context: ExportContext): Development[] {
  const { absolute, words } = context;
  const { date, kind } = note.data;
  if (!date) return [];
  const reference = words.feeds.inPassage(passageReference(article, note.passage));
  return [
    {
      date,
      item: () => ({
        address: absolute(noteAddress(note.article, note.id)),
        title: note.data.headline,
        html: `${bodyHtml(note.body, context)}\n<p>${textHtml(`${reference}: “${note.passage.text.slice(note.start, note.end)}”`)}</p>`,
        tags: [words.noteKinds[kind]],
      }),
    },
  ];
}

function cameOf(statement: Statement, { absolute, words }: ExportContext): Development[] {
  const { article, id, data, passage, speakers } = statement;
  const came = aftermathOf(data);
  if (came?.date === undefined) return [];
  const label = 'outcome' in data ? words.outcomeOf(data.verb, data.outcome.status) : words.noteKinds.later;
  const who = data.as ?? speakers.map((speaker) => speaker.data.name).join(', ');
  const reference = words.feeds.inPassage(passageReference(article, passage));
  return [
    {
      date: came.date,
      item: () => ({
        address: absolute(statementAddress(article.id, id)),
        title: words.feeds.outcome(label, who, data.claim),
        html: `<p>${textHtml(came.text)}</p>\n<p>${textHtml(`${words.feeds.said(who, formatDate(data.said))} ${reference}: “${data.quote}”`)}</p>`,
        tags: [label],
      }),
    },
  ];
}

function toldChange(
  { date, kind, page, what }: Correction,
  { corpus, absolute, words }: ExportContext,
): Development[] {
  // A corrected typo is no news.
  if (kind === 'fix') return [];
  const label = words.changeKinds[kind];
  const title = labelOfAddress(corpus, page)?.title ?? page;
  return [
    {
      date,
      item: () => ({
        id: `${absolute(PAGES.corrections)}#${date}${page.replaceAll(/[/#]+/g, '-')}`,
        address: absolute(page),
        title: `${label} · ${title}`,
        html: `<p>${textHtml(what)}</p>`,
        tags: [label],
      }),
    },
  ];
}
