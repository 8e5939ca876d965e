import { expect, test } from 'vitest';
import { reportLink } from './report-link.ts';

test('a mail is addressed with its subject and the place', () => {
  expect(
    reportLink(
      'mailto:toa-soan@example.org?subject={title}&body={address}',
      'Sông & núi',
      '/bai-viet/song/#nui',
    ),
  ).toBe('mailto:toa-soan@example.org?subject=S%C3%B4ng%20%26%20n%C3%BAi&body=%2Fbai-viet%2Fsong%2F%23nui');
});

test('an address without places to fill stays as it is', () => {
  expect(reportLink('https://example.org/bao-loi', 'Sông', '/x/')).toBe('https://example.org/bao-loi');
});
