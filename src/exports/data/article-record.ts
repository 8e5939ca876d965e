import { passageReference } from '../../graph/questions/backlinks.ts';
import { mentionsIn } from '../../graph/mention-index.ts';
import type { ArticleNode, Note, Passage } from '../../graph/types.ts';
import { articleAddress, noteAddress, passageAddress } from '../../model/addresses.ts';
import { codePointOffset } from '../code-points.ts';
import { readFigures } from '../../read/components.ts';
import type { ExportContext } from '../context.ts';
import { figureWords } from '../figures.ts';
import type { FigureRecord } from './schemas/article.ts';
import type { RecordOf } from './schemas/index.ts';

/** An article with its passages and notes. */
export function articleRecord(article: ArticleNode, context: ExportContext): RecordOf<'article'> {
  const { data } = article;
  const figures = figureRecords(article, context);
  return {
    id: article.id,
    address: context.absolute(articleAddress(article.id)),
    numeral: data.numeral,
    title: data.title,
    shortTitle: data.shortTitle,
    event: `event:${data.event}`,
    date: data.date,
    summary: data.summary,
    keyPoints: data.keyPoints,
    provenance: { ...data.provenance, sources: data.provenance.sources.map(({ id }) => id) },
    authorsNote: data.authorsNote,
    passages: article.passages.map((passage) => passageRecord(article, passage, context)),
    notes: article.notes.map((note) => noteRecord(note, context)),
    ...(figures.length > 0 && { figures }),
  };
}

function figureRecords({ body, passages }: ArticleNode, context: ExportContext): FigureRecord[] {
  return readFigures(body).flatMap(({ component, after }) => {
    const text = figureWords(component, context);
    return text === undefined ? [] : { component: component.name, after: passages[after - 1]?.id, text };
  });
}

function passageRecord(
  article: ArticleNode,
  passage: Passage,
  { absolute, corpus }: ExportContext,
): RecordOf<'passage'> {
  const { id, n, section, text } = passage;
  return {
    id,
    address: absolute(passageAddress(article.id, id)),
    number: n,
    reference: passageReference(article, passage),
    section,
    text,
    mentions: mentionsIn(corpus, passage).map(({ target, start, end }) => ({
      entry: target,
      start: codePointOffset(text, start),
      end: codePointOffset(text, end),
    })),
  };
}

function noteRecord(note: Note, { absolute }: ExportContext): RecordOf<'note'> {
  const { id, article, passage, start, end, text, data } = note;
  return {
    id,
    address: absolute(noteAddress(article, id)),
    passage: passage.id,
    quote: passage.text.slice(start, end),
    start: codePointOffset(passage.text, start),
    end: codePointOffset(passage.text, end),
    headline: data.headline,
    kind: data.kind,
    date: data.date,
    text,
    sources: data.sources.map((source) => source.id),
  };
}
