import { documentStatuses } from './names.ts';

/** Words of the page of an entry. */
export const entryStrings = {
  vi: 'Việt',
  en: 'Anh',
  ru: 'Nga',
  otherNames: (count: number) => `${String(count)} cách viết khác`,
  happened: 'Việc diễn ra ở đây',
  toldIn: 'Bài',
  moreEntries: (count: number) => `${String(count)} mục nữa`,
  moreMentions: (count: number) => `${String(count)} chỗ nữa trong bài này`,
  moreEncounters: (count: number) => `${String(count)} lần gặp khác`,
  offices: 'Chức vụ',
  officesKey:
    'Nét liền là thời gian giữ chức, nét chấm là thời gian chưa rõ. Vạch đứng là ngày của các bản tin, đánh số La Mã.',
  during: (numerals: string) => `lúc có bản tin ${numerals}`,
  spellings: 'Cách viết tên',
  spellingsIntro: (name: string) =>
    `Số lần mỗi cách viết xuất hiện trong các bản tin gốc, kể cả chú thích ảnh. Các bài kể lại viết thống nhất là ${name}.`,
  spelling: 'Cách viết',
  encounters: 'Đã gặp ai, ở đâu',
  with: 'Cùng dự:',
  unknownStart: 'chưa rõ ngày bắt đầu',
  stillHeld: (month: string) => `đương chức, tính đến ${month}`,
  whenReported: 'Vào lúc các bản tin được viết',
  mentions: 'Được nhắc tới ở đâu',
  mentionsNone: 'Chưa đoạn nào nhắc tới mục này.',
  mentionsOf: (name: string) => `${name}: được nhắc tới ở đâu`,
  mentionsAll: (count: number) => `Xem tất cả ${String(count)} chỗ nhắc tới`,
  mentionsCount: (places: number, entries: number) =>
    `${String(places)} đoạn và chú giải, ${String(entries)} mục.`,
  entriesAll: (count: number) => `Xem tất cả ${String(count)} mục`,
  encountersAll: (count: number) => `Xem tất cả ${String(count)} lần gặp trên dòng thời gian`,
  statementsAll: (count: number) => `Xem tất cả ${String(count)} phát ngôn`,
  reportCount: (count: number) => `${String(count)} bản tin`,
  inNote: 'chú giải',
  inEntries: 'Được nhắc trong các mục',
  sources: 'Nguồn',
  unread: 'chưa đọc lại',
  life: 'Các mốc của văn kiện',
  lifePicture: (name: string) => `Các mốc của ${name}, theo thời gian`,
  lifeKey:
    'Nét liền là thời gian có hiệu lực, nét đứt là thời gian bị đình chỉ, nét chấm là thời gian sau khi hết hiệu lực.',
  status: 'Tình trạng',
  statuses: documentStatuses,
  asOf: (month: string) => `tính đến ${month}`,
  parties: 'Các bên',
  when: 'Ngày',
  where: 'Nơi',
  duration: 'Kéo dài',
  participants: 'Thành phần',
  outcome: 'Kết quả',
  reports: 'Bản tin về sự kiện này',
  before: 'Cuộc gặp trước',
  after: 'Cuộc gặp sau',
  coordinates: 'Tọa độ (làm tròn)',
  /** A definition of few words leaves room to say what else the page has. */
  described: (definition: string, numerals: string) =>
    definition.length < 70 && numerals
      ? `${definition} Được nhắc trong bản tin ${numerals}: đọc từng đoạn, kèm nguồn.`
      : definition,
  related: 'Thuật ngữ liên quan',
  example: 'Trong bản tin',
  born: 'Sinh',
  died: 'Mất',
};

/** Words of the card that opens over a name. */
export const cardStrings = {
  reports: (numerals: string) => `bản tin ${numerals} nhắc tới`,
  manyReports: (count: number) => `${String(count)} bản tin nhắc tới`,
  passages: (count: number) => `${String(count)} đoạn nhắc tới`,
  then: (day: string) => `Khi đó, ${day}:`,
  now: (month?: string) => (month ? `Hiện nay, tính đến ${month}:` : 'Hiện nay:'),
  thenAndNow: (month: string) => `Khi đó và hiện nay, tính đến ${month}:`,
  left: (day: string) => `thôi giữ chức ${day}`,
  dead: (day: string) => `đã mất ${day}`,
  later: 'Về sau:',
  afterReport: 'việc này xảy ra sau bản tin',
  since: (status: string, day: string) => `${status}, từ ${day}`,
  statuses: {
    'not-yet': 'chưa có',
    signed: 'đã ký, chưa có hiệu lực',
    withdrawn: 'hết hiệu lực',
  },
};
