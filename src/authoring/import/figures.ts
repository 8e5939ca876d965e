import type { FoundDate } from './dates.ts';

/** A figure in a raw text, with the words after it that say of what. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Words that follow a figure and do not say of what it is. */
const BETWEEN = 'và|theo|của|ở|trong|là|để|với|từ|đến|tới|cho|vào|tại|mà|nhưng|khi';
const LARGE = 'nghìn|ngàn|triệu|tỷ|tỉ';
const NUMBER = 'một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười';
/** What reports count in words: time, people, talks of so many on each side. */
const COUNTED = 'giờ|tiếng|phút|ngày|tuần|tháng|năm|người|lần|vòng|điểm|bên|nước|phiên|đối|nguyên tắc|bước';

const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}/.,-])(?:\d+(?:[.,]\d+)*(?:\s*%|(?:\s+(?:${LARGE}))*(?:\s+(?!(?:${BETWEEN})(?![\p{L}\p{M}]))[\p{L}\p{M}]+){1,2})?|(?:(?:gần|hơn|khoảng|chừng)\s+)?(?:${NUMBER})(?:\s+(?:${NUMBER}|mươi|rưỡi|${LARGE}))*\s+(?:${COUNTED})(?:\s+(?:${NUMBER}|rưỡi))?)(?![\p{L}\p{M}\p{N}/])`,
  'giu',
);

/** Finds the figures of a raw text, in digits or words, that are not part of a date. @param text in NFC */
export function findFigures(text: string, dates: readonly FoundDate[]): Figure[] {
  return Array.from(text.matchAll(FIGURE), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    words: words.replace(/\s+/g, ' '),
  })).filter(({ start, end }) => !dates.some((date) => date.start < end && start < date.end));
}
