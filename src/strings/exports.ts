import type { ExportWords } from '../exports/context.ts';
import { kindStrings } from './kinds.ts';
import { changeKinds, documentStatuses, feedNames, noteKinds } from './names.ts';
import { outcomeLabel, verbNames } from './outcomes.ts';

const degrees = (value: number): string => Math.abs(value).toLocaleString('vi', { maximumFractionDigits: 1 });

/** Words in feeds, texts and data. */
export const exportStrings = {
  kinds: kindStrings,
  verbs: verbNames,
  outcomeOf: outcomeLabel,
  noteKinds,
  changeKinds,
  statuses: documentStatuses,
  asOf: (month) => `tính đến ${month}`,
  home: 'Trang chủ',
  searchOf: (title) => `Tìm tên người, văn kiện, nội dung trên ${title}`,
  authors: (title) => `Các tác giả ${title}`,
  feeds: {
    names: feedNames,
    developmentsAbout: (month) =>
      `Diễn biến sau các bản tin: sự việc mới và kết cục của các phát ngôn. Tính đến ${month}.`,
    outcome: (outcome, speakers, claim) => `${outcome} · ${speakers}: ${claim}`,
    inPassage: (reference) => `Đoạn ${reference}`,
    said: (speakers, day) => `${speakers}, ${day}.`,
  },
  text: {
    keyPoints: 'Điểm chính',
    notes: 'Chú giải',
    provenance: 'Nguồn gốc',
    source: 'Nguồn',
    address: 'Địa chỉ',
    report: (numeral) => `bản tin ${numeral}`,
    edition: (day) => `ấn bản ${day}`,
    licence: 'Giấy phép',
  },
  figures: {
    map: (places) => `Bản đồ: ${places.join('; ')}.`,
    place: (name, { lat, lon }) =>
      `${name} (${degrees(lat)}° ${lat < 0 ? 'Nam' : 'Bắc'}, ${degrees(lon)}° ${lon < 0 ? 'Tây' : 'Đông'})`,
    timeline: (document, steps) => `Các mốc của ${document}: ${steps.join('; ')}.`,
    step: (day, label, later) => `${later ? `${noteKinds.later}, ` : ''}${day}: ${label}`,
  },
  dataset: {
    name: (title) => `${title}: dữ liệu mở`,
    description:
      'Các bản tin kể lại từng đoạn với chú giải, người, tổ chức, văn kiện, sự kiện, địa danh, thuật ngữ, phát ngôn và diễn biến về sau, nguồn của từng dữ kiện.',
  },
  humans: {
    team: 'NGƯỜI SOẠN',
    site: 'TRANG',
    edition: 'Ấn bản',
    language: 'Ngôn ngữ',
    data: 'Dữ liệu mở',
    standards: 'Chuẩn: HTML, CSS, SVG, WAI-ARIA, JSON-LD, Web Annotation, Atom',
    tools: 'Làm bằng: Astro, TypeScript, Tailwind CSS, Fuse.js, Source Serif 4, Natural Earth',
  },
} satisfies ExportWords;
