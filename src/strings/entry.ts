import { documentStatuses } from './names.ts';

/** Words of the page of an entry. */
export const entryStrings = {
  vi: 'Việt',
  en: 'Anh',
  ru: 'Nga',
  aliases: 'Cũng viết',
  offices: 'Chức vụ',
  officesKey: 'Nét liền: giữ chức. Chấm: chưa rõ. Vạch đứng: ngày của các bản tin, đánh số La Mã.',
  during: (numerals: string) => `lúc có bản tin ${numerals}`,
  spellings: 'Cách viết tên',
  spellingsIntro: (name: string) =>
    `Số lần mỗi cách viết có trong các bản tin gốc, kể cả chú thích ảnh. Khi kể lại, trang này viết thống nhất ${name}.`,
  spelling: 'Cách viết',
  encounters: 'Gặp ai, ở đâu',
  with: 'Cùng dự:',
  unknownStart: 'chưa rõ ngày bắt đầu',
  stillHeld: (month: string) => `còn giữ, tính đến ${month}`,
  whenReported: 'Lúc các bản tin được viết',
  mentions: 'Được nhắc ở đâu',
  mentionsNone: 'Chưa đoạn nào nhắc tới mục này.',
  mentionsOf: (name: string) => `${name}: được nhắc ở đâu`,
  mentionsAll: (count: number) => `Xem đủ ${String(count)} chỗ nhắc tới`,
  mentionsCount: (places: number, entries: number) =>
    `${String(places)} đoạn và chú giải, ${String(entries)} mục.`,
  entriesAll: (count: number) => `Xem đủ ${String(count)} mục`,
  encountersAll: (count: number) => `Xem đủ ${String(count)} lần gặp trên dòng thời gian`,
  statementsAll: (count: number) => `Xem đủ ${String(count)} phát ngôn`,
  reportCount: (count: number) => `${String(count)} bản tin`,
  inNote: 'chú giải',
  inEntries: 'Được nhắc trong các mục',
  sources: 'Nguồn',
  unread: 'chưa đọc lại',
  life: 'Đời văn kiện',
  lifePicture: (name: string) => `Các mốc của ${name}, theo thời gian`,
  lifeKey: 'Nét liền: có hiệu lực. Nét đứt: bị đình chỉ. Nét chấm: sau khi hết hiệu lực.',
  status: 'Tình trạng',
  statuses: documentStatuses,
  asOf: (month: string) => `tính đến ${month}`,
  parties: 'Các bên',
  when: 'Ngày',
  where: 'Nơi',
  duration: 'Kéo dài',
  participants: 'Thành phần',
  outcome: 'Kết quả',
  reports: 'Bản tin kể lại',
  before: 'Cuộc gặp trước',
  after: 'Cuộc gặp sau',
  coordinates: 'Tọa độ (làm tròn)',
  /** A definition of few words leaves room to say what else the page has. */
  described: (definition: string, numerals: string) =>
    definition.length < 70 && numerals
      ? `${definition} Được nhắc trong bản tin ${numerals}: đọc từng đoạn, kèm nguồn.`
      : definition,
  related: 'Cùng dòng',
  example: 'Trong bản tin',
  born: 'Sinh',
  died: 'Mất',
};

/** Words of the card that opens over a name. */
export const cardStrings = {
  reports: (numerals: string) => `nhắc trong ${numerals}`,
  manyReports: (count: number) => `nhắc trong ${String(count)} bản tin`,
  passages: (count: number) => `${String(count)} đoạn nhắc tới`,
  then: (day: string) => `Khi đó, ${day}:`,
  now: (month?: string) => (month ? `Nay, tính đến ${month}:` : 'Nay:'),
  thenAndNow: (month: string) => `Khi đó và nay, tính đến ${month}:`,
  left: (day: string) => `thôi chức ${day}`,
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
