/** Words of the indexes of entries. */
export const indexStrings = {
  back: 'Tra cứu',
  count: (count: number) => `${String(count)} mục`,
  az: 'Mọi tên gọi, xếp theo chữ cái',
  azIntro: 'Gồm cả cách viết khác và phiên âm. Mỗi tên dẫn tới mục của nó.',
  lookupTitle: 'Tra cứu',
  lookupIntro: 'Người, tổ chức, văn kiện, sự kiện, địa danh và thuật ngữ có trong các bản tin.',
};
