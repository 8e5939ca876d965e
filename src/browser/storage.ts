/** Name under which this site keeps something on the device: other sites of the same host have their own. */
export function keyOf(name: string): string {
  return (document.documentElement.dataset['base'] ?? '') + name;
}

/** Where the settings are kept: JSON, each setting with its value, those with their default left out. */
export const SETTINGS_KEY = keyOf('settings');
