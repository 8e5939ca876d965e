import { readingStrings } from '../strings/reading.ts';
import { element } from './dom.ts';
import { SETTINGS_KEY } from './storage.ts';
import { loadStyles } from './style-sheet.ts';
import styles from '../styles/tools.css?url';
import * as FRAGMENTS from '../model/fragments.ts';

const words = readingStrings.settings;
const root = document.documentElement;

const CHOICES: Readonly<Record<string, readonly [legend: string, values: Readonly<Record<string, string>>]>> =
  {
    theme: [words.theme, { '': words.system, light: words.light, dark: words.dark }],
    notes: [words.notes, { '': words.headlines, open: words.allOpen, off: words.noNotes }],
    size: [words.size, { s: words.small, '': words.medium, l: words.large, xl: words.larger }],
  };
const SWITCHES = { cards: words.cards };

const switchFor = (type: 'radio' | 'checkbox', name: string, value: string, label: string, className = '') =>
  element('label', { class: className }, element('input', { type, name, value }), label);

const choice = (name: string, [legend, values]: (typeof CHOICES)[string]): HTMLElement =>
  element(
    'fieldset',
    { class: 'choice' },
    element('legend', { class: 'label' }, legend),
    ...Object.entries(values).map(([value, label]) => switchFor('radio', name, value, label)),
  );

const makePanel = (): HTMLElement =>
  element(
    'div',
    {
      class: 'floating settings no-print',
      id: FRAGMENTS.settings,
      popover: '',
      role: 'dialog',
      'aria-labelledby': FRAGMENTS.settingsTitle,
    },
    element(
      'h2',
      { class: 'text-lg', id: FRAGMENTS.settingsTitle, tabindex: '-1', autofocus: '' },
      words.title,
    ),
    ...Object.entries(CHOICES).map((entry) => choice(...entry)),
    ...Object.entries(SWITCHES).map(([name, label]) => switchFor('checkbox', name, '', label, 'switch')),
    element('h3', { class: 'label' }, words.keys),
    element(
      'dl',
      { class: 'keys' },
      ...words.keyList.flatMap(([key = '', does = '']) => [element('dt', {}, key), element('dd', {}, does)]),
    ),
    element(
      'button',
      {
        class: 'floating-close',
        type: 'button',
        popovertarget: FRAGMENTS.settings,
        popovertargetaction: 'hide',
      },
      words.close,
    ),
  );

/** Values that a setting may have, its default aside. */
const VALUES = new Map<string, readonly string[]>([
  ...Object.entries(CHOICES).map(([name, [, values]]): [string, string[]] => [
    name,
    Object.keys(values).filter(Boolean),
  ]),
  ...Object.keys(SWITCHES).map((name): [string, string[]] => [name, ['off']]),
]);

let inputs: readonly HTMLInputElement[] = [];

/**
 * Makes the panel of the settings, shows it, and hands the button over to it.
 * @throws {Error} when its styles cannot be had
 */
export async function openSettings(button: HTMLElement): Promise<void> {
  await loadStyles(styles);
  // Pressed twice while it was on its way.
  if (button.hasAttribute('popovertarget')) return;
  const panel = makePanel();
  document.body.append(panel);
  inputs = [...panel.querySelectorAll('input')];
  tick();
  panel.addEventListener('change', () => {
    // The mark of the choice is painted first: laying a whole article out anew takes longer than a reader should wait.
    requestAnimationFrame(() => setTimeout(keep));
  });
  button.setAttribute('popovertarget', panel.id);
  panel.showPopover({ source: button });
}

/** Takes up what was chosen in another window of the site. */
export function followSettings(): void {
  try {
    apply((JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? '{}') ?? {}) as Record<string, unknown>);
  } catch {
    // What is there is not ours: nothing changes.
  }
}

/** Shows in the panel what holds. */
function tick(): void {
  for (const input of inputs) input.checked = (root.dataset[input.name] ?? '') === input.value;
}

/** Puts settings on the root, those that there are, and tells those who follow them. */
function apply(wanted: Readonly<Record<string, unknown>>): void {
  for (const [name, values] of VALUES) {
    const value = values.find((each) => each === wanted[name]);
    if (value) root.setAttribute(`data-${name}`, value);
    else root.removeAttribute(`data-${name}`);
  }
  tick();
  document.dispatchEvent(new Event('setting'));
}

/** Takes up the choices and keeps them on the device. */
function keep(): void {
  const kept: Record<string, string> = {};
  for (const { name, type, value, checked } of inputs) {
    if (type === 'radio' && !checked) continue;
    const wanted = checked ? value : 'off';
    if (wanted) kept[name] = wanted;
  }
  apply(kept);
  try {
    localStorage.setItem(SETTINGS_KEY, JSON.stringify(kept));
  } catch {
    // Storage is refused: the choice lasts for this page.
  }
}
