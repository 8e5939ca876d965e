/**
 * The reader's settings: attributes of the root element that the style sheet and the scripts look at. One that is
 * absent has its default. `settings-early.js` puts them there before the first paint.
 */
const settings = document.documentElement.dataset;

/** What the reader chose; nothing is the default. */
export function setting(name: 'notes'): string | undefined {
  return settings[name];
}

/** Whether something that can be switched off is on. */
export function isOn(name: 'notes' | 'cards'): boolean {
  return settings[name] !== 'off';
}

/** Calls back whenever the reader changes a setting. */
export function onSetting(callback: () => void): void {
  document.addEventListener('setting', callback);
}

/** Opens the panel of the settings from its button in the header; the panel comes when it is first asked for. */
export function wireSettings(): void {
  const button = document.querySelector<HTMLElement>('[data-open-settings]');
  if (!button) return;
  const load = () => import('./settings-panel.ts');
  button.addEventListener('pointerenter', () => void load().catch(() => undefined), { once: true });
  button.addEventListener('click', () => void load().then(({ openSettings }) => openSettings(button)), {
    once: true,
  });
}
