/** What we use of `subset-font`, which ships no types; `@types/subset-font` lags behind its options. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'sfnt' | 'truetype' | 'woff' | 'woff2';
    /** Records of the `name` table to keep besides the usual ones. */
    readonly preserveNameIds?: readonly number[];
    /** A number pins the axis, a range narrows it. */
    readonly variationAxes?: Readonly<
      Record<string, number | { min: number; max: number; default?: number }>
    >;
    /** OpenType features to keep; all of them if not given. */
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
    readonly dropTables?: readonly string[];
  }

  /** Subsets a font to the glyphs of `text`; characters that the font lacks are ignored. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
