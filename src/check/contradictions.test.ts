import { expect, test } from 'vitest';
import { edited, reportOn, type Changes } from '../testing/tiny-content.ts';

const EVENT = 'content/events/gap-2030.mdx';
const ARTICLE = 'content/articles/gap-2030.mdx';
const NOTE = 'content/annotations/gap-2030/hop-o-dau.mdx';
const SPOKEN = 'content/statements/gap-2030.yaml';
const SITE = 'content/site.yaml';

test.each<[string, Changes, string]>([
  [
    'a later event that a report tells now',
    edited(EVENT, 'place:', 'later: true\nplace:'),
    `${EVENT}:4:1  contradiction  the event is told by gap-2030`,
  ],
  [
    'a landmark that a report tells now',
    edited(EVENT, 'place:', 'landmark: cuộc gặp\nplace:'),
    `${EVENT}:4:1  contradiction  the event is told by gap-2030`,
  ],
  [
    'an event on another day',
    edited(EVENT, 'start: 2030-03-01', 'start: 2030-03-03'),
    `${ARTICLE}:6:7  contradiction  the report tells of 1/3/2030, and its event gap-2030 was on 3/3/2030`,
  ],
  [
    'an event that was over before',
    edited(EVENT, 'start: 2030-03-01', 'start: 2030-02-01\nend: 2030-02-27'),
    `${ARTICLE}:6:7  contradiction  `,
  ],
  [
    'a report published before the day',
    edited(ARTICLE, 'published: 2030-03-02', 'published: 2029-03-02'),
    `${ARTICLE}:16:14  reversed-date  the report was published before`,
  ],
  [
    'a later fact before the report',
    edited(NOTE, 'date: 2030-04-01', 'date: 2029-04-01'),
    `${NOTE}:6:7  reversed-date  a later fact came before the report`,
  ],
  [
    'an outcome known before it can be',
    edited(SPOKEN, 'họp.\n    asOf: 2031-05', 'họp.\n    asOf: 2039-05'),
    `${SPOKEN}:24:11  contradiction  this is dated 5/2039, and the site knows`,
  ],
  [
    'an outcome that has not come',
    edited(
      SPOKEN,
      '    date: 2030-04-01\n    text: Không ai bắn.\n    asOf: 2031-05',
      '    date: 2031-07-01\n    text: Không ai bắn.\n    asOf: 2031-08',
    ),
    `${SPOKEN}:10:11  contradiction  this is dated 1/7/2031`,
  ],
  [
    'an event that has not come',
    edited('content/events/gap-2031.mdx', 'start: 2031-02\nend: 2031-03', 'start: 2031-09'),
    `content/events/gap-2031.mdx:3:8  contradiction  `,
  ],
  [
    'an office seen in time to come',
    edited('content/people/vu-an.mdx', 'asOf: 2031-05', 'asOf: 2032'),
    `content/people/vu-an.mdx:14:11  contradiction  `,
  ],
  [
    'a later note after all that was read',
    edited(NOTE, 'date: 2030-04-01', 'date: 2031-06-02'),
    `${NOTE}:6:7  contradiction  `,
  ],
])('%s', (_, changes, found) => {
  expect(
    reportOn(changes)
      .split('\n')
      .some((line) => line.startsWith(found)),
  ).toBe(true);
});

test.each<[string, Changes]>([
  [
    'what is read further',
    {
      ...edited(SPOKEN, 'họp.\n    asOf: 2031-05', 'họp.\n    asOf: 2031-08'),
      ...edited(SITE, 'knownUntil: 2031-05', 'knownUntil: 2031-08'),
    },
  ],
  ['a day within the event', edited(EVENT, 'start: 2030-03-01', 'start: 2030-02-28\nend: 2030-03-02')],
  ['a month that may hold the day', edited(EVENT, 'start: 2030-03-01', 'start: 2030-03')],
  ['a report published on the day', edited(ARTICLE, 'published: 2030-03-02', 'published: 2030-03')],
  [
    'a later event that no report tells',
    edited('content/events/gap-2031.mdx', 'start:', 'later: true\nlandmark: gặp lại\nstart:'),
  ],
])('no contradiction: %s', (_, changes) => {
  expect(reportOn(changes)).toBe('');
});

const DUTIES =
  'offices:\n  - { title: Đại sứ bờ nam, from: 2029, asOf: 2031 }\n  - { title: Chủ tịch Hội Cầu, from: 2030, asOf: 2031 }\ndefinition:';
const KIM = edited('content/people/ngo-kim.mdx', 'definition:', DUTIES);
const spoken = (words: string): Changes => ({
  ...KIM,
  ...edited(ARTICLE, 'Ông An nói [người đồng cấp](#person:ngo-kim)', `Ông An nói ${words}`),
});

test('where somebody held two offices and the text names none, the check asks which', () => {
  expect(reportOn(spoken('bà Ngô Kim'))).toMatch(
    /^content\/articles\/gap-2030.mdx:6:7 {2}ambiguous-office {2}warning: Ngô Kim held “Chủ tịch Hội Cầu” and “Đại sứ bờ nam”/,
  );
});

test.each([
  'Đại sứ bờ nam Ngô Kim',
  'bà Ngô Kim, Đại sứ bờ nam,',
  'đại sứ Ngô Kim',
  'bà Ngô Kim, thành viên Hội Cầu,',
])('the office that stands beside the name answers: %s', (words) => {
  expect(reportOn(spoken(words))).toBe('');
});

test('a participant is in the office that the event says', () => {
  const changes = {
    ...spoken('bà Ngô Kim'),
    ...edited(EVENT, 'participants:', 'participants:\n  - { person: ngo-kim, as: Đại sứ bờ nam }'),
  };
  expect(reportOn(changes)).toBe('');
});
