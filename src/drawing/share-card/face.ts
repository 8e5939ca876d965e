/** A typeface as a drawing needs it: how wide words are, and what their letters look like. */
export interface Face {
  /** Glyphs of a text in order, kerned. */
  readonly shape: (text: string) => Shaped;
  /** Outline of a glyph as an SVG path, in em, y upwards. */
  readonly outline: (glyph: number) => string;
  /** Units of the outlines in one em. */
  readonly unitsPerEm: number;
}

/** A text as glyphs. */
export interface Shaped {
  /** In em. */
  readonly width: number;
  /** Where each glyph begins, in em. */
  readonly glyphs: readonly { readonly glyph: number; readonly x: number }[];
}

/** Width of a text set in a size, in the unit of the size. */
export function widthOf(face: Face, text: string, size: number): number {
  return face.shape(text).width * size;
}
