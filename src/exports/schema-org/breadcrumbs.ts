import type { BreadcrumbList } from 'schema-dts';
import type { ExportContext } from '../context.ts';

/** A page on the way from the home page. */
export interface Crumb {
  readonly name: string;
  /** Without the base path. */
  readonly address: string;
}

/**
 * The way from the home page to a page.
 * @param crumbs the pages after the home page, this one last
 */
export function breadcrumbs(
  crumbs: readonly Crumb[],
  { absolute, words }: ExportContext,
): Exclude<BreadcrumbList, string> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: words.home, address: '/' }, ...crumbs].map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: { '@id': absolute(address) },
    })),
  };
}
