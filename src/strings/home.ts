/** Words of the front page. */
export const homeStrings = {
  searchLabel: 'Tìm người, văn kiện, câu nói',
  begin: (title: string, minutes: number) => `Đọc từ đầu: ${title} (${String(minutes)} phút) →`,
  searchHint: 'Gõ không dấu cũng được. Thử',
  allReports: (count: number) => `Tất cả ${String(count)} bản tin`,
  chain: 'Mỗi lần gặp, một lời hẹn',
  chainIntro:
    'Trên trục là các cuộc gặp được kể lại; phía trên là những sự việc xảy ra xen giữa. Dưới trục là phát ngôn khi đó và diễn biến về sau.',
  chainPicture: 'Trục thời gian các cuộc gặp',
  then: 'Khi đó',
  after: 'Về sau',
  unknown: 'chưa rõ',
  reports: 'Các bản tin',
  lookup: 'Tra cứu',
  lookupIntro: 'Số La Mã cho biết bản tin nào nhắc tới.',
  all: (count: number) => `Tất cả ${String(count)} mục`,
  latest: 'Diễn biến về sau',
};
