let timer: ReturnType<typeof setTimeout> | undefined;

/** The status live region; its messages are in its data attributes. */
export function statusLine(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-at-note]');
}

/**
 * Announces a message: politely to screen readers and, if `show`, for a while on the screen (a toast).
 * @param show whether it is also visible
 */
export function say(message = '', show = false): void {
  const status = statusLine();
  // A visible message is not replaced by an invisible one that follows from it, such as arrival at its passage.
  if (!status || (!show && status.textContent && 'show' in status.dataset)) return;
  status.textContent = message;
  status.toggleAttribute('data-show', show);
  clearTimeout(timer);
  timer = setTimeout(() => {
    status.textContent = '';
  }, 5000);
}
