import { expect, test } from 'vitest';
import { reportLinks } from './links-report.ts';

const link = (url: string, status: number) => ({ url, status, ok: status === 200, parent: '/nguon/' });

test('addresses are counted once, and those that fail stand under what to do about them', () => {
  const links = [
    link('https://a.example/', 200),
    link('https://b.example/', 404),
    link('https://b.example/', 404),
    link('https://c.example/', 403),
    link('https://d.example/', 0),
    link('https://e.example/', 418),
  ];
  expect(reportLinks(links, new Map([['https://b.example/', 'https://archive.example/b']]))).toEqual([
    'External addresses: 5 tried, 1 answer, 4 do not.',
    '',
    expect.stringContaining('Gone.'),
    '  404  https://b.example/  (/nguon/)  archived: https://archive.example/b',
    '',
    expect.stringContaining('Refused to a program'),
    '  403  https://c.example/  (/nguon/)',
    '',
    expect.stringContaining('No answer.'),
    '  —  https://d.example/  (/nguon/)',
    '',
    expect.stringContaining('Answered otherwise'),
    '  418  https://e.example/  (/nguon/)',
  ]);
});

test('all is well in one line', () => {
  expect(reportLinks([link('https://a.example/', 200)])).toEqual([
    'External addresses: 1 tried, 1 answer, 0 do not.',
  ]);
});
