import type { FeedName } from '../exports/feeds/index.ts';
import type { ChangeKind, NoteKind } from '../model/schemas/index.ts';

/** Sorts of notes. */
export const noteKinds = {
  context: 'Bối cảnh',
  wording: 'Từ ngữ',
  dispute: 'Nguồn không khớp',
  correction: 'Bản tin sai',
  later: 'Về sau',
} satisfies Record<NoteKind, string>;

/** Sorts of changes to a page. */
export const changeKinds = {
  fix: 'Sửa lỗi',
  addition: 'Bổ sung',
  correction: 'Đính chính',
  rewritten: 'Viết lại',
} satisfies Record<ChangeKind, string>;

/** Feeds. */
export const feedNames = {
  'bai-viet': 'Bài viết',
  'dien-bien-moi': 'Diễn biến mới',
} satisfies Record<FeedName, string>;

/** Where a document stands. */
export const documentStatuses = {
  'in-force': 'còn hiệu lực',
  suspended: 'bị đình chỉ',
  expired: 'hết hiệu lực',
  adopted: 'đã thông qua',
  published: 'đã công bố',
  proposed: 'mới đề xuất',
  'never-in-force': 'chưa từng có hiệu lực',
};
