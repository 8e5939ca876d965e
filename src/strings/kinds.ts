import type { Kind, KindWords } from '../model/kinds.ts';

/** What one of each kind is called. */
export const kindLabels = {
  article: 'Bài viết',
  person: 'Người',
  organisation: 'Tổ chức',
  document: 'Văn kiện',
  event: 'Sự kiện',
  place: 'Địa danh',
  term: 'Thuật ngữ',
} satisfies Record<Kind, string>;

/** All words of the kinds. */
export const kindStrings = {
  article: {
    label: kindLabels.article,
    plural: 'Bài viết',
    about: 'Mỗi bài kể lại một bản tin, từng đoạn có số và có địa chỉ riêng.',
  },
  person: {
    label: kindLabels.person,
    plural: 'Nhân vật',
    about: 'Ai được nhắc tới, giữ chức vụ gì khi đó và về sau.',
  },
  organisation: {
    label: kindLabels.organisation,
    plural: 'Tổ chức',
    about: 'Cơ quan, hiệp hội, công ty và hãng tin được nhắc tới.',
  },
  document: {
    label: kindLabels.document,
    plural: 'Văn kiện',
    about: 'Ra đời khi nào, hiện còn hiệu lực hay không.',
  },
  event: {
    label: kindLabels.event,
    plural: 'Sự kiện',
    about: 'Các cuộc gặp, điện đàm và bước ngoặt, xếp theo ngày.',
  },
  place: {
    label: kindLabels.place,
    plural: 'Địa danh',
    about: 'Nơi diễn ra các sự kiện và những vùng đất được nhắc tới.',
  },
  term: {
    label: kindLabels.term,
    plural: 'Thuật ngữ',
    about: 'Từ ngữ cần hiểu, giải nghĩa ngắn.',
  },
} satisfies Record<Kind, KindWords>;
