/** Where settings are kept on the device; `settings-early.js` reads it before the first paint. */
const KEY = 'settings';

/**
 * The reader's settings: attributes of the root element that the style sheet and the scripts look at. One that is
 * absent has its default.
 */
const settings = document.documentElement.dataset;

/** Whether something that can be switched off is on. */
export function isOn(name: 'notes' | 'cards'): boolean {
  return settings[name] !== 'off';
}

/**
 * Ties the controls of the settings to the root's attributes: a radio stands for its value, a checkbox for on or off.
 * @param changed told the name of each setting that changes
 */
export function followSettings(changed: (name: string) => void): void {
  const panel = document.getElementById('cach-doc');
  const opener = document.querySelector<HTMLElement>('[popovertarget="cach-doc"]');
  if (!panel || !opener) return;
  const inputs = panel.querySelectorAll('input');
  for (const input of inputs) input.checked = (settings[input.name] ?? '') === input.value;
  panel.addEventListener('change', () => {
    const kept: Record<string, string> = {};
    for (const { name, type, value, checked } of inputs) {
      if (type === 'radio' && !checked) continue;
      const wanted = checked ? value : 'off';
      const before = settings[name] ?? '';
      if (wanted) settings[name] = kept[name] = wanted;
      else delete settings[name];
      if (wanted !== before) changed(name);
    }
    try {
      localStorage.setItem(KEY, JSON.stringify(kept));
    } catch {
      // Storage is refused: the choice lasts for this page.
    }
  });
  opener.hidden = false;
}
