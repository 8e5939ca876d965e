import { readingStrings } from '../strings.ts';
import { loadStyles } from './style-sheet.ts';
import styles from '../styles/tools.css?url';

const KEY = 'settings';
const words = readingStrings.settings;
const root = document.documentElement;

const CHOICES: Readonly<Record<string, readonly [legend: string, values: Readonly<Record<string, string>>]>> =
  {
    theme: [words.theme, { '': words.system, light: words.light, dark: words.dark }],
    size: [words.size, { s: words.small, '': words.medium, l: words.large, xl: words.larger }],
  };
const SWITCHES = { notes: words.notes, cards: words.cards };

const choice = (name: string, [legend, values]: (typeof CHOICES)[string]): string =>
  `<fieldset class="choice"><legend class="label">${legend}</legend>${Object.entries(values)
    .map(([value, label]) => `<label><input type="radio" name="${name}" value="${value}">${label}</label>`)
    .join('')}</fieldset>`;

const panelHtml = (): string => `
  <div class="floating settings no-print" id="cach-doc" popover role="dialog" aria-labelledby="cach-doc-ten">
    <h2 class="text-lg" id="cach-doc-ten" tabindex="-1" autofocus>${words.title}</h2>
    ${Object.entries(CHOICES)
      .map((entry) => choice(...entry))
      .join('')}
    ${Object.entries(SWITCHES)
      .map(
        ([name, label]) =>
          `<label class="switch"><input type="checkbox" name="${name}" value="">${label}</label>`,
      )
      .join('')}
    <h3 class="label mt-4">${words.keys}</h3>
    <dl class="keys">${words.keyList.map(([key, does]) => `<dt>${key}</dt><dd>${does}</dd>`).join('')}</dl>
    <button class="floating-close" type="button" popovertarget="cach-doc" popovertargetaction="hide">${words.close}</button>
  </div>`;

/**
 * Makes the panel of the settings, shows it, and hands the button over to it.
 * @throws {Error} when its styles cannot be had
 */
export async function openSettings(button: HTMLElement): Promise<void> {
  await loadStyles(styles);
  document.body.insertAdjacentHTML('beforeend', panelHtml());
  const panel = document.getElementById('cach-doc');
  if (!panel) return;
  const inputs = panel.querySelectorAll('input');
  for (const input of inputs) input.checked = (root.dataset[input.name] ?? '') === input.value;
  panel.addEventListener('change', () => {
    keep(inputs);
  });
  button.setAttribute('popovertarget', panel.id);
  panel.showPopover({ source: button });
}

/** Puts the choices on the root, tells those who follow them, and keeps them on the device. */
function keep(inputs: Iterable<HTMLInputElement>): void {
  const kept: Record<string, string> = {};
  for (const { name, type, value, checked } of inputs) {
    if (type === 'radio' && !checked) continue;
    const wanted = checked ? value : 'off';
    if (wanted) kept[name] = wanted;
    if (wanted) root.setAttribute(`data-${name}`, wanted);
    else root.removeAttribute(`data-${name}`);
  }
  document.dispatchEvent(new Event('setting'));
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Storage is refused: the choice lasts for this page.
  }
}
