/**
 * Keeps what was read and the search, for when there is no network. Each edition of the site has a worker of its own:
 * it makes ready beside the one in use and waits until the reader says so, or until no page of the old one is open.
 */
import type { Message, Request } from '../../model/offline.ts';
import { answerFile, answerPage } from './answer.ts';
import { finish, prepare } from './carry-over.ts';
import { pathOf } from './edition.ts';
import { endIfGone } from './end.ts';
import { forget, keepAll, tell } from './keep-all.ts';

declare const self: ServiceWorkerGlobalScope;

/** Windows that show this edition although another answered for them; undefined if none was in use until now. */
let current: Set<string> | undefined;

self.addEventListener('install', (event) => {
  event.waitUntil(prepare());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});

async function activate(): Promise<void> {
  await finish();
  await self.clients.claim();
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (request.method !== 'GET' || path === undefined || request.headers.has('range')) return;
  event.respondWith(request.mode === 'navigate' ? answerPage(event, path) : answerFile(event, path));
});

self.addEventListener('message', (event) => {
  event.waitUntil(serve(event.data as Request, event.source));
});

async function serve(request: Request, from: ExtendableMessageEvent['source']): Promise<void> {
  switch (request.type) {
    case 'status':
      return tell();
    case 'keep-all':
      return keepAll();
    case 'forget':
      return forget();
    case 'end-if-gone':
      return endIfGone();
    case 'which-edition':
      return answerWhich(from);
    case 'take-over':
      current = new Set([...(request.current ?? []), ...(from instanceof WindowClient ? [from.id] : [])]);
      return self.skipWaiting();
  }
}

/** Tells a window, if that is so, that it shows the edition that was in use before this one. */
function answerWhich(from: ExtendableMessageEvent['source']): void {
  if (!current || !(from instanceof WindowClient) || current.has(from.id)) return;
  const message: Message = { type: 'outdated' };
  from.postMessage(message);
}
