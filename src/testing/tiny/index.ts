import { ARTICLE } from './article.ts';
import { ENTRIES } from './entries.ts';
import { SITE } from './site.ts';

/**
 * A sound tiny content for tests, by path. It is made up, as are its countries: what the code does may not depend on
 * what the real content is about.
 */
export const TINY: Readonly<Record<string, string>> = { ...SITE, ...ARTICLE, ...ENTRIES };
