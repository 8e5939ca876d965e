import type { DataFileName } from '../exports/data/files.ts';
import { columns } from './columns.ts';
import { feedNames } from './names.ts';

/** Words of the page of open data. */
export const dataStrings = {
  title: 'Dữ liệu mở',
  intro:
    'Toàn bộ nội dung của trang web có thể tải về ở dạng máy đọc được. Các tệp được tạo cùng lúc với trang web, từ cùng một kho dữ liệu.',
  files: 'Các tệp',
  about: {
    'toan-bo.json':
      'Toàn bộ dữ liệu trong một tệp: bài viết với từng đoạn, tên gọi trong đoạn và chú giải; mọi mục tra cứu; phát ngôn; nguồn.',
    'phat-ngon.csv':
      'Phát ngôn và diễn biến về sau, mỗi dòng một phát ngôn: ai nói, ngày nào, ở đoạn nào, kết cục và nguồn.',
    'phat-ngon.json': 'Phát ngôn và diễn biến về sau, ở dạng có cấu trúc.',
    'su-kien.csv': 'Sự kiện theo thời gian: ngày, nơi, thành phần, kết quả, cuộc gặp trước và sau.',
    'su-kien.ics': 'Những sự kiện biết rõ ngày, dùng cho ứng dụng lịch.',
    'su-kien.geojson': 'Những sự kiện biết rõ nơi diễn ra, dùng cho bản đồ. Tọa độ đã làm tròn.',
    'ten-goi.csv':
      'Mọi cách gọi và cách viết, mỗi dòng một dạng, kèm mục mang tên đó. Mỗi dạng chỉ thuộc một mục.',
    'chu-giai.jsonld':
      'Mọi chú giải theo chuẩn Web Annotation của W3C, gắn vào đúng những chữ của đoạn văn mà nó giải thích.',
    'nguon.csl.json': 'Các nguồn được dẫn, theo CSL-JSON, dùng cho Zotero và các phần mềm trích dẫn khác.',
    'nguon.bib': 'Các nguồn được dẫn, theo BibLaTeX (UTF-8).',
  } satisfies Record<DataFileName, string>,
  articles: 'Từng bài',
  articlesAbout:
    'Mỗi bài cũng có bản Markdown, trong đó chú giải là chú thích cuối trang và mỗi đoạn giữ nguyên mã đoạn, và bản văn bản thuần.',
  feeds: 'Theo dõi',
  feedNames,
  feedsAbout: 'Atom và JSON Feed, để biết khi có bài mới hay khi một phát ngôn đã có kết cục.',
  schemas: 'Lược đồ',
  schemasAbout:
    'JSON Schema của từng loại bản ghi, kèm một câu giải thích cho mỗi trường. Tệp JSON nào cũng ghi lược đồ của nó ở đầu tệp.',
  positions: 'Vị trí trong văn bản',
  positionsAbout:
    'Vị trí đếm từ 0, theo điểm mã Unicode (không theo byte, không theo đơn vị UTF-16), trong phần chữ của đoạn ở dạng NFC: đúng phần chữ của phần tử mang mã đoạn đó trên trang. Trong Python, chỉ số của chuỗi đã là điểm mã; trong JavaScript, dùng Array.from trước khi cắt.',
  dates: 'Ngày tháng',
  datesAbout:
    'Ngày ghi theo ISO 8601 và chỉ chính xác tới mức biết được: 2025-02-27, 2025-02 hoặc 2025. Ô trống nghĩa là chưa rõ. Trong bảng CSV (UTF-8), nhiều giá trị trong một ô cách nhau bằng dấu chấm phẩy.',
  examples: 'Ví dụ',
  exampleJs: 'JavaScript: các cuộc gặp và nơi diễn ra',
  examplePython: 'Python: từng chú giải và những chữ nó giải thích',
  licence: 'Giấy phép',
  licenceAbout: (site: string) =>
    `Bài viết, chú giải, mục tra cứu và dữ liệu được tự do sử dụng lại, kể cả cho mục đích thương mại, với điều kiện ghi nguồn “${site}” kèm địa chỉ và nói rõ nếu có chỉnh sửa:`,
  licenceRest: 'Câu trích ngắn vẫn thuộc về người nói và nơi đăng. Mã nguồn của trang theo giấy phép MIT.',
  versions: 'Phiên bản',
  versionsAbout: (format: string, day: string, month: string) =>
    `Định dạng tệp: phiên bản ${format}, đánh số theo semver: bỏ hay đổi nghĩa một trường thì tăng số đầu, thêm trường thì tăng số giữa. Nội dung: ấn bản ${day}, dữ kiện tính đến ${month}. Địa chỉ của tệp không đổi; tệp luôn thuộc ấn bản mới nhất.`,
  columnsOf: 'Các cột',
  columns,
  size: (kilobytes: string) => `${kilobytes} KB`,
};
