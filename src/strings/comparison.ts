import type { Relation } from '../model/schemas/index.ts';

/** Words of the comparison of reports. */
export const comparisonStrings = {
  kind: 'Đối chiếu',
  title: (count: number, place: string | undefined) =>
    `${count === 2 ? 'Hai' : String(count)} bản tin, một cuộc gặp${place ? `: ${place}` : ''}`,
  open: (count: number) => `Đối chiếu các bản tin, ${String(count)} điểm`,
  relations: {
    differ: 'Các bản tin nói khác nhau',
    parts: 'Mỗi bản tin kể một phần',
    one: 'Chỉ một bản tin nói',
    same: 'Các bản tin nói như nhau',
  } satisfies Record<Relation, string>,
  report: 'Bản tin',
  silent: 'không nói tới',
  note: 'Chú giải',
  passages: 'Đoạn',
  topics: 'Từng điểm',
};
