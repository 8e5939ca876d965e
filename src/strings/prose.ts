/** Words of the components that prose may hold. */
export const proseStrings = {
  map: 'Trên bản đồ:',
  timeline: 'Các mốc của',
};
