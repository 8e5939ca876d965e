import { expect, test } from 'vitest';
import { edited, reportOn, TINY } from '../testing/tiny-content.ts';

const FILE = 'content/statements/gap-2030.yaml';

test('a passage, and words, that the article has not', () => {
  expect(reportOn(edited(FILE, 'passage: mot-thang', 'passage: hai-thang'))).toMatchInlineSnapshot(
    `"content/statements/gap-2030.yaml:2:12  unknown-passage  gap-2030 has no passage “hai-thang”. The quoted words stand in “mot-thang”. Its passages: toi-moc-giang, sau-gio, mot-thang, hop-lai, khong-doi-ai."`,
  );
  expect(reportOn(edited(FILE, 'quote: Hội đồng Sông', 'quote: Hội đồng sông'))).toMatchInlineSnapshot(
    `"content/statements/gap-2030.yaml:16:10  quote-absent  passage “hop-lai” does not hold the words “Hội đồng sông”: it has “Hội đồng Sông”. In the quote, “sông” should be “Sông”. Quote the passage as it stands."`,
  );
});

test('a speaker without an entry, alone and among others', () => {
  expect(reportOn(edited(FILE, 'speaker: person:vu-an', 'speaker: person:vu-anh'))).toMatchInlineSnapshot(
    `"content/statements/gap-2030.yaml:4:12  unknown-reference  person “vu-anh” does not exist: there is no content/people/vu-anh.mdx. Did you mean “vu-an”? Mend the id, or write the entry."`,
  );
  expect(
    reportOn(edited(FILE, ', organisation:hoi-dong-song]', ', organisation:hoi-dong]')),
  ).toMatchInlineSnapshot(
    `"content/statements/gap-2030.yaml:17:27  unknown-reference  organisation “hoi-dong” does not exist: there is no content/organisations/hoi-dong.mdx. Did you mean “hoi-dong-song”? Mend the id, or write the entry."`,
  );
});

test('a speaker of a kind that does not speak', () => {
  expect(reportOn(edited(FILE, 'speaker: person:vu-an', 'speaker: place:moc-giang'))).toMatchInlineSnapshot(
    `"content/statements/gap-2030.yaml:4:12  schema  field “speaker” (“place:moc-giang”) is not a speaker: write it as person:id or organisation:id."`,
  );
});

test('days that run backwards', () => {
  expect(reportOn(edited(FILE, 'date: 2030-04-01', 'date: 2030-02-01'))).toMatchInlineSnapshot(
    `"content/statements/gap-2030.yaml:10:11  reversed-date  it was said after the outcome: 1/3/2030 comes after 1/2/2030. Swap or mend them."`,
  );
  expect(reportOn(edited(FILE, 'said: 2030-03\n', 'said: 2031-06\n'))).toMatchInlineSnapshot(
    `"content/statements/gap-2030.yaml:24:11  reversed-date  the outcome was last looked up before it came: 6/2031 comes after 5/2031. Swap or mend them."`,
  );
});

test('an outcome with a day too few or too many', () => {
  expect(reportOn(edited(FILE, '    date: 2030-04-01\n', ''))).toMatchInlineSnapshot(
    `"content/statements/gap-2030.yaml:9:5  schema  field “outcome.date” is missing: “kept” rests on a fact, and a fact has its day."`,
  );
  expect(reportOn(edited(FILE, 'status: open', 'status: open\n    date: 2031-01'))).toMatchInlineSnapshot(
    `"content/statements/gap-2030.yaml:23:11  schema  field “outcome.date” (“2031-01”) stands beside “open”, which nothing has decided yet: leave it out, or choose a status that says what did."`,
  );
});

const LATER = `verb: said
  claim: Hội đồng sẽ họp lại.
  said: 2030-03
  later:
    date: 2030-05-01`;
const OPEN = `verb: forecast
  claim: Hội đồng sẽ họp lại.
  said: 2030-03
  outcome:
    status: open`;

test.each([
  ['a remark with a later fact', OPEN, LATER, ''],
  [
    'a remark with nothing later',
    `${OPEN}\n    text: Chưa họp.\n    asOf: 2031-05\n    sources: [cong-bao]\n`,
    'verb: accused\n  claim: Hội đồng sẽ họp lại.\n  said: 2030-03\n',
    '',
  ],
  [
    'a remark with a verdict',
    'verb: forecast',
    'verb: acknowledged',
    'gap-2030.yaml:21:3  schema  field “outcome” cannot stand here: a remark has no verdict, whether it is said, accused, acknowledged. Write what came later as “later”, without a status, or leave it out.',
  ],
  [
    'a forecast with a bare later fact',
    OPEN,
    LATER.replace('said', 'forecast'),
    'gap-2030.yaml:21:3  schema  field “later” cannot stand here: what is pledged, demanded, forecast has a verdict. Write what came of it as “outcome”, with its status.',
  ],
  [
    'a later fact with a verdict',
    OPEN,
    `${LATER}\n    status: kept`,
    'schema  field “status” does not exist here',
  ],
  [
    'a later fact without a day',
    OPEN,
    LATER.replace('\n    date: 2030-05-01', ''),
    'schema  field “later.date” (Day of that fact) is missing.',
  ],
  [
    'a later fact before the words',
    OPEN,
    LATER.replace('2030-05-01', '2030-02-01'),
    'gap-2030.yaml:22:11  reversed-date  it was said after the later fact',
  ],
])('%s', (_what, from, to, words) => {
  const report = reportOn(edited(FILE, from, to));
  if (words === '') expect(report).toBe('');
  else expect(report).toContain(words);
});

test('a misspelt field of an outcome', () => {
  expect(reportOn(edited(FILE, 'status: kept', 'staus: kept'))).toMatchInlineSnapshot(
    `"content/statements/gap-2030.yaml:9:5  schema  field “staus” does not exist here, so what it says would be lost. Did you mean “status”? Rename or remove it."`,
  );
});

test('an id given twice', () => {
  expect(reportOn(edited(FILE, '- id: hop-lai', '- id: dinh-chien'))).toMatchInlineSnapshot(
    `"content/statements/gap-2030.yaml:14:7  bad-id  statement id “dinh-chien” is given twice in this article: its address could mean either. Rename the newer one."`,
  );
});

test('a file named for no article', () => {
  expect(
    reportOn({ [FILE]: undefined, 'content/statements/gap-2003.yaml': TINY[FILE] }),
  ).toMatchInlineSnapshot(
    `"content/statements/gap-2003.yaml:1:1  unknown-reference  the file is named for no article: there is no content/articles/gap-2003.mdx. Did you mean “gap-2030”? Name it for the article that reports its statements."`,
  );
});

test('an outcome that nobody has looked up for more than a year is a warning', () => {
  expect(reportOn(edited('content/site.yaml', 'edition: 2031-06-01', 'edition: 2032-05-31'))).toBe('');
  expect(reportOn(edited('content/site.yaml', 'edition: 2031-06-01', 'edition: 2032-06-01')))
    .toMatchInlineSnapshot(`
    "content/statements/gap-2030.yaml:12:11  outcome-stale  warning: the outcome was last looked up in 5/2031, more than a year before the edition of 1/6/2032: it may have changed. Look it up again and write the new asOf.
    content/statements/gap-2030.yaml:24:11  outcome-stale  warning: the outcome was last looked up in 5/2031, more than a year before the edition of 1/6/2032: it may have changed. Look it up again and write the new asOf."
  `);
});
