import { kindLabels } from './kinds.ts';
import { noteKinds } from './names.ts';
import { outcomeLabel } from './outcomes.ts';

/** Words of the page of an article. */
export const articleStrings = {
  report: (numeral: string) => `Bản tin ${numeral}`,
  keyPoints: (count: number) => `${String(count)} điểm chính`,
  retells: 'Nguồn gốc',
  certainty: {
    low: 'Chưa xác định được tên báo.',
    medium: 'Tên báo khá chắc chắn.',
    high: 'Tên báo đã xác định chắc chắn.',
  },
  published: (day: string) => `Bản tin gốc được đăng vào khoảng ${day}.`,
  mended: 'Chỉnh sửa',
  reading: 'Thời gian đọc',
  readingTime: (minutes: number, passages: number, notes: number) =>
    `${String(minutes)} phút, ${String(passages)} đoạn, ${String(notes)} chú giải`,
  short: (minutes: number, notes: number) => `${String(minutes)} phút · ${String(notes)} chú giải`,
  provenance: (inBrief: string, corrections: number) =>
    `Kể lại ${inBrief}${corrections > 0 ? ` · ${String(corrections)} đính chính` : ''}`,
  contents: 'Mục lục',
  passageCount: (count: number) => `${String(count)} đoạn`,
  /** The script fills in {n} and {left}. */
  progress: (count: number) => `Đoạn {n} trong ${String(count)},\ncòn {left} phút`,
  who: 'Người tham dự và người được nhắc tới',
  took: 'Tham dự cuộc gặp',
  mentioned: 'Được nhắc tới',
  terms: 'Văn kiện, tổ chức và thuật ngữ',
  onward: 'Đọc tiếp',
  sameEvent: 'Bản tin khác về cùng cuộc gặp',
  nextMeeting: 'Cuộc gặp sau',
  previousMeeting: 'Cuộc gặp trước',
  previous: 'Bài trước',
  next: 'Bài sau',
  /** Said by screen readers; the script fills in {}. */
  arrived: (numeral: string) => `Đã tới đoạn ${numeral}.{}`,
  arrivedNote: 'Đã tới chú giải',
  endnotes: 'Chú giải',
  authorsNote: 'Lời người soạn',
};

/** Words of a passage’s page for sharing. */
export const shareStrings = {
  kinds: kindLabels,
  report: (numeral: string) => `Bản tin ${numeral}`,
  onward: 'Đọc đoạn này trong bài',
};

/** Words of the reading sheet for the classroom. */
export const sheetStrings = {
  title: (title: string) => `Phiếu đọc: ${title}`,
  link: 'Phiếu đọc cho lớp học',
  about: 'Một trang A4 để in: tóm tắt, năm từ cần hiểu, ba câu hỏi.',
  described: (title: string) =>
    `Phiếu đọc một trang A4 cho bài “${title}”: tóm tắt, năm từ cần hiểu, ba câu hỏi.`,
  chain: 'Cuộc gặp này trong chuỗi sự kiện',
  terms: 'Năm từ cần hiểu',
  questions: 'Ba câu hỏi thảo luận',
  name: 'Họ tên',
  date: 'Ngày',
  address: 'Đọc bài có chú giải tại',
};

/** Words that stand in the text of an article. */
export const markdownStrings = {
  noteKinds,
  outcome: outcomeLabel,
  passage: (n: number) => `Đoạn ${String(n)}`,
  notesOf: (n: number) => `Chú giải đoạn ${String(n)}`,
  beside: (notes: number, later: number, untold: string) =>
    notes + later === 0
      ? untold
      : [
          ...(notes > 0 ? [`${String(notes)} chú giải`] : []),
          ...(later > 0 ? [`${String(later)} diễn biến về sau`] : []),
        ].join(' · '),
  pending: (n: number) => `${String(n)} phát ngôn chưa ngã ngũ`,
  remarks: (n: number) => `${String(n)} phát ngôn trong bảng`,
  skipNotes: 'Bỏ qua chú giải',
  backTo: (n: number) => `Về đoạn ${String(n)}`,
  report: 'Báo lỗi',
};
