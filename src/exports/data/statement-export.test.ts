import { expect, test } from 'vitest';
import { tinyExports } from '../../testing/exports.ts';
import { edited } from '../../testing/tiny-content.ts';
import { flatRecord, statementRecords } from './statement-export.ts';

test('a record names the statement, its passage, its speakers and its sources with their addresses', () => {
  const [, pledge] = statementRecords(tinyExports());
  expect(pledge).toEqual({
    id: 'dinh-chien',
    article: 'gap-2030',
    address: 'https://example.org/x/bai-viet/gap-2030/#phat-ngon-dinh-chien',
    passage: {
      id: 'mot-thang',
      reference: 'I.3',
      address: 'https://example.org/x/bai-viet/gap-2030/#mot-thang',
    },
    quote: 'Đình chiến trong một tháng',
    speakers: [{ key: 'person:vu-an', name: 'Vũ An', address: 'https://example.org/x/nhan-vat/vu-an/' }],
    as: undefined,
    verb: 'pledged',
    verbLabel: 'cam kết',
    claim: 'Hai bên sẽ thôi bắn một tháng.',
    said: '2030-03-01',
    outcome: {
      status: 'kept',
      statusLabel: 'Đã thực hiện',
      date: '2030-04-01',
      text: 'Không ai bắn.',
      asOf: '2031-05',
      sources: [
        {
          id: 'cong-bao',
          publisher: 'Công báo',
          title: undefined,
          url: 'https://example.org/cong-bao',
          date: undefined,
        },
      ],
    },
  });
});

test('a row of the table joins lists by semicolons and leaves empty what is unknown', () => {
  const [common] = statementRecords(tinyExports()).map(flatRecord);
  expect(common).toMatchObject({
    speakers: 'Vũ An; Hội đồng Sông',
    speakerKeys: 'person:vu-an; organisation:hoi-dong-song',
    status: 'open',
    date: '',
    as: '',
  });
});

const REMARK = edited(
  'content/statements/gap-2030.yaml',
  'verb: pledged\n  claim: Hai bên sẽ thôi bắn một tháng.\n  said: 2030-03-01\n  outcome:\n    status: kept',
  'verb: said\n  claim: Hai bên sẽ thôi bắn một tháng.\n  said: 2030-03-01\n  later:',
);

test('a remark has no outcome, and what came later without a verdict', () => {
  const [, remark] = statementRecords(tinyExports(REMARK));
  expect(remark).not.toHaveProperty('outcome');
  expect(remark).toMatchObject({ verb: 'said', later: { date: '2030-04-01', text: 'Không ai bắn.' } });
  expect(remark && flatRecord(remark)).toMatchObject({ status: '', statusLabel: '', date: '2030-04-01' });
});

test('every row has the same columns in the same order', () => {
  const [first, second] = statementRecords(tinyExports()).map((record) => Object.keys(flatRecord(record)));
  expect(first).toEqual(second);
});
