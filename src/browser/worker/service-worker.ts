/**
 * Keeps what was read and the search, for when there is no network. Each edition of the site has a worker of its own:
 * it makes ready beside the one in use and waits until the reader says so, or until no page of the old one is open.
 */
import type { Message, Request } from '../../model/offline.ts';
import { answerFile, answerPage } from './answer.ts';
import { finish, prepare } from './carry-over.ts';
import { pathOf } from './edition.ts';
import { forget, keepAll, tell } from './keep-all.ts';

declare const self: ServiceWorkerGlobalScope;

/** Windows that need not be told that another edition took over; undefined while nobody asked for it. */
let informed: Set<string> | undefined;

self.addEventListener('install', (event) => {
  event.waitUntil(prepare());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});

async function activate(): Promise<void> {
  await finish();
  await self.clients.claim();
  if (!informed) return;
  const message: Message = { type: 'outdated' };
  for (const client of await self.clients.matchAll({ type: 'window' })) {
    if (!informed.has(client.id)) client.postMessage(message);
  }
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
    case 'take-over':
      informed = new Set([...(request.current ?? []), ...(from instanceof WindowClient ? [from.id] : [])]);
      return self.skipWaiting();
  }
}
