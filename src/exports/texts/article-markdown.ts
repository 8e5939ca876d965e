import type { FootnoteDefinition, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { passageNodes, type PassageNode } from '../../read/blocks.ts';
import { textRuns } from '../../read/text-runs.ts';
import type { ArticleNode, Note } from '../../graph/types.ts';
import { articleAddress } from '../../model/addresses.ts';
import type { ExportContext } from '../context.ts';
import { withFiguresInWords } from '../figures.ts';
import { withFullLinks } from '../references.ts';
import { uriOf } from '../sources.ts';
import { noteHeading, provenanceLines } from './parts.ts';

/**
 * An article as Markdown: fields in the frontmatter, notes as footnotes (GitHub), each passage with its block id at its
 * end (Obsidian), links in full, components in words.
 */
export function articleMarkdown(article: ArticleNode, context: ExportContext): string {
  const { data } = article;
  const root: Root = {
    type: 'root',
    children: [
      heading(1, data.title),
      paragraph(data.summary),
      heading(2, context.words.text.keyPoints),
      {
        type: 'list',
        spread: false,
        children: data.keyPoints.map((point) => ({ type: 'listItem', children: [paragraph(point)] })),
      },
      ...bodyWithNotes(article, context).children,
      heading(2, context.words.text.provenance),
      ...provenanceLines(article, context).map((line) => paragraph(line)),
      ...article.notes.map((note) => footnote(note, context)),
    ],
  };
  const markdown = toMarkdown(root, { extensions: [gfmFootnoteToMarkdown()], bullet: '-' });
  return `---\n${stringify(frontmatter(article, context), { lineWidth: 0 })}---\n\n${markdown}`;
}

function frontmatter({ id, data }: ArticleNode, { corpus, absolute }: ExportContext): Record<string, string> {
  return {
    title: data.title,
    numeral: data.numeral,
    date: data.date,
    event: data.event,
    address: absolute(articleAddress(id)),
    site: corpus.site.title,
    edition: corpus.site.edition,
    language: corpus.site.language,
    licence: corpus.site.licence.url,
  };
}

function bodyWithNotes(article: ArticleNode, context: ExportContext): Root {
  const body = withFullLinks(article.body, context.absolute);
  passageNodes(body).forEach(({ node }, index) => {
    const passage = article.passages[index];
    if (!passage) return;
    for (const note of article.notes.filter((each) => each.passage === passage)) addReference(node, note);
    addBlockId(node, passage.id);
  });
  // Last: words in the place of a component are no passage.
  return withFiguresInWords(body, context);
}

/** Sets a footnote's number behind the words of a note. */
function addReference(node: PassageNode, { id, end }: Note): void {
  const run = textRuns(node).runs.find(
    ({ start, node: text }) => start < end && end <= start + text.value.length,
  );
  if (!run) return;
  const siblings = run.parent.children as PhrasingContent[];
  const [words, rest] = [run.node.value.slice(0, end - run.start), run.node.value.slice(end - run.start)];
  run.node.value = words;
  siblings.splice(
    siblings.indexOf(run.node) + 1,
    0,
    { type: 'footnoteReference', identifier: id, label: id },
    { type: 'text', value: rest },
  );
}

function addBlockId(node: PassageNode, id: string): void {
  const last = textRuns(node).runs.at(-1);
  const parent = last?.parent;
  (parent?.children as PhrasingContent[] | undefined)?.push({ type: 'text', value: ` ^${id}` });
}

function footnote(note: Note, context: ExportContext): FootnoteDefinition {
  const body = withFullLinks(note.body, context.absolute);
  const sources = note.citations.flatMap(({ source }, i): PhrasingContent[] => [
    { type: 'text', value: i === 0 ? `${context.words.text.source}: ` : '; ' },
    { type: 'link', url: uriOf(source), children: [{ type: 'text', value: source.publisher }] },
  ]);
  return {
    type: 'footnoteDefinition',
    identifier: note.id,
    label: note.id,
    children: [
      {
        type: 'paragraph',
        children: [{ type: 'strong', children: [{ type: 'text', value: `${noteHeading(note, context)}.` }] }],
      },
      ...(body.children as FootnoteDefinition['children']),
      { type: 'paragraph', children: [...sources, { type: 'text', value: '.' }] },
    ],
  };
}

function heading(depth: 1 | 2, value: string): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value }] };
}

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
