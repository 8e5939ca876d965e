/** Name under which this site keeps something on the device: other sites of the same host have their own. */
export function keyOf(name: string): string {
  return (document.documentElement.dataset['base'] ?? '') + name;
}
