/** Placeholder for what an author has yet to write. In capitals, so that no Vietnamese word is mistaken for it. */
export const UNFILLED = 'TODO';

/** A value that an author has yet to write. */
export const UNFILLED_VALUE = new RegExp(`^${UNFILLED}\\b`);

/** A placeholder inside a text. */
export const UNFILLED_PLACE = new RegExp(`\\b${UNFILLED}\\b`, 'g');
