const loaded = new Map<string, Promise<void>>();

/**
 * Loads a style sheet that only some readers need, once.
 * @throws {Error} when it cannot be had; it is asked for again the next time
 */
export function loadStyles(href: string): Promise<void> {
  let promise = loaded.get(href);
  if (promise) return promise;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = href;
  promise = new Promise((done, fail) => {
    sheet.onload = () => {
      done();
    };
    sheet.onerror = () => {
      sheet.remove();
      loaded.delete(href);
      fail(new Error('no styles'));
    };
    document.head.append(sheet);
  });
  loaded.set(href, promise);
  return promise;
}
