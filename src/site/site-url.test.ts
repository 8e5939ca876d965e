import { expect, test } from 'vitest';
import { siteUrl } from './site-url.ts';

test('a site that is told nothing does not know its address', () => {
  expect(siteUrl({})).toBeUndefined();
  expect(siteUrl({ SITE_URL: '' })).toBeUndefined();
});

test('an address may end in a slash or not', () => {
  expect(siteUrl({ SITE_URL: 'https://example.org' })).toBe('https://example.org');
  expect(siteUrl({ SITE_URL: 'https://example.org:8443/' })).toBe('https://example.org:8443');
});

test('what is no address of a host is refused with the way out', () => {
  expect(() => siteUrl({ SITE_URL: 'example.org' })).toThrow('write it as https://example.org');
  expect(() => siteUrl({ SITE_URL: 'https://example.org/x/' })).toThrow(
    'write SITE_URL=https://example.org BASE_PATH=/x/',
  );
});
