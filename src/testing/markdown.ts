import type { Root as Html } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { unified } from 'unified';
import { readEntryFile } from '../read/entry-file.ts';
import { parseBody } from '../read/parse.ts';
import type { Corpus, EntryKey } from '../graph/types.ts';
import type { PageContext } from '../prose/context.ts';
import { rehypeNotes } from '../prose/rehype-notes.ts';
import { remarkMentions } from '../prose/remark-mentions.ts';
import { remarkNotes } from '../prose/remark-notes.ts';
import { remarkPassages } from '../prose/remark-passages.ts';
import { strings } from '../strings.ts';
import { TINY, tinyCorpus, type Changes } from './tiny-content.ts';

/** Runs the Markdown plugins as the site does, in their order. */
export function render(markdown: string, context: Partial<PageContext> & { corpus: Corpus }): string {
  const page: PageContext = { base: '/', linksNames: true, labels: strings.markdown, ...context };
  const tree = unified()
    .use(remarkPassages, page)
    .use(remarkNotes, page)
    .use(remarkMentions, page)
    .runSync(parseBody(markdown));
  const html = unified()
    .use(rehypeNotes, page)
    .runSync(toHast(tree) as Html);
  return toHtml(html).trim();
}

/** The body of an article of the tiny content as HTML, after some changes to the content. */
export function renderArticle(changes: Changes = {}, options: Partial<PageContext> = {}): string {
  const path = 'content/articles/gap-2030.mdx';
  const corpus = tinyCorpus(changes);
  const { body } = readEntryFile(path, changes[path] ?? TINY[path] ?? '');
  return render(body, { corpus, article: corpus.articles[0], ...options });
}

/** Words on the page of an entry, as HTML. */
export function renderEntry(markdown: string, self: EntryKey, options: Partial<PageContext> = {}): string {
  return render(markdown, { corpus: tinyCorpus(), self, ...options });
}
