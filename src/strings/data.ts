import type { DataFileName } from '../exports/data/files.ts';
import { columns } from './columns.ts';
import { feedNames } from './names.ts';

/** Words of the page of open data. */
export const dataStrings = {
  title: 'Dữ liệu mở',
  intro:
    'Mọi điều trang này ghi lại đều lấy về được, ở dạng máy đọc được. Các tệp được làm lại cùng lúc với trang, từ cùng một kho.',
  files: 'Các tệp',
  about: {
    'toan-bo.json':
      'Cả kho trong một tệp: bài viết với từng đoạn, tên gọi trong đoạn và chú giải; mọi mục tra cứu; phát ngôn; nguồn.',
    'phat-ngon.csv':
      'Phát ngôn và điều đến sau, mỗi dòng một lời: ai, ngày nào, ở đoạn nào, kết cục và nguồn.',
    'phat-ngon.json': 'Phát ngôn và điều đến sau, có cấu trúc.',
    'su-kien.csv': 'Sự kiện theo thời gian: ngày, nơi, thành phần, kết quả, cuộc gặp trước và sau.',
    'su-kien.ics': 'Sự kiện biết rõ ngày, cho các ứng dụng lịch.',
    'su-kien.geojson': 'Sự kiện có nơi diễn ra, cho bản đồ. Tọa độ đã làm tròn.',
    'ten-goi.csv': 'Mọi cách gọi và cách viết, mỗi dòng một dạng, kèm mục mà nó chỉ. Mỗi dạng chỉ một mục.',
    'chu-giai.jsonld':
      'Mọi chú giải theo chuẩn Web Annotation của W3C, gắn vào đúng những chữ của đoạn văn mà nó giải thích.',
    'nguon.csl.json': 'Các nguồn được dẫn, theo CSL-JSON, cho Zotero và các trình dẫn nguồn.',
    'nguon.bib': 'Các nguồn được dẫn, theo BibLaTeX (UTF-8).',
  } satisfies Record<DataFileName, string>,
  articles: 'Từng bài',
  articlesAbout:
    'Mỗi bài cũng có ở dạng Markdown, chú giải là cước chú và mỗi đoạn giữ mã đoạn của nó, và ở dạng chữ thuần.',
  feeds: 'Theo dõi',
  feedNames,
  feedsAbout: 'Atom và JSON Feed, để biết khi có bài mới hay khi một lời nói đã ngã ngũ.',
  schemas: 'Lược đồ',
  schemasAbout:
    'JSON Schema của từng loại bản ghi, có một câu giải thích cho mỗi trường. Tệp JSON nào cũng ghi ở đầu lược đồ của nó.',
  positions: 'Vị trí trong văn bản',
  positionsAbout:
    'Vị trí đếm từ 0, theo điểm mã Unicode (không theo byte, không theo đơn vị UTF-16), trong phần chữ của đoạn ở dạng NFC: đúng phần chữ của phần tử mang mã đoạn ấy trên trang. Trong Python, chỉ số của chuỗi đã là điểm mã; trong JavaScript, dùng Array.from trước khi cắt.',
  dates: 'Ngày tháng',
  datesAbout:
    'Ngày ghi theo ISO 8601 và chỉ chính xác tới mức biết được: 2025-02-27, 2025-02 hoặc 2025. Ô trống nghĩa là chưa rõ. Trong bảng CSV (UTF-8), nhiều giá trị trong một ô cách nhau bằng dấu chấm phẩy.',
  examples: 'Thí dụ',
  exampleJs: 'JavaScript: các cuộc gặp, mỗi cuộc ở đâu',
  examplePython: 'Python: từng chú giải và những chữ nó giải thích',
  licence: 'Giấy phép',
  licenceAbout: (site: string) =>
    `Lời kể, chú giải, mục tra cứu và dữ liệu dùng lại tự do, kể cả cho mục đích thương mại, miễn là ghi nguồn “${site}” kèm địa chỉ và nói rõ nếu có sửa:`,
  licenceRest: 'Câu trích ngắn vẫn thuộc về người nói và nơi đăng. Mã nguồn của trang theo giấy phép MIT.',
  versions: 'Phiên bản',
  versionsAbout: (format: string, day: string, month: string) =>
    `Dạng tệp: phiên bản ${format}, đếm theo semver: bỏ hay đổi nghĩa một trường thì tăng số đầu, thêm trường thì tăng số giữa. Nội dung: ấn bản ${day}, dữ kiện tính đến ${month}. Địa chỉ của tệp không đổi; tệp luôn thuộc ấn bản mới nhất.`,
  columnsOf: 'Các cột',
  columns,
  size: (kilobytes: string) => `${kilobytes} KB`,
};
