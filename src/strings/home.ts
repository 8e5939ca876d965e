/** Words of the front page. */
export const homeStrings = {
  searchLabel: 'Tìm người, văn kiện, câu nói',
  begin: (title: string, minutes: number) => `Đọc từ đầu: ${title} (${String(minutes)} phút) →`,
  searchHint: 'Gõ không dấu cũng được. Thử',
  allReports: (count: number) => `Tất cả ${String(count)} bản tin`,
  chain: 'Mỗi lần gặp, một lời hẹn',
  chainIntro:
    'Trên trục là những cuộc gặp được kể; phía trên là việc xảy ra xen giữa. Dưới trục: điều người ta nói lúc ấy và điều đến về sau.',
  chainPicture: 'Trục thời gian các cuộc gặp',
  then: 'Lúc ấy',
  after: 'Về sau',
  unknown: 'chưa rõ',
  reports: 'Các bản tin',
  lookup: 'Bảng tra',
  lookupIntro: 'Số La Mã chỉ bản tin có nhắc tới.',
  all: (count: number) => `Toàn bộ ${String(count)} mục`,
  latest: 'Điều đến sau',
};
