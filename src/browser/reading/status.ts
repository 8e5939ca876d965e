import * as FRAGMENTS from '../../model/fragments.ts';
let timer: ReturnType<typeof setTimeout> | undefined;

/** Where the page says what happened; its own words stand in its data attributes. */
export function statusLine(): HTMLElement | null {
  return document.getElementById(FRAGMENTS.status);
}

/**
 * Says something to the reader: by screen reader, politely, and for a while on the screen if it has to be seen.
 * @param show whether it has to be seen
 */
export function say(message = '', show = false): void {
  const status = statusLine();
  // What has to be seen is not put out by what only follows from it, such as arriving at the passage it was about.
  if (!status || (!show && status.textContent && 'show' in status.dataset)) return;
  status.textContent = message;
  status.toggleAttribute('data-show', show);
  clearTimeout(timer);
  timer = setTimeout(() => {
    status.textContent = '';
  }, 5000);
}
