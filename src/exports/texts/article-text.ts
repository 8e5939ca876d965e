import { passageReference } from '../../graph/questions/backlinks.ts';
import type { ArticleNode, Note, Passage } from '../../graph/types.ts';
import { readFigures } from '../../read/components.ts';
import type { ExportContext } from '../context.ts';
import { figureWords } from '../figures.ts';
import { uriOf } from '../sources.ts';
import { noteHeading, provenanceLines } from './parts.ts';

/** An article as plain text: passages led by the number they are cited with, notes after all of them. */
export function articleText(article: ArticleNode, context: ExportContext): string {
  const { text } = context.words;
  const { data } = article;
  const figures = Map.groupBy(readFigures(article.body), ({ after }) => after);
  const figuresAfter = (n: number): string[] =>
    (figures.get(n) ?? []).flatMap(({ component }) => figureWords(component, context) ?? []);
  const blocks = [
    underlined(data.title, '='),
    data.summary,
    underlined(text.keyPoints, '-'),
    data.keyPoints.map((point) => `- ${point}`).join('\n'),
    ...figuresAfter(0),
    ...article.passages.flatMap((passage) => [
      ...headingBefore(article, passage),
      numbered(article, passage),
      ...figuresAfter(passage.n),
    ]),
    underlined(text.notes, '-'),
    ...article.notes.map((note) => noteText(article, note, context)),
    underlined(text.provenance, '-'),
    ...provenanceLines(article, context),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function underlined(title: string, line: string): string {
  return `${title}\n${line.repeat(Array.from(title).length)}`;
}

function headingBefore({ sections }: ArticleNode, { n }: Passage): string[] {
  return sections.filter(({ firstPassage }) => firstPassage === n).map(({ title }) => underlined(title, '-'));
}

function numbered(article: ArticleNode, passage: Passage): string {
  return `[${passageReference(article, passage)}] ${passage.text}`;
}

function noteText(article: ArticleNode, note: Note, context: ExportContext): string {
  const lemma = note.passage.text.slice(note.start, note.end);
  const sources = note.citations.map(({ source }) => `${source.publisher} <${uriOf(source)}>`);
  return [
    `[${passageReference(article, note.passage)}] ${lemma}] ${noteHeading(note, context)}. ${note.text}`,
    `${context.words.text.source}: ${sources.join('; ')}`,
  ].join('\n');
}
