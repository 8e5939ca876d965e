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
  title: 'Phát ngôn và diễn biến về sau',
  intro: (month: string) =>
    `Ai đã phát biểu, cam kết, yêu cầu hay dự báo điều gì, vào ngày nào, và sau đó diễn biến ra sao. Chỉ cam kết, yêu cầu và dự báo mới có kết cục; với nhận xét, chúng tôi chỉ ghi diễn biến về sau, nếu có. Tính đến ${month}.`,
  who: 'Người nói, ngày nói',
  words: 'Phát ngôn',
  after: 'Diễn biến về sau',
  asOf: (month: string) => `tính đến ${month}`,
  filter: 'Lọc phát ngôn',
  facets: {
    'ket-cuc': 'Kết cục',
    loai: 'Loại phát ngôn',
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
    `${title}: ${String(count)} phát ngôn, kèm ngày nói, đoạn văn kể lại, diễn biến về sau và nguồn.`,
  none: 'Không có phát ngôn nào khớp với mọi điều kiện đã chọn. Hãy bỏ bớt một điều kiện.',
  data: 'Dữ liệu mở:',
  openLedger: 'Mở trong bảng phát ngôn',
  inLedger: (count: number) =>
    `Xem cả ${String(count)} phát ngôn trong bảng phát ngôn, kể cả những phát ngôn chưa ngã ngũ`,
};
