import type { Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { entryOfKey } from '../graph/questions/of-collection.ts';
import { compareDates, formatDate } from '../model/dates.ts';
import type { Component } from '../model/schemas/index.ts';
import { componentOf, isTag } from '../read/components.ts';
import type { ExportContext } from './context.ts';

/**
 * What a component shows, in words: `<Map places="moc-giang" />` gives “Bản đồ: Mộc Giang (12,5° Bắc, 100° Đông).”
 * @returns undefined for one that shows nothing beyond the words that it holds
 */
export function figureWords(
  { name, props }: Component,
  { corpus, words }: Pick<ExportContext, 'corpus' | 'words'>,
): string | undefined {
  switch (name) {
    case 'Map':
      return words.figures.map(
        props.places.map((key) => {
          const { name: place, coordinates } = entryOfKey(corpus, key).data;
          return words.figures.place(place, coordinates);
        }),
      );
    case 'Timeline': {
      const { name: document, life } = entryOfKey(corpus, props.of).data;
      const steps = life
        .toSorted((a, b) => compareDates(a.date, b.date))
        .map(({ date, label, later }) => words.figures.step(formatDate(date), label, later));
      return words.figures.timeline(document, steps);
    }
    case 'Quote':
      return undefined;
  }
}

/**
 * Puts words in the place of the components of a body, for formats that know none: a paragraph for what stands between
 * passages; quoted words stay. Changes the tree.
 */
export function withFiguresInWords(body: Root, context: Pick<ExportContext, 'corpus' | 'words'>): Root {
  visit(body, (node, index, parent) => {
    if (!isTag(node) || !parent || index === undefined) return undefined;
    const words = figureWords(componentOf(node), context);
    const instead: RootContent[] =
      words === undefined
        ? node.children
        : [{ type: 'paragraph', children: [{ type: 'text', value: words }] }];
    (parent.children as RootContent[]).splice(index, 1, ...instead);
    return [SKIP, index];
  });
  return body;
}
