/** Words of the bibliography. */
export const sourceStrings = {
  title: 'Nguồn',
  intro:
    'Mọi dữ kiện ở đây đều dựa vào một trong các nguồn dưới đây. “Chưa đọc lại” nghĩa là đã biết địa chỉ nhưng chưa đọc lại nguồn đó; không dữ kiện nào chỉ dựa vào nguồn chưa đọc lại, trừ kiến thức phổ thông.',
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
  citedBy: (count: number) => `được dẫn ${String(count)} lần`,
};
