import { missingPart } from '../strings/late.ts';

/**
 * Runs code that only some readers need. What does not come is asked for once more; then the reader is told, with a way
 * out: the file may be of an edition that the host no longer has, and a page loaded anew names those that it has.
 * @param load a dynamic import
 * @param run what to do with the code; what it throws or rejects with counts as not come, for it may lack its styles
 */
export function lazily<T>(load: () => Promise<T>, run: (code: T) => unknown): void {
  load()
    .catch(askAgain<T>)
    .then(run)
    .catch(tell);
}

/**
 * Browsers remember what they failed to import (HTML, module map), so the same address would never be asked for again.
 * @param error names the address in Chromium and Firefox
 * @throws {TypeError} what was given, where it does not
 */
function askAgain<T>(error: TypeError): Promise<T> {
  const [address] = /http\S+\.js/.exec(error.message) ?? [];
  if (!address) throw error;
  return import(/* @vite-ignore */ `${address}?${String(Date.now())}`) as Promise<T>;
}

/** A button that takes the focus, and so is read out, shown by the browser alone: styles may be what is missing. */
function tell(): void {
  const button = document.createElement('button');
  button.popover = 'auto';
  button.autofocus = true;
  button.style.cssText = 'margin:auto;padding:1rem';
  button.textContent = missingPart;
  // A link would be answered from what the browser keeps.
  button.onclick = () => {
    location.reload();
  };
  document.body.append(button);
  button.showPopover();
}
