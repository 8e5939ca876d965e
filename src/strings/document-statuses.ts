import type { Document } from '../model/schemas/index.ts';

/** Where a document stands. */
export const documentStatuses = {
  'in-force': 'còn hiệu lực',
  suspended: 'bị đình chỉ',
  expired: 'hết hiệu lực',
  adopted: 'đã thông qua',
  published: 'đã công bố',
  proposed: 'mới đề xuất',
  'never-in-force': 'chưa từng có hiệu lực',
} satisfies Record<Document['status'], string>;
