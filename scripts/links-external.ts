/**
 * `npm run links:external`: tries every address of another site that the built site leads to, and reports. What others
 * do with their pages is no error of ours, so the exit status is 0 whatever is found.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LinkChecker, LinkState } from 'linkinator';
import { diskCorpus } from '../src/site/disk-corpus.ts';
import { reportLinks } from './links-report.ts';
import { siteHandler, toBase } from './static-server.ts';

if (existsSync('dist/index.html')) {
  for (const line of await tryLinks()) console.log(line);
} else {
  console.error('✖ There are no links to try: dist/ holds no site.\n  What to do: npm run build');
}

async function tryLinks(): Promise<string[]> {
  const base = toBase(process.env.BASE_PATH);
  const server = createServer(siteHandler('dist', base));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  console.log('Trying the addresses of other sites; this takes minutes …');
  const { links } = await new LinkChecker().check({
    path: origin + base,
    recurse: true,
    concurrency: 10,
    timeout: 20_000,
    retry: true,
    retryErrors: true,
    retryErrorsCount: 1,
  });
  server.closeAllConnections();
  server.close();
  const tried = links
    .filter(({ url, state }) => state !== LinkState.SKIPPED && !url.startsWith(origin))
    .map(({ url, status, state, parent }) => {
      return { url, status, ok: state === LinkState.OK, parent: parent?.slice(origin.length) };
    });
  const archived = [...diskCorpus(process.cwd()).sources.values()].flatMap(({ url, archive }) =>
    archive ? [[url, archive] as const] : [],
  );
  return reportLinks(tried, new Map(archived));
}
