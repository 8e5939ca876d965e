/** Arguments of a command, taken apart. */
export interface Arguments {
  readonly words: readonly string[];
  /** Values of `--name value` and `--name=value`, by name; several when it stands several times. */
  readonly options: Readonly<Record<string, readonly string[]>>;
  /** What is wrong with them. */
  readonly broken?: string;
}

/** Takes arguments apart whose options are not known beforehand; each has a value. */
export function readArguments(given: readonly string[]): Arguments {
  const words: string[] = [];
  const options = new Map<string, string[]>();
  for (let i = 0; i < given.length; i += 1) {
    const [, name, , inline] = /^--([^=]+)(=([\s\S]*))?$/.exec(given[i] ?? '') ?? [];
    if (name === undefined) {
      words.push(given[i] ?? '');
      continue;
    }
    const value = inline ?? given[(i += 1)];
    if (value === undefined) return { words, options: {}, broken: `--${name} has no value.` };
    options.set(name, [...(options.get(name) ?? []), value]);
  }
  return { words, options: Object.fromEntries(options) };
}
