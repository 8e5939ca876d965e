import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { copyProject } from '../scripts/project-copy.ts';
import { runIn } from '../scripts/run-in.ts';
import { siteHandler, toBase } from '../scripts/static-server.ts';

/**
 * The site as it may be years from now: a copy with a second edition, in which one passage has other words, whose ledger
 * says that pages and passages moved or were retired, and whose corrections are not empty. The rest is what it is today, so
 * that only what answers for the past is new.
 */
export interface AgedSite extends AsyncDisposable {
  /** With the base path, ending in a slash. */
  readonly url: string;
  /** An article that is there still, and one of its passages. */
  readonly article: string;
  readonly passage: string;
  /** Another article, and a passage of it. */
  readonly other: string;
  readonly otherPassage: string;
  /** Its first edition, and a passage of the article as it was then. */
  readonly firstEdition: string;
  readonly edited: { readonly id: string; readonly before: string };
}

/** What the ledger says of the past. Addresses are made up and can be those of no content. */
export const PAST = {
  renamed: 'ten-cu-cua-mot-doan',
  retired: 'mot-doan-da-rut',
  went: 'mot-doan-sang-bai-khac',
  page: '/bai-viet/mot-bai-doi-ten/',
  place: 'mot-doan-cua-bai-doi-ten',
  retiredPage: '/nhan-vat/mot-muc-da-rut/',
  was: 'Một lời hẹn không ai nhớ.',
  change: 'Bài ghi sai một con số; nay đã sửa.',
  /** Forms that the page once had, beside it, and a filter of statements that nothing has any more. */
  forms: [
    '/bai-viet/mot-bai-doi-ten/phieu-doc/',
    '/bai-viet/mot-bai-doi-ten/trich-dan.bib',
    '/bai-viet/mot-bai-doi-ten.md',
    '/phat-ngon/bai/mot-bai-doi-ten/',
  ],
  filter: '/phat-ngon/ai/mot-nguoi-khong-con/',
  /** Day of the second edition, and the word that it put in the place of another. */
  edition: '2041-03-04',
  word: 'xứng',
  report: 'mailto:toa-soan@example.org?subject={title}&body={address}',
} as const;

/** Ages a copy of the project, builds and serves it. */
export async function ageSite(): Promise<AgedSite> {
  const copy = await copyProject();
  const at = (path: string): string => join(copy.folder, path);
  // The glyphs are the same, so the font need not be cut anew.
  // The font and the pictures; other tests make and remove folders of their own beside them.
  const isKept = (path: string): boolean => !/[\\/]\.cache[\\/](?!share-cards|tan-bang)/.test(`/${path}`);
  await cp('.cache', at('.cache'), { recursive: true, filter: isKept });

  const firstEdition = /^edition: (.+)$/m.exec(await readFile(at('content/site.yaml'), 'utf8'))?.[1] ?? '';
  const edited = await editPassage(at('content/articles'));
  await run(copy.folder, 'scripts/edition.ts', PAST.edition);

  const list = at(`content/editions/${PAST.edition}/edition.json`);
  const edition = JSON.parse(await readFile(list, 'utf8')) as { offers: string[] };
  edition.offers.push(...PAST.forms, PAST.filter);
  await writeFile(list, JSON.stringify(edition));

  const ledger = JSON.parse(await readFile(at('content/permalinks.json'), 'utf8')) as Ledger;
  const [first, second] = passagesByArticle(Object.keys(ledger.addresses), edited.article);
  if (!first || !second) throw new Error('the content has fewer than two articles');
  const line = { since: '2001-02-03', opening: 'Lời cũ còn nhớ…', print: '0 ' };
  Object.assign(ledger.addresses, {
    [`${first.article}#${PAST.renamed}`]: { ...line, successor: first.article + first.passage },
    [`${first.article}#${PAST.went}`]: { ...line, successor: second.article + second.passage },
    [`${first.article}#${PAST.retired}`]: { ...line, retired: { on: '2004-05-06', was: PAST.was } },
    [PAST.page]: { ...line, successor: first.article },
    [PAST.page + first.passage]: ledger.addresses[first.article + first.passage],
    [`${PAST.page}#${PAST.place}`]: { ...line, successor: second.article + second.passage },
    [PAST.retiredPage]: { ...line, retired: { on: '2004-05-06', was: PAST.was } },
  });
  await writeFile(at('content/permalinks.json'), JSON.stringify(ledger));
  await writeFile(
    at('content/corrections.yaml'),
    `- { date: 2005-01-01, page: "${first.article}", kind: fix, what: Sửa một chữ. }
- { date: 2006-01-01, page: "${first.article}${first.passage}", kind: correction, what: "${PAST.change}" }
`,
  );
  const site = await readFile(at('content/site.yaml'), 'utf8');
  await writeFile(
    at('content/site.yaml'),
    `${site.replace(/^reportTo:.*\n/m, '')}reportTo: '${PAST.report}'\n`,
  );

  await run(copy.folder, 'scripts/build.ts');
  const server = createServer(siteHandler(at('dist'), toBase(process.env.BASE_PATH)));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${String(port)}${toBase(process.env.BASE_PATH)}`,
    article: first.article,
    passage: first.passage,
    other: second.article,
    otherPassage: second.passage,
    firstEdition,
    edited,
    [Symbol.asyncDispose]: async () => {
      await close(server);
      await copy[Symbol.asyncDispose]();
    },
  };
}

interface Ledger {
  readonly addresses: Record<string, unknown>;
}

/** Puts a word in the place of the first one of a passage that is long enough to be known again, in the first article. */
async function editPassage(folder: string): Promise<AgedSite['edited'] & { readonly article: string }> {
  const [name = ''] = (await readdir(folder)).sort();
  const path = join(folder, name);
  const source = await readFile(path, 'utf8');
  const [, before = '', id = ''] = /\n\n(\p{L}[^\n[*]{200,}) \^([a-z0-9-]+)\n/u.exec(source) ?? [];
  await writeFile(path, source.replace(before, before.replace(/^\S+/, PAST.word)));
  return { article: `/bai-viet/${name.replace('.mdx', '')}/`, id, before };
}

/** The last passage of each article, as `#id`: one that has to be scrolled to. One article comes first. */
function passagesByArticle(
  addresses: readonly string[],
  first: string,
): { article: string; passage: string }[] {
  const passages = addresses.flatMap((address) => {
    const [, article, passage] =
      /^(\/bai-viet\/[^/]+\/)(#(?!muc-|chu-giai-|phat-ngon-).+)$/.exec(address) ?? [];
    return article && passage ? [{ article, passage }] : [];
  });
  return [...Map.groupBy(passages, ({ article }) => article).values()]
    .flatMap((list) => list.at(-1) ?? [])
    .sort((a, b) => Number(b.article === first) - Number(a.article === first));
}

async function run(folder: string, script: string, ...given: readonly string[]): Promise<void> {
  const { status, output } = await runIn(folder, [script, ...given]);
  if (status !== 0) throw new Error(`${script} failed in a copy of the project:\n${output}`);
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => {
    server.close(() => {
      closed();
    });
  });
}
