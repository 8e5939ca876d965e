/** The contents follow the reading: where the reader is, how far, and how long it will take. */
export function followReading(): void {
  const passages = [...document.querySelectorAll('.reading [data-passage]')];
  const places = document.querySelectorAll<HTMLElement>('[data-progress]');
  const links = [...document.querySelectorAll<HTMLElement>('[data-from]')];
  const after = document.getElementById('nguoi-va-muc');
  if (passages.length === 0 || !after) return;
  const lengths = passages.map(({ textContent }) => textContent.length);
  const total = lengths.reduce((sum, length) => sum + length);

  const show = (n: number): void => {
    const left = lengths.slice(n - 1).reduce((sum, length) => sum + length, 0) / total;
    for (const place of places) {
      const { progress = '', minutes = '' } = place.dataset;
      place.textContent = progress
        .replace('{n}', String(Math.min(n, passages.length)))
        .replace('{left}', String(Math.ceil(left * Number(minutes))));
    }
    const current = links.filter(({ dataset }) => Number(dataset['from']) <= n).at(-1)?.getAttribute('href');
    for (const link of links) link.ariaCurrent = link.getAttribute('href') === current ? 'location' : null;
  };

  // A line across the upper third of the window: what crosses it is being read.
  const observer = new IntersectionObserver(
    (entries) => {
      const crossing = entries.find(({ isIntersecting }) => isIntersecting)?.target;
      if (crossing) show(crossing === after ? passages.length + 1 : passages.indexOf(crossing) + 1);
    },
    { rootMargin: '-33% 0px -66%' },
  );
  for (const passage of [...passages, after]) observer.observe(passage);

  const fold = document.querySelector<HTMLDetailsElement>('.contents-fold');
  // Only a script can fold it again after a choice, so only then does it keep to the top of the window.
  fold?.setAttribute('data-live', '');
  fold?.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) fold.open = false;
  });
}
