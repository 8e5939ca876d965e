const menu = document.getElementById('dan-doan');
const words = JSON.parse(menu?.dataset['words'] ?? '{}') as Readonly<Record<string, string>>;

/** A word of the interface as the page gives it, with a value in the place of {}. */
export function word(name: string, value = ''): string {
  return words[name]?.replace('{}', value) ?? '';
}

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Says something to the reader: always by screen reader, politely, and for a while on the screen too.
 * @param show whether it has to be seen
 */
export function say(message: string, show = false): void {
  const status = document.getElementById('bao-tin');
  if (!status) return;
  status.textContent = message;
  status.dataset['show'] = String(show);
  clearTimeout(timer);
  timer = setTimeout(() => {
    status.textContent = '';
  }, 5000);
}
