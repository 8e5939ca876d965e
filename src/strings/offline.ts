/** Words about reading offline. */
export const offlineStrings = {
  title: 'Đọc khi không có mạng',
  description: 'Tải các trang về máy để đọc khi không có mạng.',
  /** @param withSearch whether the search works too: the records of a large site are fetched as one types */
  intro: (withSearch: boolean) =>
    `Trang nào đã mở trên máy này thì khi mất mạng vẫn đọc lại được, ${withSearch ? 'ô tìm kiếm cũng vẫn dùng được' : 'riêng tìm kiếm thì cần mạng'}. Muốn đọc cả những trang chưa mở, hãy tải sẵn về máy: chỉ cần bấm một lần.`,
  noScript:
    'Việc này cần JavaScript. Không có nó, bạn vẫn có thể in từng bài, hoặc lưu lại bằng lệnh của trình duyệt.',
  unsupported:
    'Trình duyệt không cho lưu trang trên máy, thường là vì đang mở cửa sổ riêng tư hoặc địa chỉ không bắt đầu bằng https.',
  progress: 'Phần đã tải về máy',
  amount: (pages: number, all: number, bytes: string, allBytes: string) =>
    `Đã tải ${String(pages)} trong ${String(all)} trang, ${bytes} trong ${allBytes}`,
  keepOn: 'Tải tiếp',
  forget: 'Xóa dữ liệu đã tải',
  whole: {
    size: (pages: number, bytes: string, download: string) =>
      `Toàn bộ trang web gồm ${String(pages)} trang, chiếm ${bytes} trên máy; cần tải về khoảng ${download}.`,
    keep: 'Tải toàn bộ để đọc ngoại tuyến',
    done: 'Đã tải toàn bộ trang web. Khi không có mạng vẫn đọc được mọi trang.',
  },
  /** Of a site that is too large to be kept whole. */
  newest: {
    size: (pages: number, bytes: string, download: string) =>
      `Trang web quá lớn để tải hết. Phần mới nhất gồm ${String(pages)} trang, chiếm ${bytes} trên máy; cần tải về khoảng ${download}.`,
    keep: 'Tải phần mới nhất',
    done: 'Đã tải phần mới nhất. Khi không có mạng vẫn đọc được những trang này.',
  },
  work: {
    idle: '',
    keeping: 'Đang tải về. Trong khi chờ, bạn có thể mở các trang khác để đọc.',
    network: 'Mất kết nối khi đang tải. Phần đã tải không bị mất; khi có mạng, hãy bấm “Tải tiếp”.',
    full: 'Máy đã hết dung lượng dành cho trang web này. Phần đã tải vẫn đọc được.',
    newer: 'Vừa có ấn bản mới. Hãy chuyển sang ấn bản này rồi tải tiếp.',
  },
  kept: 'Những trang đã tải',
  missingTitle: 'Trang này chưa được tải về máy',
  missing: 'Hiện không có mạng và trang này chưa từng được mở trên máy. Những trang đã tải vẫn đọc được.',
  retry: 'Thử lại',
  home: 'Về trang chủ',
  newEdition: 'Đã có ấn bản mới.',
  takeOver: 'Chuyển sang ấn bản mới',
  later: 'Để sau',
  outdated: 'Trang đang mở thuộc ấn bản cũ.',
  reload: 'Tải lại trang',
};
