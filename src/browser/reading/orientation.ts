/** Scroll spy: the table of contents shows the current section, the progress and the time left. */
export function followReading(): void {
  const passages = [...document.querySelectorAll('.reading [data-passage]')];
  const lengths = passages.map(({ textContent }) => textContent.length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const places = document.querySelectorAll<HTMLElement>('[data-progress]');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-from]')];
  const from = (link: HTMLElement): number => Number(link.dataset['from']);

  /** Number of the passage, or the place in order of what follows the text. */
  const numbers = new Map<Element, number>(passages.map((passage, i) => [passage, i + 1]));
  for (const link of links) {
    const section = document.getElementById(link.hash.slice(1));
    if (section && from(link) > passages.length) numbers.set(section, from(link));
  }

  const show = (n: number): void => {
    const left = lengths.slice(n - 1).reduce((sum, length) => sum + length, 0) / total;
    for (const place of places) {
      const { progress = '', minutes } = place.dataset;
      place.textContent = progress
        .replace('{n}', String(Math.min(n, passages.length)))
        .replace('{left}', String(Math.ceil(left * Number(minutes))));
    }
    const current = links.findLast((link) => from(link) <= n)?.hash;
    for (const link of links) link.ariaCurrent = link.hash === current ? 'location' : null;
  };

  // The root margin shrinks the viewport to a line in its upper third: what crosses it is being read.
  const observer = new IntersectionObserver(
    (entries) => {
      const crossing = entries.find(({ isIntersecting }) => isIntersecting)?.target;
      const n = crossing && numbers.get(crossing);
      if (n) show(n);
    },
    { rootMargin: '-33% 0px -66%' },
  );
  for (const element of numbers.keys()) observer.observe(element);

  const contents = document.querySelector('.text-menu');
  // Sticky only with a script, which alone can fold them again after a choice.
  contents?.setAttribute('data-live', '');
  contents?.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) contents.querySelector('details')?.removeAttribute('open');
  });
}
