import { articleMarkdown } from './article-markdown.ts';
import { articleText } from './article-text.ts';

/** Forms of text that an article is also given in, by the ending of their address. */
export const ARTICLE_FORMS = {
  md: { type: 'text/markdown', label: 'Markdown', write: articleMarkdown },
  txt: { type: 'text/plain', label: 'TXT', write: articleText },
} as const;

/** Ending of a form of text. */
export type ArticleForm = keyof typeof ARTICLE_FORMS;
