import { expect, test } from 'vitest';
import { edited, reportOn } from '../../testing/tiny-content.ts';

const AN = 'content/people/vu-an.mdx';
const definition = (yaml: string): string =>
  reportOn(edited(AN, 'definition: Nhà ngoại giao của bờ bắc.', `definition: ${yaml}`));

test('a colon in a value without quotes', () => {
  expect(definition('Vũ An: nhà ngoại giao.')).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:15:13  yaml-syntax  the fields cannot be read: the value holds a colon, or goes on in the next line with another field. Put a value with “: ” in it in quotes, and indent each field alike."`,
  );
});

test('a quotation mark that is not closed', () => {
  expect(definition('"Nhà ngoại giao.')).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:15:13  yaml-syntax  the fields cannot be read: a value that begins with a quotation mark is not closed by one. Close it, or put a backslash before a mark inside "…"."`,
  );
});

test('quotation marks inside quotation marks', () => {
  expect(definition('"Người của "bờ bắc"."')).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:15:25  yaml-syntax  the fields cannot be read: something stands behind the end of a value: perhaps a quotation mark inside quotation marks. Put the whole value in '…', or use curly quotes inside it."`,
  );
});

test('a value that begins with a sign of YAML', () => {
  expect(definition('@bờ bắc')).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:15:13  yaml-syntax  the fields cannot be read: a value cannot begin with this sign. Put the value in quotes."`,
  );
  expect(definition('*bờ bắc')).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:15:13  yaml-syntax  the fields cannot be read: a value that begins with * is read as a reference to another. Put the value in quotes."`,
  );
  expect(definition('[bờ bắc')).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:15:13  yaml-syntax  the fields cannot be read: a value that begins with [ or { is not closed by ] or }. Close it, or put the value in quotes if the sign is meant."`,
  );
});

test('a field given twice', () => {
  expect(definition('Một.\ndefinition: Hai.')).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:16:1  yaml-syntax  the fields cannot be read: this field stands twice: only one of them could count. Join them or delete one."`,
  );
});

test('a missing space behind the colon', () => {
  expect(reportOn(edited(AN, 'sort: Vũ An', 'sort:Vũ An'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:6:1  yaml-syntax  the fields cannot be read: this line is no field: a field is a name, a colon, a space and a value. Look for a missing space after the colon, or indent a value that goes on from the line above."`,
  );
});

test('a value that goes on in the next line without an indent', () => {
  expect(definition('Nhà ngoại giao\ncủa bờ bắc.')).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:16:1  yaml-syntax  the fields cannot be read: this line is no field: a field is a name, a colon, a space and a value. Look for a missing space after the colon, or indent a value that goes on from the line above."`,
  );
});

test('a field indented otherwise than its neighbours', () => {
  expect(reportOn(edited(AN, '    from: 2010', '   from: 2010'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:10:1  yaml-syntax  the fields cannot be read: this line is indented otherwise than its neighbours. Align it."`,
  );
  expect(reportOn(edited(AN, '    from: 2010', '\tfrom: 2010'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:10:1  yaml-syntax  the fields cannot be read: the line is indented with a tab. Indent it with spaces."`,
  );
});

test('a list that begins in the line of its field', () => {
  expect(reportOn(edited(AN, 'aliases:\n  - ông An', 'aliases: - ông An'))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:4:10  yaml-syntax  the fields cannot be read: a list begins in the line of its field. Begin each item in a line of its own, with “- ” before it."`,
  );
});

test('references of YAML are refused, since a few lines of them can unfold to gigabytes', () => {
  expect(
    reportOn(edited(AN, 'aliases:\n  - ông An', 'aliases: &a [ông An]\nsearchTerms: *a')),
  ).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:5:14  yaml-syntax  the fields cannot be read: a value that begins with * is read as a reference to another. Put the value in quotes."`,
  );
});

test('brackets without end', () => {
  expect(definition('['.repeat(20_000))).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:15:1  yaml-syntax  the fields cannot be read: brackets stand too deep in each other. Look for a row of [ or {."`,
  );
});

test.each(['!!js/function "x"', '!mot', '!!str 5'])('a type before a value: %s', (value) => {
  expect(reportOn(edited(AN, 'sort: Vũ An', `sort: ${value}`))).toMatch(
    /:\d+:\d+ {2}yaml-syntax {2}the fields cannot be read: a value that begins with ! is read as the name of a type\./,
  );
});
