import type { Facet } from '../model/facets.ts';
import { noteKinds } from './names.ts';
import { outcomeLabel, outcomeNames, remarkOutcomes, verbNames } from './outcomes.ts';

/** Words of the ledger of statements. */
export const statementStrings = {
  verbs: verbNames,
  outcomes: outcomeNames,
  outcomeOf: outcomeLabel,
  ofRemarks: remarkOutcomes,
  later: noteKinds.later,
  title: 'Lời nói và điều đến sau',
  intro: (month: string) =>
    `Ai đã nói, hứa, đòi hay dự báo điều gì, ngày nào, và điều gì đã đến. Chỉ lời hứa, yêu cầu và dự báo có kết cục; một nhận xét thì nhiều nhất có điều đến sau. Tính đến ${month}.`,
  who: 'Ai, ngày nào',
  words: 'Lời nói',
  after: 'Điều đến sau',
  asOf: (month: string) => `tính đến ${month}`,
  filter: 'Lọc phát ngôn',
  facets: {
    'ket-cuc': 'Kết cục',
    loai: 'Loại lời',
    bai: 'Bản tin',
    ai: 'Người nói',
  } satisfies Record<Facet, string>,
  titles: {
    'ket-cuc': (label) => `Phát ngôn, kết cục: ${label.toLowerCase()}`,
    loai: (label) => `Phát ngôn, loại: ${label}`,
    bai: (label) => `Phát ngôn trong bản tin ${label}`,
    ai: (label) => `Phát ngôn của ${label}`,
  } satisfies Record<Facet, (label: string) => string>,
  any: 'Tất cả',
  more: 'Mở danh mục đầy đủ',
  clear: 'Bỏ lọc',
  all: (count: number) => `${String(count)} phát ngôn`,
  some: (count: number | string, all: number) => `${String(count)} trong ${String(all)} phát ngôn`,
  described: (title: string, count: number) =>
    `${title}: ${String(count)} phát ngôn, ngày nói, đoạn văn kể lại và điều đến sau, kèm nguồn.`,
  none: 'Không phát ngôn nào hợp với mọi điều kiện đã chọn. Hãy bỏ bớt một điều kiện.',
  data: 'Dữ liệu mở:',
  openLedger: 'Mở trong bảng phát ngôn',
  inLedger: (count: number) =>
    `Cả ${String(count)} phát ngôn, kể cả những lời chưa ngã ngũ, trong bảng phát ngôn`,
};
