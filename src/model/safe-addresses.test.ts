import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSafeLink, isWebAddress } from './safe-addresses.ts';

/** Pieces that attacks are made of, between whatever Unicode has. */
const pieces = fc.oneof(
  fc.constantFrom(
    'javascript',
    'java',
    'script',
    'data',
    'https',
    'http',
    'mailto',
    'evil.example',
    'alert(1)',
  ),
  fc.constantFrom(
    ':',
    '/',
    '//',
    '\\',
    '#',
    '?',
    '@',
    '.',
    '\t',
    '\n',
    '\r',
    ' ',
    '\u0000',
    '\u0001',
    '\u00a0',
    '\u2028',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const addresses = fc
  .tuple(
    fc.constantFrom('', '/', '//', '#', 'https://', 'HTTP://', 'http:', 'mailto:'),
    fc.array(pieces, { maxLength: 8 }),
  )
  .map(([start, rest]) => start + rest.join(''));

const SITE = 'https://site.example/x/';

test('what is safe stays on this site, or opens a web page or a letter, however a browser reads it', () => {
  let safe = 0;
  fc.assert(
    fc.property(addresses, (address) => {
      if (!isSafeLink(address) || !URL.canParse(address, SITE)) return;
      safe += 1;
      const { protocol, host } = new URL(address, SITE);
      expect(['https:', 'http:', 'mailto:']).toContain(protocol);
      if (/^[/#]/.test(address)) expect(host).toBe('site.example');
    }),
    { numRuns: 20_000 },
  );
  expect(safe).toBeGreaterThan(1000);
});

test('a web address is one for a browser too, and is a safe link', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      if (!isWebAddress(address)) return;
      expect(new URL(address).protocol).toMatch(/^https?:$/);
      expect(isSafeLink(address)).toBe(true);
    }),
    { numRuns: 20_000 },
  );
});

test.each(['https://example.org/', 'http://vi.example.org/a?b=c#d', 'https://example.org/bài-viết'])(
  '%s is a web address',
  (address) => {
    expect(isWebAddress(address)).toBe(true);
  },
);

test.each(['', 'https://', 'https:///x', 'example.org', '/x/', 'mailto:a@example.org', 'ftp://example.org/'])(
  '“%s” is none',
  (address) => {
    expect(isWebAddress(address)).toBe(false);
  },
);
