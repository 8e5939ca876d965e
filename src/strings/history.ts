import { changeKinds } from './names.ts';

/** Words about what changed on a page. */
export const historyStrings = {
  title: 'Lịch sử trang',
  page: 'Trang này',
  published: (day: string) => `Đăng ${day}`,
  changed: (day: string) => `sửa ${day}`,
  unchanged: 'Từ ngày đăng chưa sửa gì.',
  changes: changeKinds,
  retired: 'Đã rút',
  moved: 'Đã dời',
  stood: (opening: string) => `Từng đứng ở đây: “${opening}”`,
  nowAt: 'nay ở',
  /** Of places that are gone and whose words an old edition has. */
  places: (count: number) => `${String(count)} chỗ từng ở trang này nay đọc trong `,
  /** Over rows of a list that is of today. */
  formerRows: 'Từng có ở đây',
  report: 'Báo lỗi',
};

/** Words of the page of corrections. */
export const correctionStrings = {
  title: 'Đính chính',
  intro:
    'Mọi thay đổi từ ngày đăng, mới nhất ở trên: lỗi đã sửa, điều thêm vào, điều nói lại cho đúng, và những gì đã rút.',
  none: 'Chưa có thay đổi nào kể từ ấn bản đầu.',
  edition: 'Ấn bản',
  editions: 'Các ấn bản',
  first: 'Ấn bản đầu',
  counts: (articles: number, entries: number, changed: number) =>
    [
      articles > 0 ? `${String(articles)} bài viết` : '',
      entries > 0 ? `${String(entries)} mục tra cứu` : '',
      changed > 0 ? `${String(changed)} trang có lời mới` : '',
    ]
      .filter(Boolean)
      .join(', '),
};

/** Words of pages that moved or were retired. */
export const formerStrings = {
  moved: 'Trang này đã dời chỗ',
  movedTo: 'Nội dung cũ nay ở:',
  places: 'Các đoạn cũ nay ở:',
  retired: 'Mục này đã rút',
  stood: 'Ở đây từng có:',
  life: (published: string, retired: string) => `Đăng ${published}, rút ${retired}`,
};
