/**
 * Whether a process ended for want of memory: V8 aborts when its heap is full, and a system kills what has taken too
 * much. Shells and containers tell the signal as 128 and its number.
 */
export function outOfMemory(status: number | null, signal: NodeJS.Signals | null): boolean {
  return signal === 'SIGABRT' || signal === 'SIGKILL' || status === 134 || status === 137;
}

/**
 * Lets through what a process says of its errors up to where V8 begins to describe its heap and its own stack, which
 * help nobody who writes articles.
 * @returns what to do with each piece of text, in order
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
 * What to say when a build needed more memory than there was.
 * @param limit megabytes that V8 lets a process have when nobody says otherwise
 * @param free megabytes that the machine has to give
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
