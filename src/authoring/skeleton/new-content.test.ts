import { expect, test } from 'vitest';
import { formatProblem, isError } from '../../model/problems.ts';
import { edited, TINY, tinyContent, type Changes } from '../../testing/tiny-content.ts';
import { checkContent } from '../../check/index.ts';
import { beginContent, NEW_KINDS, type NewContent } from './new-content.ts';

const ARTICLE = 'content/articles/gap-2030.mdx';

/** What goes into each field, for kinds that need a value of their own under `kind.field`. */
const SAMPLES: Readonly<Record<string, string>> = {
  name: 'Tên mới',
  nameEn: 'New name',
  nameRu: 'Новое имя',
  labels: '{ de: [Neuer Name] }',
  titleEn: 'Foreign minister',
  country: 'VN',
  aliases: 'tên khác',
  searchTerms: 'tìm thế này',
  definition: 'Một câu.',
  wikidata: 'Q42',
  linking: 'page',
  sources: 'cong-bao',
  sort: 'Tên mới',
  born: '1970-05-02',
  died: '2031',
  title: 'Nhan đề',
  from: '2010',
  to: '2012-05',
  asOf: '2031-05',
  article: 'gap-2030',
  count: '2',
  founded: '1990',
  status: 'in-force',
  statusAsOf: '2031-05',
  date: '2030-03-01',
  label: 'ký kết',
  later: 'true',
  value: '1.550 đầu đạn',
  parties: 'bờ bắc',
  start: '2030-03-01',
  end: '2030-03-02',
  place: 'moc-giang',
  venue: 'Nhà Sông',
  duration: 'sáu giờ',
  person: 'vu-an',
  as: 'Ngoại trưởng',
  outcome: 'Hai bên ký.',
  landmark: 'cuộc gặp',
  type: 'thành phố',
  lat: '12.5',
  lon: '100',
  related: 'document:hiep-uoc-song',
  shortTitle: 'Ngắn',
  event: 'gap-2031',
  'article.date': '2031-02-10',
  summary: 'Tóm tắt.',
  keyPoints: 'Một điểm.',
  questions: 'Vì sao?',
  retells: 'Một bản tin bịa.',
  certainty: 'low',
  published: '2031-03-02',
  mended: 'Không gì cả.',
  highlight: 'moi',
  authorsNote: 'Không có.',
  passage: 'toi-moc-giang',
  quote: 'Mộc Giang',
  headline: 'Một điều',
  inBrief: 'một bản tin',
  compounds: 'Nhan',
  speaker: 'person:vu-an',
  verb: 'said',
  claim: 'Một câu.',
  said: '2030-03-01',
  text: 'Một câu.',
  publisher: 'Báo Sông',
  url: 'https://example.org/moi',
  archive: 'https://example.org/luu',
  language: 'vi',
  read: 'true',
  titleFromAddress: 'false',
  'person.form': 'Tên mới',
  'document.form': 'hiệp ước',
  'document.event': 'signed',
  'event.form': 'meeting',
  'note.kind': 'later',
  'source.kind': 'press',
  'statement.status': 'kept',
  'statement.verb': 'pledged',
};

/** Where the kind of a thing asks for a day, which may be left out for others. */
const DATELESS = { ...SAMPLES, 'note.kind': 'context', 'statement.status': 'open' };

/** Fields that other files have to answer, and that the checks of those cover. */
const ANSWERED = ['previous', 'next'];

/** Writes the sample of each field where a skeleton left it open. */
function filled(kind: string, skeleton: string, samples = SAMPLES): string {
  let field = '';
  return skeleton
    .split('\n')
    .map((line) => {
      field = /^[\s-]*(\w+):/.exec(line)?.[1] ?? field;
      if (!/^[\s-]*(?:\w+: )?TODO(?: #|$)/.test(line))
        return line.replace(/TODO/, 'Lời kể, không có gì thêm.');
      const sample = samples[`${kind}.${field}`] ?? samples[field];
      if (sample === undefined) throw new Error(`give field “${field}” of a ${kind} a sample in this test`);
      return line.replace('TODO', sample);
    })
    .join('\n');
}

/** A skeleton with the fields that may be left out no longer commented out. */
function withAll(skeleton: string): string {
  const open = skeleton.replace(/^(\s*)# (?=\s*(?:- |# |\w+:))/gm, '$1');
  if (open !== skeleton) return withAll(open);
  const answered = (line: string): boolean => ANSWERED.some((field) => line.startsWith(`${field}:`));
  return skeleton
    .split('\n')
    .filter((line) => !answered(line))
    .join('\n');
}

const begin = (wanted: Partial<NewContent>, changes: Changes = {}) =>
  beginContent(tinyContent(changes), { kind: 'person', id: 'moi', given: {}, ...wanted });

/** The file that is begun. */
function begun(wanted: Partial<NewContent>, changes: Changes = {}): { path: string; source: string } {
  const result = begin(wanted, changes);
  if ('refusal' in result) throw new Error(result.refusal);
  return result.file;
}

/** Errors of the tiny content with a file in it. */
const problemsWith = (changes: Changes): string[] =>
  checkContent(tinyContent(changes)).problems.filter(isError).map(formatProblem);

const idOf = (kind: string): string => (['note', 'statement'].includes(kind) ? 'gap-2030/moi' : 'moi');

test.each(NEW_KINDS)('the skeleton of a new %s, filled in, is sound', (kind) => {
  const { path, source } = begun({ kind, id: idOf(kind), given: {} });
  expect(problemsWith({ [path]: filled(kind, source, DATELESS) })).toEqual([]);
});

test.each(NEW_KINDS)('so is that of a %s with all that may be left out', (kind) => {
  const { path, source } = begun({ kind, id: idOf(kind) });
  expect(problemsWith({ [path]: filled(kind, withAll(source)) })).toEqual([]);
});

test.each(NEW_KINDS)('nothing of the skeleton of a %s is published by mistake', (kind) => {
  const { path, source } = begun({ kind, id: idOf(kind) });
  const open = (source.match(/^(?!\s*# ).*\bTODO\b/gm) ?? []).length;
  const told = problemsWith({ [path]: source });
  expect(open).toBeGreaterThan(0);
  expect(told).toHaveLength(open);
  for (const line of told) expect(line).toMatch(/:\d+:\d+ {2}unfilled {2}.* Write it/);
});

test('a skeleton says behind each field what goes there', () => {
  const { source } = begun({ given: { name: ['Lê An'], sources: ['cong-bao', 'bao-song'] } });
  expect(source).toMatch(/^---\nname: Lê An # House form of the name, the title of its page\n/);
  expect(source).toContain('  - cong-bao\n  - bao-song\n');
  expect(source).toContain('# born: TODO # Day of birth: 2025-02-27, 2025-02 or 2025\n');
});

test('values that YAML would misread are quoted', () => {
  const { source } = begun({ given: { name: ['A: b'], definition: ['# một'], born: ['1970-05'] } });
  expect(source).toContain('name: "A: b" #');
  expect(source).toContain('definition: "# một" #');
  expect(source).toContain('born: 1970-05 #');
});

test('an article gets the numeral after the largest', () => {
  expect(begun({ kind: 'article' }).source).toContain('numeral: II #');
  expect(begun({ kind: 'article' }, edited(ARTICLE, 'numeral: I\n', 'numeral: VIII\n')).source).toContain(
    'numeral: IX #',
  );
});

test('rows are added at the end, and what stands in the file stays as it is', () => {
  const path = 'content/statements/gap-2030.yaml';
  const { source } = begun({ kind: 'statement', id: 'gap-2030/moi' });
  expect(source.startsWith(TINY[path] ?? '?')).toBe(true);
  expect(source).toContain('\n- id: moi #');
});

test.each([
  ['forecast', /\n {2}outcome: #/, /later:/],
  ['accused', /\n {2}# later: #/, /outcome:/],
])('a statement that is %s gets the fields of its verb', (verb, has, lacks) => {
  const kind = 'statement';
  const { path, source } = begun({ kind, id: 'gap-2030/moi', given: { verb: [verb] } });
  const row = source.slice(source.indexOf('- id: moi'));
  expect(row).toMatch(has);
  expect(row).not.toMatch(lacks);
  expect(problemsWith({ [path]: filled(kind, source, DATELESS) })).toEqual([]);
  expect(problemsWith({ [path]: filled(kind, withAll(source)) })).toEqual([]);
});

test.each([
  [{ kind: 'persn' }, 'There is no kind “persn”. Did you mean “person”?'],
  [{ id: '' }, 'It needs an id: npm run new -- person <id>'],
  [{ id: 'Lê An' }, '“Lê An” is not an id: it becomes part of an address'],
  [{ id: 'Lê An' }, 'Did you mean “le-an”?'],
  [{ id: 'vu-an' }, 'There is a person “vu-an” already: content/people/vu-an.mdx. Nothing was changed.'],
  [{ kind: 'source', id: 'bao-song' }, 'There is a source “bao-song” already, in content/sources.yaml.'],
  [{ kind: 'statement', id: 'gap-2030/dinh-chien' }, 'already, in content/statements/gap-2030.yaml'],
  [{ kind: 'note', id: 'moi' }, 'It needs an id: npm run new -- note <article>/<id>'],
  [{ kind: 'note', id: 'gap-203/moi' }, 'There is no article “gap-203” for it to belong to.'],
  [{ given: { nam: ['x'] } }, 'do not include “nam”. Did you mean “name”?'],
])('%j is refused: %s', (wanted, words) => {
  expect(begin(wanted)).toMatchObject({ refusal: expect.stringContaining(words) as string });
});
