/** Words of the way through the site, at the head and the foot of every page. */
export const navStrings = {
  label: 'Điều hướng chính',
  skip: 'Tới nội dung chính',
  articles: 'Bài viết',
  statements: 'Phát ngôn',
  timeline: 'Dòng thời gian',
  map: 'Bản đồ',
  lookup: 'Tra cứu',
  search: 'Tìm',
  searchKey: 'Ctrl K',
  sources: 'Nguồn',
  about: 'Giới thiệu',
  data: 'Dữ liệu mở',
  offline: 'Đọc ngoại tuyến',
  accessibility: 'Trợ năng',
  corrections: 'Đính chính',
  footer: 'Chân trang',
};

/** Words at the foot of every page. */
export const footerStrings = {
  known: (month: string) => `Dữ kiện tính đến ${month}`,
  edition: (day: string) => `Ấn bản ${day}`,
};

/** Words of a list over several pages. */
export const pagerStrings = {
  label: 'Các trang',
  page: (n: number) => `Trang ${String(n)}`,
  ofTitle: (title: string, n: number) => `${title}, trang ${String(n)}`,
  previous: 'Trang trước',
  next: 'Trang sau',
};

/** Words of the page that stands for a missing one. */
export const notFoundStrings = {
  title: 'Không tìm thấy trang này',
  text: 'Địa chỉ có thể bị gõ nhầm. Hãy tìm theo tên, hoặc bắt đầu từ một trong các trang sau.',
};
