import { lazily } from './lazily.ts';
import { SETTINGS_KEY } from './storage.ts';

/**
 * The reader's settings: attributes of the root element that the style sheet and the scripts look at. One that is
 * absent has its default. `page-early.js` puts them there before the first paint.
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

/**
 * Opens the panel of the settings from its button in the header; the panel comes when it is first asked for, as does
 * what follows a choice that was made in another window of the site.
 */
export function wireSettings(): void {
  const load = () => import('./settings-panel.ts');
  const ignore = (): undefined => undefined;
  addEventListener('storage', ({ key }) => {
    if (key === SETTINGS_KEY) load().then(({ followSettings }) => followSettings(), ignore);
  });
  const button = document.querySelector<HTMLElement>('[data-open-settings]');
  if (!button) return;
  button.addEventListener('pointerenter', () => void load().catch(ignore), { once: true });
  button.addEventListener('click', () => {
    // The panel, once it is there, takes over the button.
    if (!button.hasAttribute('popovertarget')) lazily(load, ({ openSettings }) => openSettings(button));
  });
}
