/** Words of the indexes of entries. */
export const indexStrings = {
  back: 'Tra cứu',
  count: (count: number) => `${String(count)} mục`,
  az: 'Mọi tên gọi, xếp theo chữ cái',
  azIntro: 'Mỗi mục một dòng, kèm các tên gọi khác và cách phiên âm.',
  letters: 'Tới chữ cái',
  lookupTitle: 'Tra cứu',
  lookupIntro: 'Người, tổ chức, văn kiện, sự kiện, địa danh và thuật ngữ có trong các bản tin.',
};
