/** Parts of a citation for the styles below. */
interface CitedInWords {
  readonly site: string;
  readonly title: string;
  /** Day and month of the edition. */
  readonly day: string;
  readonly year: string;
  /** Which edition, in words. */
  readonly note?: string | undefined;
}

/** Words about citing an article. */
export const citingStrings = {
  title: 'Trích dẫn bài này',
  /** What stands before and behind the address, in the three styles asked for most. */
  styles: {
    APA: ({ site, title, day, year, note }: CitedInWords) => [
      `${site}. (${year}, ${day}). ${title}${note ? ` (${note})` : ''}. `,
      '',
    ],
    MLA: ({ site, title, day, year }: CitedInWords) => [`“${title}.” ${site}, ấn bản ${day}, ${year}, `, '.'],
    Chicago: ({ site, title, day, year }: CitedInWords) => [
      `${site}. “${title}.” Ấn bản ${day}, ${year}. `,
      '.',
    ],
  },
  ways: (count: number) => `${String(count)} kiểu trích dẫn`,
  dayAndMonth: (day: number, month: number) => `${String(day)} tháng ${String(month)}`,
  files: 'Tệp cho phần mềm quản lý tài liệu tham khảo',
  passages: 'Muốn trích dẫn một đoạn, hãy bấm vào số đoạn ở lề hoặc chọn những chữ cần trích.',
  report: 'Bản tin được kể lại',
  copy: 'Sao chép',
};
