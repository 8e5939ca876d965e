import type { TimelineSign } from '../graph/questions/timeline.ts';

/** Words of the timeline. */
export const timelineStrings = {
  title: 'Dòng thời gian',
  titleOf: (name: string) => `Dòng thời gian: ${name}`,
  intro: (from: string, until: string, count: number) =>
    `${String(count)} mốc từ ${from} đến ${until}: các cuộc gặp, điện đàm, biến cố và các mốc của văn kiện.`,
  described: (name: string, count: number, definition: string) =>
    `${String(count)} mốc gắn với ${name}, theo thứ tự thời gian. ${definition}`,
  introOf: (count: number) => `${String(count)} mốc gắn với`,
  all: 'Toàn bộ dòng thời gian',
  filter: 'Chỉ xem một người, một văn kiện hay một nơi',
  signs: {
    report: 'cuộc gặp có bản tin kể lại',
    meeting: 'cuộc gặp',
    call: 'điện đàm',
    turn: 'biến cố',
    step: 'mốc của văn kiện',
  } satisfies Record<TimelineSign, string>,
  laterKey: 'sự việc sau các bản tin',
  later: 'Về sau',
  key: 'Ký hiệu',
  scale:
    'Mỗi dòng được vẽ đúng tỉ lệ thời gian theo thước riêng; dải trên cùng vẽ mọi năm theo cùng một thước. Phần sau điểm cuối của nét liền là thời gian chưa rõ.',
  scaleOne: 'Hình vẽ đúng tỉ lệ thời gian. Phần sau điểm cuối của nét liền là thời gian chưa rõ.',
  empty: (from: number, to: number) =>
    from === to ? `${String(from)}: không có mốc` : `${String(from)}–${String(to)}: không có mốc`,
  unknown: 'chưa rõ',
  unknownAfter: (month: string) => `Sau ${month}: chưa rõ.`,
  reports: (numerals: string) => `Bản tin ${numerals}`,
  onTimeline: 'Trên dòng thời gian',
};

/** Words of the map. */
export const mapStrings = {
  allOf: (count: number) => `Tất cả ${String(count)} mốc`,
  intro: (count: number) =>
    `${String(count)} nơi có cuộc gặp hay biến cố được ghi ở đây, trên bản đồ thế giới.`,
  report: 'nơi có cuộc gặp được bản tin kể lại',
  other: 'nơi khác',
  later: 'nơi chỉ có sự việc về sau',
  land: 'Chỉ vẽ đất liền và biển, không vẽ biên giới: bản đồ không nói vùng nào thuộc nước nào. Chấm của một nước hay một vùng đặt ở khoảng giữa. Đường bờ: Natural Earth.',
  list: 'Từng nơi',
  elsewhere: 'Những sự kiện không có chấm trên bản đồ',
  locator: (name: string) => `${name} trên bản đồ thế giới`,
  open: 'Bản đồ các nơi',
};
