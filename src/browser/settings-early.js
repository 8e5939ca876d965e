// Puts the reader's settings on the root before the first paint, so that nothing flashes. In the head, hence plain.
// Names and values are those of a list: what else the device may hold under that name could mean something to scripts.
try {
  const { dataset } = document.documentElement;
  // prettier-ignore
  for (const [, name, value] of localStorage[dataset.base + 'settings'].matchAll(/"(theme|size|notes|cards)":"(light|dark|s|x?l|open|off)"/g)) dataset[name] = value;
} catch {
  // Storage is refused or empty, or holds nonsense: the defaults hold.
}
