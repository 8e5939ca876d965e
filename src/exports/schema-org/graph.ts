import type { Thing } from 'schema-dts';

/** Something said of one page in the vocabulary of schema.org. */
export type GraphNode = Exclude<Thing, string>;

/**
 * Structured data of a page as the text of its `application/ld+json` block.
 * @param nodes what the page is about; references between them are by `@id`
 */
export function toJsonLd(nodes: readonly GraphNode[]): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes });
  // In a script element the HTML parser only reacts to `</script` and `<!--`.
  return json.replaceAll('<', '\\u003c');
}
