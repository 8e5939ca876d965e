import { OFFLINE_PATH } from '../../model/offline.ts';
import { fileAt, urlOf } from './edition.ts';
import { endIfGone, goneSince } from './end.ts';
import { hasLeft, leaveIfOver } from './leave.ts';
import { isOurs, keep, kept } from './store.ts';

/** How long a page that is kept anyway waits for a newer one, in milliseconds. */
const PATIENCE = 4000;

/** Answers for what pages load: this edition's file if it is kept, else the network, which is kept if it is ours. */
export async function answerFile(event: FetchEvent, path: string): Promise<Response> {
  const mine = await kept(path);
  if (mine) return mine;
  const response = await whole(await fetch(event.request));
  event.waitUntil(keepIfOurs(path, response.clone()));
  return response;
}

/**
 * Answers for a page: as it is kept, else from the network, and then it is kept, for it was read. When the server has
 * gone on to a newer edition, or has no worker any more, the network comes first, so that nobody goes back and forth
 * between two.
 */
export async function answerPage(event: FetchEvent, path: string): Promise<Response> {
  const [mine, since] = await Promise.all([kept(path), goneSince()]);
  if (since !== undefined) event.waitUntil(endIfGone());
  else if (mine && !hasLeft()) return mine;
  try {
    const response = await pageFromNetwork(event.request, path, mine ? PATIENCE : undefined);
    if (mine && response.status >= 500) return mine;
    event.waitUntil(considerPage(event, path, response.clone()));
    return response;
  } catch {
    return mine ?? (await withSlash(path)) ?? notKept();
  }
}

/** The page as the server has it; asked for once more if it broke off, or is not the one that the edition lists. */
async function pageFromNetwork(request: Request, path: string, patience?: number): Promise<Response> {
  const signal = patience === undefined ? null : AbortSignal.timeout(patience);
  const first = await fetch(request, { signal }).then(whole, () => undefined);
  const file = await fileAt(path);
  if (first && (!file || !first.ok || hasLeft() || (await isOurs(file, first)))) return first;
  const second = await fetch(request, { signal, cache: 'reload' }).then(whole, () => first);
  if (!second) throw new TypeError('no network');
  return second;
}

/**
 * An answer with all its bytes in hand. A stream that breaks off leaves a page that loads for ever; so an answer is
 * whole or it is none. What is not a text of the site passes as it is: it may be large.
 * @throws TypeError if the network breaks off.
 */
async function whole(response: Response): Promise<Response> {
  if (response.type !== 'basic' || !response.body) return response;
  const { status, statusText, headers } = response;
  return new Response(await response.arrayBuffer(), { status, statusText, headers });
}

async function considerPage(event: FetchEvent, path: string, response: Response): Promise<void> {
  const isGone = response.status === 404 || response.status === 410;
  const isHtml = response.headers.get('content-type')?.startsWith('text/html');
  if (response.type === 'opaqueredirect' || !isHtml || !(response.ok || isGone)) return;
  const asListed = isGone ? !(await fileAt(path)) : await keepIfOurs(path, response);
  if (!asListed) await leaveIfOver(event.resultingClientId);
}

/** @returns whether it is this edition's file, even if there was no room to keep it. */
async function keepIfOurs(path: string, response: Response): Promise<boolean> {
  const file = await fileAt(path);
  if (!file || !response.ok || !(await isOurs(file, response))) return false;
  await keep(file, response).catch(() => undefined);
  return true;
}

/** Leads to the page where a server would, had it been asked. */
async function withSlash(path: string): Promise<Response | undefined> {
  return (await kept(`${path}/`)) && Response.redirect(urlOf(`${path}/`), 302);
}

async function notKept(): Promise<Response> {
  const page = await kept(OFFLINE_PATH);
  if (!page) return Response.error();
  return new Response(page.body, { status: 503, headers: page.headers });
}
