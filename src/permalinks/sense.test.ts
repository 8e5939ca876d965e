import { expect, test } from 'vitest';
import { snapshotPages } from '../editions/snapshot.ts';
import { edited, tinyCorpus, type Changes } from '../testing/tiny-content.ts';
import { senseChanges, type SenseChange } from './sense.ts';

const ARTICLE = 'content/articles/gap-2030.mdx';
const STATEMENTS = 'content/statements/gap-2030.yaml';
const NOTE = 'content/annotations/gap-2030/may-gio.mdx';
const PAGE = '/bai-viet/gap-2030/';

const snapshot = (changes: Changes = {}) => snapshotPages(tinyCorpus(changes));

/** What is seen after a change of the tiny content. */
const seen = (changes: Changes, told: readonly string[] = []): Pick<SenseChange, 'address' | 'what'>[] =>
  senseChanges(snapshot(), snapshot(changes), new Set(told)).map(({ address, what }) => ({ address, what }));

test.each<[string, Changes, string, SenseChange['what']]>([
  [
    'a statement has another speaker',
    edited(STATEMENTS, 'speaker: person:vu-an', 'speaker: person:ngo-kim'),
    'phat-ngon-dinh-chien',
    'speaker',
  ],
  [
    'a statement is another act',
    edited(STATEMENTS, 'verb: pledged', 'verb: demanded'),
    'phat-ngon-dinh-chien',
    'verb',
  ],
  [
    'a statement moves to another passage',
    edited(
      STATEMENTS,
      'passage: hop-lai\n  quote: Hội đồng Sông',
      'passage: toi-moc-giang\n  quote: Ông Vũ An',
    ),
    'phat-ngon-hop-lai',
    'passage',
  ],
  [
    'a claim is denied',
    edited(STATEMENTS, 'Hội đồng sẽ họp lại', 'Hội đồng sẽ không họp lại'),
    'phat-ngon-hop-lai',
    'negation',
  ],
  [
    'a passage is no longer denied',
    edited(ARTICLE, 'Con sông không đợi ai.', 'Con sông vẫn đợi ai.'),
    'khong-doi-ai',
    'negation',
  ],
  ['a figure is exchanged', edited(ARTICLE, 'ngày 1/3/2030.', 'ngày 2/3/2030.'), 'toi-moc-giang', 'figure'],
  ['a name is exchanged', edited(ARTICLE, 'Ông Vũ An tới', 'Ông Ngô Kim tới'), 'toi-moc-giang', 'name'],
  [
    'a note moves to another passage',
    edited(NOTE, 'passage: sau-gio\nquote: sáu giờ', 'passage: mot-thang\nquote: Đình chiến'),
    'chu-giai-may-gio',
    'passage',
  ],
  [
    'a note moves to other words',
    edited(NOTE, 'quote: sáu giờ', 'quote: Buổi họp'),
    'chu-giai-may-gio',
    'quote',
  ],
])('%s', (_what, changes, fragment, what) => {
  expect(seen(changes)).toEqual([{ address: `${PAGE}#${fragment}`, what }]);
});

test.each<[string, Changes]>([
  ['a typo in a name', edited(ARTICLE, 'Ông Vũ An tới', 'Ông Vũ Ân tới')],
  ['a word added', edited(ARTICLE, 'Con sông không đợi ai.', 'Con sông già không đợi ai.')],
  ['a figure added', edited(ARTICLE, 'sáu giờ.', 'sáu giờ, từ 8 giờ.')],
  [
    'a note on the same words, reworded',
    {
      ...edited(ARTICLE, 'dài sáu giờ.', 'dài hơn sáu giờ.'),
      ...edited(NOTE, 'quote: sáu giờ', 'quote: hơn sáu giờ'),
    },
  ],
  [
    'a sentence moved to the front',
    edited(ARTICLE, 'Ông Vũ An tới Mộc Giang ngày 1/3/2030.', 'Ngày 1/3/2030, ông Vũ An tới Mộc Giang.'),
  ],
])('%s is no change of sense', (_what, changes) => {
  expect(seen(changes)).toEqual([]);
});

test.each([
  ['its address', `${PAGE}#khong-doi-ai`],
  ['its page', PAGE],
])('what readers were told of, by %s, needs no word more', (_what, told) => {
  expect(seen(edited(ARTICLE, 'Con sông không đợi ai.', 'Con sông vẫn đợi ai.'), [told])).toEqual([]);
});
