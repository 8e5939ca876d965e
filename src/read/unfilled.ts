/** What stands where an author has yet to write. In capitals, so that no Vietnamese word is taken for it. */
export const UNFILLED = 'TODO';

/** A value that an author has yet to write. */
export const UNFILLED_VALUE = new RegExp(`^${UNFILLED}\\b`);

/** A place in a text where an author has yet to write. */
export const UNFILLED_PLACE = new RegExp(`\\b${UNFILLED}\\b`, 'g');
