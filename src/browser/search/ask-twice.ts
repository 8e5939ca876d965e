/**
 * Asks for something, and if that fails once more, past the browser's own cache: it may hold half an answer, or the “not
 * found” of a moment in which an edition was half there.
 * @param ask what it is given is for `fetch`; anything that it rejects with counts as a failure
 */
export async function askTwice<T>(ask: (cache: RequestCache) => Promise<T>): Promise<T> {
  try {
    return await ask('default');
  } catch {
    return ask('reload');
  }
}
