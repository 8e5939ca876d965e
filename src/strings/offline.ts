/** Words about reading offline. */
export const offlineStrings = {
  title: 'Đọc khi không có mạng',
  description: 'Giữ các trang trên máy để đọc khi không có mạng.',
  /** @param withSearch whether the search works too: the records of a large site are fetched as one types */
  intro: (withSearch: boolean) =>
    `Trang nào đã mở trên máy này thì mất mạng vẫn đọc lại được, ${withSearch ? 'ô tìm kiếm cũng vậy' : 'riêng tìm kiếm thì cần mạng'}. Muốn đọc cả những trang chưa mở, hãy giữ sẵn trên máy: bấm một lần là đủ.`,
  noScript:
    'Việc này cần JavaScript. Không có nó, bạn vẫn có thể in từng bài, hoặc lưu lại bằng lệnh của trình duyệt.',
  unsupported:
    'Trình duyệt không cho giữ trang trên máy. Thường là vì đang mở cửa sổ riêng tư, hoặc địa chỉ không bắt đầu bằng https.',
  progress: 'Phần đã giữ trên máy',
  amount: (pages: number, all: number, bytes: string, allBytes: string) =>
    `Đã giữ ${String(pages)} trong ${String(all)} trang, ${bytes} trong ${allBytes}`,
  keepOn: 'Giữ tiếp',
  forget: 'Bỏ những gì đã giữ',
  whole: {
    size: (pages: number, bytes: string, download: string) =>
      `Trọn trang web gồm ${String(pages)} trang: chiếm ${bytes} trên máy, tải về chừng ${download}.`,
    keep: 'Giữ trọn trang web',
    done: 'Đã giữ trọn trang web. Không có mạng vẫn đọc được mọi trang.',
  },
  /** Of a site that is too large to be kept whole. */
  newest: {
    size: (pages: number, bytes: string, download: string) =>
      `Trang web quá lớn để giữ hết. Phần mới nhất gồm ${String(pages)} trang: chiếm ${bytes} trên máy, tải về chừng ${download}.`,
    keep: 'Giữ phần mới nhất',
    done: 'Đã giữ phần mới nhất. Không có mạng vẫn đọc được những trang ấy.',
  },
  work: {
    idle: '',
    keeping: 'Đang tải về. Trong lúc chờ, bạn cứ mở trang khác mà đọc.',
    network: 'Mạng đứt giữa chừng. Phần đã giữ không mất; khi có mạng, bấm “Giữ tiếp”.',
    full: 'Máy đã hết chỗ dành cho trang web này. Phần đã giữ vẫn đọc được.',
    newer: 'Vừa có ấn bản mới. Chuyển sang ấn bản ấy rồi hãy giữ tiếp.',
  },
  kept: 'Những trang đã giữ',
  missingTitle: 'Trang này chưa được giữ trên máy',
  missing: 'Không có mạng, mà trang bạn mở thì chưa từng đọc trên máy này. Những trang đã giữ vẫn đọc được.',
  retry: 'Thử lại',
  home: 'Về trang đầu',
  newEdition: 'Đã có ấn bản mới.',
  takeOver: 'Chuyển sang ấn bản mới',
  later: 'Để sau',
  outdated: 'Trang đang mở thuộc ấn bản cũ.',
  reload: 'Tải lại trang',
};
