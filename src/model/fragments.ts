/**
 * Ids of elements that templates and the reader's browser make by themselves, on whatever page: a constant each, so that
 * scripts carry those that they use. Imported as a namespace, `FRAGMENTS.card`.
 */
export const main = 'noi-dung';
export const status = 'bao-tin';
export const card = 'the';
export const cardName = 'the-ten';
export const settings = 'cach-doc';
export const settingsTitle = 'cach-doc-ten';
export const passageMenu = 'dan-doan';
export const passageMenuTitle = 'dan-doan-ten';
export const query = 'q';
export const hits = 'ket-qua';
export const dialogHits = 'ket-qua-nhanh';
export const browse = 'danh-muc';
export const afterText = 'doc-tiep';
export const statements = 'phat-ngon';
export const namedHere = 'nguoi-va-muc';
export const citing = 'dan-bai';
export const history = 'lich-su';
export const mentions = 'duoc-nhac';
export const neighbours = 'muc-khac';
export const happened = 'viec-o-day';
export const encounters = 'gap-ai';
export const spellings = 'cach-viet-ten';
export const alphabet = 'a-z';
export const kept = 'da-giu';
export const chain = 'chuoi';
export const latest = 'moi-ghi';
export const lookup = 'bang-tra';
export const reports = 'ban-tin';
