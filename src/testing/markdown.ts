import type { Root as Html } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { unified } from 'unified';
import type { Root } from 'mdast';
import { checkContent } from '../check/index.ts';
import type { Corpus, EntryKey } from '../graph/types.ts';
import { readEntryFile } from '../read/entry-file.ts';
import type { PageContext } from '../prose/context.ts';
import { rehypeNotes } from '../prose/rehype-notes.ts';
import { remarkMentions } from '../prose/remark-mentions.ts';
import { remarkNotes } from '../prose/remark-notes.ts';
import { remarkPassages } from '../prose/remark-passages.ts';
import { strings } from '../strings.ts';
import { TINY, tinyContent, tinyCorpus, type Changes } from './tiny-content.ts';

/** Runs the Markdown plugins on a body of the corpus as the site does, in their order. */
function render(body: Root, context: Partial<PageContext> & { corpus: Corpus }): string {
  const page: PageContext = { base: '/', labels: strings.markdown, ...context };
  const tree = unified()
    .use(remarkPassages, page)
    .use(remarkNotes, page)
    .use(remarkMentions, page)
    .runSync(structuredClone(body));
  const html = unified()
    .use(rehypeNotes, page)
    .runSync(toHast(tree) as Html);
  return toHtml(html).trim();
}

/** The body of an article of the tiny content as HTML, after some changes to the content. */
export function renderArticle(changes: Changes = {}, options: Partial<PageContext> = {}): string {
  return articleOf(tinyCorpus(changes), options);
}

/** Any words as the article of the tiny content, which loses its notes by that. */
export function renderAsArticle(markdown: string): string {
  return articleOf(corpusWith('content/articles/gap-2030.mdx', markdown));
}

/** Any words as the page about the site of the tiny content, as HTML. */
export function renderAsPage(markdown: string): string {
  const corpus = corpusWith('content/pages/gioi-thieu.mdx', markdown);
  return render((corpus.pages.get('gioi-thieu') ?? fail('page')).body, { corpus });
}

/** Any words on the page of an entry of the tiny content, as HTML. */
export function renderEntry(
  markdown: string,
  self: EntryKey,
  { changes, ...options }: Partial<PageContext> & { changes?: Changes } = {},
): string {
  const { collection, id } = tinyCorpus().entries.get(self) ?? fail(self);
  const corpus = corpusWith(`content/${collection}/${id}.mdx`, markdown, changes);
  return render((corpus.entries.get(self) ?? fail(self)).body, { corpus, self, ...options });
}

function articleOf(corpus: Corpus, options: Partial<PageContext> = {}): string {
  const article = corpus.articles[0] ?? fail('article');
  return render(article.body, { corpus, article, ...options });
}

/** The corpus of the tiny content with another body in a file; what that breaks in other files is of no account. */
function corpusWith(path: string, markdown: string, changes: Changes = {}): Corpus {
  const source = changes[path] ?? TINY[path] ?? fail(path);
  const fields = source.slice(0, source.length - readEntryFile(path, source).body.length);
  return checkContent(tinyContent({ ...changes, [path]: `${fields}${markdown}\n` })).corpus ?? fail(path);
}

function fail(what: string): never {
  throw new Error(`the tiny content has no ${what}`);
}
