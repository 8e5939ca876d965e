/**
 * `npm run test:pages`: opens every page of the built site, where `npm test` opens some of each template: axe by day and
 * night at all widths, sideways scroll, size of targets, and the security policy.
 */
import { argv, env } from 'node:process';

env.ALL_PAGES = '1';
argv.push('accessibility-everywhere', 'security', '--project=wide');
await import('./e2e.ts');

export {};
