/** Files that are worked on at once: more keep no disk busier, and a system has a limit of those that are open. */
const AT_ONCE = 64;

/** Works on many things, some at a time, and ends with the first failure. */
export async function someAtOnce<T>(
  things: Iterable<T>,
  work: (thing: T) => Promise<unknown>,
  atOnce = AT_ONCE,
): Promise<void> {
  const waiting = Iterator.from(things);
  const worker = async (): Promise<void> => {
    for (const thing of waiting) await work(thing);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
