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

const shown = (value: number | undefined): string =>
  value === undefined
    ? '–'
    : value >= 100
      ? value.toFixed(0)
      : value >= 10
        ? value.toFixed(1)
        : value.toFixed(2);

/** The rows as a Markdown table, a column for each size, with the exponent of each figure at its end. */
export function growthTable(rows: readonly Measured[]): string {
  const names = Object.keys(rows[0]?.figures ?? {}).filter((name) =>
    rows.some(({ figures }) => figures[name] !== undefined),
  );
  const lines = names.map((name) => {
    const points = rows.flatMap(({ articles, figures }) => {
      const figure = figures[name];
      return figure === undefined ? [] : [[articles, figure] as const];
    });
    return `| ${[name, ...rows.map(({ figures }) => shown(figures[name])), shown(exponentOf(points))].join(' | ')} |`;
  });
  return [
    `| articles | ${rows.map(({ articles }) => articles.toLocaleString('en')).join(' | ')} | exponent |`,
    `| --- |${' --: |'.repeat(rows.length + 1)}`,
    ...lines,
  ].join('\n');
}
