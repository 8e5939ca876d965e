import { expect, test } from 'vitest';
import { edited, reportOn } from '../../testing/tiny-content.ts';

const ARTICLE = 'content/articles/gap-2030.mdx';
const HEADING = '## Trên bàn';

/** The report on the tiny article with some lines before a heading. */
const flow = (lines: string): string => reportOn(edited(ARTICLE, HEADING, `${lines}\n\n${HEADING}`));
/** The report on the tiny article with other words in the middle of a passage. */
const text = (words: string): string => reportOn(edited(ARTICLE, 'dài sáu giờ', words));

test.each([
  ['a map', '<Map places="moc-giang" />'],
  ['a map of several places, with spaces', '<Map places=" moc-giang ,  moc-giang" />'],
  ['a timeline', '<Timeline of="document:hiep-uoc-song" />'],
  ['a tag over several lines', '<Map\n  places="moc-giang"\n/>'],
])('%s between passages is sound', (_what, lines) => {
  expect(flow(lines)).toBe('');
});

test.each([
  ['a quotation', 'dài <Quote by="person:vu-an">“sáu giờ”</Quote>'],
  ['one in another language', 'dài sáu giờ, <Quote by="person:vu-an" lang="en">“six hours”</Quote>'],
  ['strong words in one', 'dài <Quote by="person:vu-an">“**sáu** giờ”</Quote>'],
])('%s within a sentence is sound', (_what, words) => {
  // The note on “sáu giờ” is about words that are no longer one run, which is another matter.
  expect(text(words).replaceAll(/^.*annotations.*$\n?/gm, '')).toBe('');
});

test.each([
  ['an unknown name', '<Mapp places="moc-giang" />', '22:1', '“<Mapp>” is not allowed. Did you mean “Map”?'],
  ['a name in another case', '<map places="moc-giang" />', '22:1', 'Did you mean “Map”?'],
  ['a name of every object', '<toString />', '22:1', '“<toString>” is not allowed.'],
  ['a member of a name', '<Map.Locator />', '22:1', '“<Map.Locator>” is not allowed.'],
  ['a fragment', '<></>', '22:1', '“<>” is not allowed.'],
  [
    'a missing prop',
    '<Map />',
    '22:1',
    '“<Map>” lacks “places” (Ids of places, parted by commas). Add places="…".',
  ],
  [
    'a misspelt prop',
    '<Map place="moc-giang" />',
    '22:6',
    '“<Map>” has no “place”. Did you mean “places”? It takes: places.',
  ],
  ['a prop too many', '<Map places="moc-giang" zoom="3" />', '22:25', '“<Map>” has no “zoom”.'],
  [
    'a prop of every object',
    '<Map places="moc-giang" toString="3" />',
    '22:25',
    '“<Map>” has no “toString”.',
  ],
  ['a prop given twice', '<Map places="a" places="b" />', '22:17', '“places” is given to “<Map>” twice.'],
  ['a prop without a value', '<Map places />', '22:6', '“places” of “<Map>” has no value. Write places="…".'],
  ['an expression', '<Map places={globalThis} />', '22:6', 'the value of “places” of “<Map>” is in braces'],
  ['an expression of text', '<Map places={"moc-giang"} />', '22:6', 'Write it in quotes: places="…".'],
  ['spread props', '<Map {...globalThis} />', '22:6', 'a part of “<Map>” is in braces'],
  ['an empty list', '<Map places="" />', '22:6', '“places” of “<Map>” (“”) is not a list of ids of places'],
  [
    'a list that is none',
    '<Map places="Mộc Giang" />',
    '22:6',
    '(“Mộc Giang”) is not a list of ids of places',
  ],
  [
    'a reference of another kind',
    '<Timeline of="person:vu-an" />',
    '22:11',
    'is not a reference to an entry: write it as document:id',
  ],
  ['an id without a kind', '<Timeline of="hiep-uoc-song" />', '22:11', 'write it as document:id'],
  ['children', '<Map places="moc-giang">\nMột.\n</Map>', '22:1', '“<Map>” holds no words: end it with “/>”'],
  [
    'a map within a sentence',
    'Xem <Map places="moc-giang" /> này. ^xem',
    '22:5',
    '“<Map>” stands between passages',
  ],
  [
    'a map within a quotation',
    '> <Map places="moc-giang" />\n>\n> Một. ^mot',
    '22:3',
    '“<Map>” stands between passages',
  ],
  [
    'a map within a list',
    '- Một. ^mot\n\n  <Map places="moc-giang" />\n\n- Hai. ^hai',
    '24:3',
    '“<Map>” stands between passages',
  ],
  [
    'a quotation as a block',
    '<Quote by="person:vu-an">\n\nMột. ^mot\n\n</Quote>',
    '22:1',
    '“<Quote>” stands within a sentence',
  ],
  [
    'a quotation without words',
    'Một <Quote by="person:vu-an" /> hai. ^mot',
    '22:5',
    '“<Quote>” has no words',
  ],
  [
    'a language that is none',
    'Một <Quote by="person:vu-an" lang="tiếng Nga">“a”</Quote> hai. ^mot',
    '22:30',
    'is not a language tag',
  ],
  [
    'an import',
    'import { Map } from "./map.astro"',
    '22:1',
    'begins with “import” or “export” is read as a program',
  ],
  ['an expression between passages', '{globalThis}', '22:1', 'words in braces are read as a program'],
])('%s is an error at its place', (_what, lines, place, message) => {
  const report = flow(lines);
  expect(report).toContain(`${ARTICLE}:${place}  markup  `);
  expect(report).toContain(message);
  expect(report.split('\n').filter((line) => line.includes('  markup  '))).toHaveLength(1);
});

test.each([
  [
    'a map',
    '<Map places="moc-giang, moc-jiang" />',
    '22:25',
    'place “moc-jiang” does not exist',
    'moc-giang',
  ],
  [
    'a timeline',
    '<Timeline of="document:hiep-uoc-son" />',
    '22:24',
    'document “hiep-uoc-son” does not exist',
    'hiep-uoc-song',
  ],
  [
    'a quotation',
    'Một <Quote by="person:vu-a">“hai”</Quote>. ^mot',
    '22:23',
    'person “vu-a” does not exist',
    'vu-an',
  ],
])('an entry that does not exist, in %s, is an error at its id', (_what, lines, place, message, meant) => {
  const report = flow(lines);
  expect(report).toContain(`${ARTICLE}:${place}  unknown-reference  ${message}`);
  expect(report).toContain(`Did you mean “${meant}”?`);
});

test('a component in a note is an error', () => {
  const note = 'content/annotations/gap-2030/may-gio.mdx';
  const report = reportOn(
    edited(note, 'Công báo ghi bảy giờ.', '<Map places="moc-giang" />\n\nCông báo ghi bảy giờ.'),
  );
  expect(report).toContain('a component is not allowed in a note');
});

test.each([
  [
    'a map that is not closed',
    '<Map places="moc-giang">\n\nMột. ^mot',
    '22:1',
    '<Map places="place-id, place-id" />',
  ],
  ['a quotation that is not closed', 'Một <Quote by="person:vu-an">“hai”. ^mot', '22:5', '“words”</Quote>'],
])('%s says how it is written', (_what, lines, place, example) => {
  const report = flow(lines);
  expect(report).toContain(`${ARTICLE}:${place}  markdown-syntax  `);
  expect(report).toContain(example);
});
