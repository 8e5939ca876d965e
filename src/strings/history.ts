import { changeKinds } from './names.ts';

/** Words about what changed on a page. */
export const historyStrings = {
  title: 'Lịch sử trang',
  page: 'Trang này',
  published: (day: string) => `Đăng ${day}`,
  changed: (day: string) => `sửa ${day}`,
  unchanged: 'Chưa sửa lần nào kể từ ngày đăng.',
  changes: changeKinds,
  retired: 'Đã rút',
  moved: 'Đã chuyển',
  stood: (opening: string) => `Trước đây ở chỗ này: “${opening}”`,
  nowAt: 'hiện ở',
  /** Of places that are gone and whose words an old edition has. */
  places: (count: number) => `${String(count)} phần trước đây ở trang này hiện có trong `,
  /** Over rows of a list that is of today. */
  formerRows: 'Trước đây ở trang này',
  report: 'Báo lỗi',
};

/** Words of the page of corrections. */
export const correctionStrings = {
  title: 'Đính chính',
  intro:
    'Mọi thay đổi kể từ ngày đăng, mới nhất ở trên: lỗi đã sửa, phần bổ sung, chỗ đính chính và những gì đã rút.',
  none: 'Chưa có thay đổi nào kể từ ấn bản đầu.',
  edition: 'Ấn bản',
  editions: 'Các ấn bản',
  first: 'Ấn bản đầu',
  counts: (articles: number, entries: number, changed: number) =>
    [
      articles > 0 ? `${String(articles)} bài viết` : '',
      entries > 0 ? `${String(entries)} mục tra cứu` : '',
      changed > 0 ? `${String(changed)} trang có thay đổi` : '',
    ]
      .filter(Boolean)
      .join(', '),
};

/** Words of pages that moved or were retired. */
export const formerStrings = {
  moved: 'Trang này đã chuyển địa chỉ',
  movedTo: 'Nội dung cũ hiện ở:',
  places: 'Các đoạn cũ hiện ở:',
  retired: 'Mục này đã rút',
  stood: 'Trước đây ở đây có:',
  life: (published: string, retired: string) => `Đăng ${published}, rút ${retired}`,
};
