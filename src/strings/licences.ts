/** Words of the page that names what of others travels with the site. */
export const licenceStrings = {
  title: 'Giấy phép',
  description: 'Bộ chữ, phần mềm và dữ liệu của người khác đi cùng trang web này, và giấy phép của từng thứ.',
  own: 'Bài viết, chú giải và dữ liệu của trang này theo giấy phép',
  others:
    'Ngoài ra, trình duyệt của bạn còn tải về những thành phần sau đây của người khác. Bên dưới mỗi thành phần là nguyên văn giấy phép bằng tiếng Anh.',
  text: 'Nguyên văn giấy phép',
  parts: {
    'source-serif': 'Bộ chữ, rút gọn còn những chữ mà trang dùng.',
    'fuse.js': 'Tìm gần đúng, trong ô tìm kiếm.',
    tailwindcss: 'Một phần của bản định kiểu.',
    vite: 'Đoạn mã tải các phần của trang khi cần đến.',
    'world-atlas':
      'Đường bờ trên bản đồ. Số liệu gốc của Natural Earth (naturalearthdata.com) không còn bản quyền; gói này sắp xếp lại số liệu ấy.',
  },
} as const;
