/** A row of figures measured at one size. */
export interface Measured {
  readonly articles: number;
  /** Figures by the name of their column, in the order they are shown; `undefined` where one was not measured. */
  readonly figures: Readonly<Record<string, number | undefined>>;
}

/**
 * The exponent by which a figure grows with the articles: the slope of a straight line through the logarithms of both
 * (least squares). 1 is linear growth, 0 none.
 * @returns undefined with fewer than two sizes
 */
export function exponentOf(
  points: readonly (readonly [articles: number, figure: number])[],
): number | undefined {
  if (points.length < 2) return undefined;
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(Math.max(y, Number.MIN_VALUE))] as const);
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(logs.map(([x]) => x)), mean(logs.map(([, y]) => y))];
  const over = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  const under = logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
  return over / under;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const shown = (value: number | undefined): string =>
  value === undefined
    ? '–'
    : value >= 100
      ? value.toFixed(0)
      : value >= 10
        ? value.toFixed(1)
        : value.toFixed(2);

/**
 * The rows as a Markdown table, a column for each size, with the exponent of each figure at its end; of three sizes and
 * more also the exponent without the first, where what any build costs outweighs what its articles do.
 */
export function growthTable(rows: readonly Measured[]): string {
  const [, second, ...more] = rows;
  const later = second && more.length > 0 ? second.articles : undefined;
  const names = Object.keys(rows[0]?.figures ?? {}).filter((name) =>
    rows.some(({ figures }) => figures[name] !== undefined),
  );
  const lines = names.map((name) => {
    const points = rows.flatMap(({ articles, figures }) => {
      const figure = figures[name];
      return figure === undefined ? [] : [[articles, figure] as const];
    });
    const exponents = [points, ...(later ? [points.filter(([articles]) => articles >= later)] : [])];
    return row([
      name,
      ...rows.map(({ figures }) => shown(figures[name])),
      ...exponents.map((some) => shown(exponentOf(some))),
    ]);
  });
  const sizes = rows.map(({ articles }) => articles.toLocaleString('en'));
  const heads = ['articles', ...sizes, 'exponent', ...(later ? [`from ${later.toLocaleString('en')}`] : [])];
  return [row(heads), row(heads.map((_, i) => (i === 0 ? '---' : '--:'))), ...lines].join('\n');
}
