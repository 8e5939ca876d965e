// Runs in the head of every page before the first paint, hence plain.
// The reader's settings are put on the root, so that nothing flashes. Names and values are those of a list: what else the
// device may hold under that name could mean something to scripts.
try {
  const { dataset } = document.documentElement;
  // prettier-ignore
  for (const [, name, value] of localStorage[dataset.base + 'settings'].matchAll(/"(theme|size|notes|cards)":"(light|dark|s|x?l|open|off)"/g)) dataset[name] = value;
} catch {
  // Storage is refused or empty, or holds nonsense: the defaults hold.
}
// The face of the text is named here, from its preload: in an article the sheet that names it comes after the first paint.
document.fonts.add(
  new FontFace('Tan Bang Serif', `url(${document.querySelector('link[as=font]').href})`, { display: 'swap' }),
);
