/** What a reader is told when part of a page did not come, where a press on something asked for it. Every page has it. */
export const missingPart = 'Chưa tải được phần này. Tải lại trang';

/** The same of a page that is nothing without that part. */
export const missingAll = 'Trang này chưa tải đủ nên chưa dùng được: mạng đứt, hoặc đã có ấn bản mới.';

/** What mends that. */
export const loadAgain = 'Tải lại trang';
