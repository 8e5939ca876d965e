/**
 * Whether a process ran out of memory: V8 aborts when its heap is full, and the system's OOM killer sends SIGKILL. Shells
 * and containers report a signal as exit status 128 + its number.
 */
export function outOfMemory(status: number | null, signal: NodeJS.Signals | null): boolean {
  return signal === 'SIGABRT' || signal === 'SIGKILL' || status === 134 || status === 137;
}

/**
 * A filter of standard error that drops V8's heap dump and native stack trace, which do not help an author.
 * @returns a stateful function, to be called with each chunk in order
 */
export function withoutDump(): (text: string) => string {
  let dumping = false;
  return (text) => {
    if (dumping) return '';
    const at = text.search(/\n?<--- Last few GCs --->|FATAL ERROR: .*heap/);
    dumping = at >= 0;
    return dumping ? text.slice(0, at) : text;
  };
}

/**
 * The message for a build that ran out of memory.
 * @param limit V8's default heap limit, in megabytes
 * @param free available memory of the machine, in megabytes
 */
export function memoryMessage(articles: number, limit: number, free: number): string {
  const more = Math.floor((free * 0.8) / 100) * 100;
  const what = `✖ No site was written: ${articles.toLocaleString('en')} articles need more memory than the build may take.`;
  const why = `  A process may take ${limit.toFixed(0)} MB here, and the machine has ${free.toFixed(0)} MB to give.`;
  const todo =
    more > limit * 1.2
      ? `NODE_OPTIONS=--max-old-space-size=${String(more)} npm run build`
      : 'build on a machine with more memory; docs/growth.md tells how much an article needs';
  return `${what}\n${why}\n  What to do: ${todo}`;
}
