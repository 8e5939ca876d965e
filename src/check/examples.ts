import { problem, type Problem } from '../model/problems.ts';
import type { FieldPath } from '../read/entry-file.ts';
import { exampleOf } from '../graph/questions/examples.ts';
import type { Corpus, Entry } from '../graph/types.ts';
import type { CheckContext, CheckedFile } from './context.ts';
import { findQuote } from './quotes.ts';
import { addressOf } from './references.ts';
import { didYouMean } from './suggest.ts';

type TermFile = CheckedFile<'terms'>;

/** Examples of terms whose article, passage or words do not exist. */
export function exampleProblems(context: CheckContext): Problem[] {
  return context.files.terms.flatMap((term) => namedProblems(term, context));
}

function namedProblems({ file, data: { example } }: TermFile, context: CheckContext): Problem[] {
  if (!example) return [];
  const articles = context.ids.get('article') ?? new Set<string>();
  if (!articles.has(example.article)) {
    const message = `article “${example.article}” does not exist: there is no content/articles/${example.article}.mdx.${didYouMean(example.article, articles)} Mend the id.`;
    return [
      problem(
        file.placeOf(['example', 'article']),
        'unknown-reference',
        message,
        addressOf(`article:${example.article}`),
      ),
    ];
  }
  const article = context.files.articles.find(({ id }) => id === example.article);
  if (!article?.tree) return [];
  const at = { placeOf: (path: FieldPath) => file.placeOf(['example', ...path]) };
  const found = findQuote(at, example, article);
  return 'code' in found ? [found] : [];
}

/** Terms that no passage shows in use. Asked of sound content only: what is broken may show one. */
export function exampleless(context: CheckContext, corpus: Corpus): Problem[] {
  return context.files.terms.flatMap(({ id, file, data: { name } }) => {
    const term = corpus.entries.get(`term:${id}`) as Entry<'term'> | undefined;
    if (!term || exampleOf(corpus, term)) return [];
    const message = `no passage uses “${name}”, and the glossary shows every term in a sentence of a report. Name the passage that shows what is meant: example: { article, passage, quote }.`;
    return [problem(file.placeOf(['name']), 'missing-example', message)];
  });
}
