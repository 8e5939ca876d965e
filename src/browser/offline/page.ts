import { withBase } from '../../model/base-path.ts';
import { OFFLINE_PATH, type Message, type Request } from '../../model/offline.ts';
import { offlineStrings as words } from '../../strings/offline.ts';
import { element, required } from '../dom.ts';
import { register } from './registration.ts';

type Status = Extract<Message, { type: 'status' }>;

const href = (address: string): string => withBase(import.meta.env.BASE_URL, address);

/** The page about reading offline: what is kept, how to keep all; and, in place of a page that is not kept, why. */
export async function runOfflinePage(root: HTMLElement): Promise<void> {
  const status = required<HTMLElement>(root, '[role=status]');
  const panel = required<HTMLElement>(root, '[data-panel]');
  const size = required<HTMLElement>(root, '[data-size]');
  const bar = required<HTMLProgressElement>(root, 'progress');
  const amount = required<HTMLElement>(root, '[data-amount]');
  const keep = required<HTMLButtonElement>(root, '[data-keep]');
  const drop = required<HTMLButtonElement>(root, '[data-forget]');
  const kept = required<HTMLElement>(root, '[data-kept]');
  required(root, '[data-late]').remove();

  if (location.pathname !== href(`/${OFFLINE_PATH}`)) {
    required<HTMLElement>(root, '[data-missing]').hidden = false;
    required<HTMLElement>(root, '[data-about]').hidden = true;
    required(root, '[data-retry]').addEventListener('click', () => {
      location.reload();
    });
  }

  function show({ work, held, all, pages }: Status): void {
    const reach = all.isWhole ? words.whole : words.newest;
    const done = held.bytes === all.bytes;
    size.textContent = reach.size(all.pages, megabytes(all.bytes), megabytes(all.download));
    bar.max = all.bytes;
    bar.value = held.bytes;
    amount.textContent = words.amount(held.pages, all.pages, megabytes(held.bytes), megabytes(all.bytes));
    keep.textContent = work === 'idle' ? reach.keep : words.keepOn;
    keep.hidden = done || work === 'keeping';
    drop.hidden = held.pages === 0 || work === 'keeping';
    const says = done ? reach.done : words.work[work];
    if (status.textContent !== says) status.textContent = says;
    const links = pages.map(({ path, title }) =>
      element('li', {}, element('a', { class: 'link', href: href(`/${path}`) }, title ?? path)),
    );
    kept.hidden = links.length === 0;
    kept.querySelector('ul')?.replaceChildren(...links);
    panel.hidden = false;
  }

  if (!('serviceWorker' in navigator)) {
    status.textContent = words.unsupported;
    return;
  }
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.type === 'status') show(data);
  });
  try {
    await register();
    const { active } = await navigator.serviceWorker.ready;
    const ask = (type: 'status' | 'keep-all' | 'forget'): void => {
      const request: Request = { type };
      (navigator.serviceWorker.controller ?? active)?.postMessage(request);
    };
    keep.addEventListener('click', () => {
      // A browser that agrees does not clear it away when the disk fills.
      void navigator.storage.persist().catch(() => false);
      ask('keep-all');
    });
    drop.addEventListener('click', () => {
      ask('forget');
    });
    ask('status');
  } catch {
    status.textContent = words.unsupported;
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toLocaleString('vi', { maximumFractionDigits: 1 })} MB`;
}
