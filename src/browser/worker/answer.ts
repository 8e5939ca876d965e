import { OFFLINE_PATH } from '../../model/offline.ts';
import { ownList, urlOf } from './edition.ts';
import { hasLeft, leaveIfOver } from './leave.ts';
import { keep, kept, Mismatch } from './store.ts';

/** How long a page that is kept anyway waits for a newer one, in milliseconds. */
const PATIENCE = 4000;

/** Answers for what pages load: this edition's file if it is kept, else the network, which is kept if it is ours. */
export async function answerFile(event: FetchEvent, path: string): Promise<Response> {
  const mine = await kept(path);
  if (mine) return mine;
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(keepIfOurs(path, response.clone()).catch(() => undefined));
  return response;
}

/**
 * Answers for a page: as it is kept, else from the network, and then it is kept, for it was read. When the server has
 * gone on to a newer edition, the network comes first, so that nobody goes back and forth between two.
 */
export async function answerPage(event: FetchEvent, path: string): Promise<Response> {
  const mine = await kept(path);
  if (mine && !hasLeft()) return mine;
  try {
    const response = await fetch(event.request, mine ? { signal: AbortSignal.timeout(PATIENCE) } : {});
    if (mine && response.status >= 500) return mine;
    event.waitUntil(considerPage(event, path, response.clone()));
    return response;
  } catch {
    return mine ?? (await withSlash(path)) ?? notKept();
  }
}

async function considerPage(event: FetchEvent, path: string, response: Response): Promise<void> {
  const isHtml = response.headers.get('content-type')?.startsWith('text/html');
  const isGone = response.status === 404 || response.status === 410;
  if (response.type !== 'basic' || response.redirected || !isHtml || !(response.ok || isGone)) return;
  try {
    const ours = isGone ? !(await ownList()).byPath.has(path) : await keepIfOurs(path, response);
    if (!ours) await leaveIfOver(event.resultingClientId);
  } catch (error) {
    if (error instanceof Mismatch) await leaveIfOver(event.resultingClientId);
    // Otherwise the network broke off, or the device is full: the reader has the page, it is only not kept.
  }
}

/** @returns whether the edition has such a file. @throws {Mismatch} if this is not it */
async function keepIfOurs(path: string, response: Response): Promise<boolean> {
  const file = (await ownList()).byPath.get(path);
  if (file) await keep(file, response);
  return file !== undefined;
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
