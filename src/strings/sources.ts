/** Words of the bibliography. */
export const sourceStrings = {
  title: 'Nguồn',
  intro:
    'Mọi dữ kiện ở đây đều dựa vào một trong các nguồn dưới. “Chưa đọc lại” nghĩa là biết địa chỉ nhưng chưa đọc lại trang ấy; không điều gì chỉ dựa vào nó, trừ kiến thức phổ thông.',
  kinds: {
    official: 'văn bản chính thức',
    agency: 'hãng tin',
    press: 'báo chí',
    scholarly: 'nghiên cứu',
    'state-media': 'truyền thông nhà nước',
    reference: 'tra cứu chung',
  },
  titleFromAddress: 'tên bài theo địa chỉ',
  archive: 'bản lưu',
  citedBy: (count: number) => `dẫn ở ${String(count)} nơi`,
};
