// Puts the reader's settings on the root before the first paint, so that nothing flashes. In the head, hence plain.
try {
  Object.assign(document.documentElement.dataset, JSON.parse(localStorage.getItem('settings')));
} catch {
  // Storage is refused or holds nonsense: the defaults hold.
}
