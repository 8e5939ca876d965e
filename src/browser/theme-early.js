// Sets the chosen theme before the first paint, so that nothing flashes. Runs in the head, hence plain and tiny.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is refused: the system's theme holds.
}
