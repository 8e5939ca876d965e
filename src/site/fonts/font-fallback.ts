/**
 * Metric overrides (`size-adjust` and the like) for the fallback faces, so that swapping in the text face shifts no
 * layout. `src/styles/fallback.css` and `fallback-600.css` are what {@link fallbackStyles} returns; a test compares them.
 */

/** Metrics in em. `advance`: mean width of a character of these articles, kerned, by weight. */
interface Face {
  readonly name: string;
  /** `local()` names of the regular and the bold cut; all of one row have the same metrics. */
  readonly local: Readonly<Record<Weight, readonly string[]>>;
  readonly advance: Readonly<Record<Weight, number>>;
}

type Weight = 400 | 600;

/** Source Serif 4 at optical size 20, from its `hhea` table and measured like the others. */
export const TEXT_FACE = { ascent: 1.036, descent: 0.335, lineGap: 0, advance: { 400: 0.4559, 600: 0.4614 } };

/** Measured in Chromium with `measureText` over the words of all articles, in the cuts that Debian packages. */
const FALLBACKS: readonly Face[] = [
  {
    // Windows, macOS, iOS; Liberation Serif and Tinos were drawn to its widths.
    name: 'Tan Bang Fallback',
    local: {
      400: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'LiberationSerif', 'Tinos'],
      600: [
        'Times New Roman Bold',
        'TimesNewRomanPS-BoldMT',
        'Liberation Serif Bold',
        'LiberationSerif-Bold',
        'Tinos Bold',
      ],
    },
    advance: { 400: 0.4175, 600: 0.4432 },
  },
  {
    // Android.
    name: 'Tan Bang Fallback Noto',
    local: { 400: ['Noto Serif', 'NotoSerif'], 600: ['Noto Serif Bold', 'NotoSerif-Bold'] },
    advance: { 400: 0.4905, 600: 0.5183 },
  },
  {
    // Minimal Linux, and CI.
    name: 'Tan Bang Fallback DejaVu',
    local: { 400: ['DejaVu Serif', 'DejaVuSerif'], 600: ['DejaVu Serif Bold', 'DejaVuSerif-Bold'] },
    advance: { 400: 0.5272, 600: 0.582 },
  },
];

/** Values for CSS, in percent. The overrides are of the font as resized, hence the division. */
export interface Overrides {
  readonly sizeAdjust: number;
  readonly ascentOverride: number;
  readonly descentOverride: number;
  readonly lineGapOverride: number;
}

/** Overrides for a face whose mean character is `advance` em wide, to match the text face of that weight. */
export function overridesFor(advance: number, weight: Weight): Overrides {
  const scale = TEXT_FACE.advance[weight] / advance;
  const percent = (value: number): number => Math.round(value * 10_000) / 100;
  return {
    sizeAdjust: percent(scale),
    ascentOverride: percent(TEXT_FACE.ascent / scale),
    descentOverride: percent(TEXT_FACE.descent / scale),
    lineGapOverride: percent(TEXT_FACE.lineGap / scale),
  };
}

/** The `@font-face` rules of all fallbacks of a weight, one style sheet each: an article has no bold words that could shift. */
export function fallbackStyles(weight: Weight): string {
  const rules = FALLBACKS.map(({ name, local, advance }) => {
    const { sizeAdjust, ascentOverride, descentOverride, lineGapOverride } = overridesFor(
      advance[weight],
      weight,
    );
    const sources = local[weight].map((face) => `    local('${face}')`).join(',\n');
    return `@font-face {
  font-family: '${name}';
  src:
${sources};
  font-weight: ${String(weight)};
  size-adjust: ${String(sizeAdjust)}%;
  ascent-override: ${String(ascentOverride)}%;
  descent-override: ${String(descentOverride)}%;
  line-gap-override: ${String(lineGapOverride)}%;
}
`;
  });
  return `/* Made from src/site/fonts/font-fallback.ts, which says why; \`npx vitest run font-fallback -u\` writes it anew. */\n${rules.join('\n')}`;
}
