import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { shareCards, type ShareCard } from '../../drawing/share-card/card.ts';
import { layoutCard } from '../../drawing/share-card/layout.ts';
import { cardSvg } from '../../drawing/share-card/svg.ts';
import type { Corpus } from '../../graph/types.ts';
import { PAGES, pictureAddress, splitAddress } from '../../model/addresses.ts';
import { formerAddresses } from '../../permalinks/former.ts';
import { formerShares } from '../../permalinks/former-shares.ts';
import { strings } from '../../strings.ts';
import { diskCorpus } from '../disk-corpus.ts';
import { someAtOnce } from '../some-at-once.ts';
import { PictureStore } from './draw.ts';
import { textFace } from './text-face.ts';

/** A picture, and the page it stands for. */
interface Picture {
  readonly page: string;
  readonly file: string;
}

/**
 * Draws the picture of each page that has one, and puts it beside the page. It begins with the build, on cores that
 * Astro leaves idle.
 * @param root folder of the project.
 */
export function shareCardPictures(root: string): AstroIntegration {
  const store = new PictureStore(join(root, '.cache/share-cards'));
  let drawing: Promise<PromiseSettledResult<readonly Picture[]>[]> | undefined;
  return {
    name: 'share-cards',
    hooks: {
      'astro:build:start': () => {
        // Settled, so that a failure waits until somebody asks for the pictures.
        drawing = Promise.allSettled([drawAll(root, store)]);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        for (const result of (await drawing) ?? []) {
          if (result.status === 'rejected') throw result.reason;
          await someAtOnce(result.value, ({ page, file }) =>
            copyFile(file, join(folder, pictureAddress(page))),
          );
        }
        await store.prune();
        logger.info(`${String(store.made)} pictures drawn, the others kept from an earlier build`);
      },
    },
  };
}

/** So many at a time: enough for every core, and few drawings in memory. */
const AT_ONCE = 8;

/** Pages that moved show the picture of the page in their place, those that are gone that of the site. */
function formerPictures(corpus: Corpus, drawn: readonly Picture[]): Picture[] {
  const files = new Map(drawn.map(({ page, file }) => [page, file]));
  const fallback = files.get(PAGES.home);
  const pages = formerAddresses(corpus).pages.map(({ address, went }) => ({
    page: address,
    to: went.type === 'moved' ? splitAddress(went.to).page : PAGES.home,
  }));
  const shares = formerShares(corpus).map(({ address, to }) => ({
    page: address,
    to: splitAddress(to).page,
  }));
  return [...pages, ...shares].flatMap(({ page, to }) => {
    const file = files.get(to) ?? fallback;
    return file === undefined ? [] : [{ page, file }];
  });
}

async function drawAll(root: string, store: PictureStore): Promise<readonly Picture[]> {
  const corpus = diskCorpus(root);
  const face = textFace();
  const drawn: Picture[] = [];
  const draw = async (card: ShareCard): Promise<void> => {
    const svg = cardSvg(layoutCard(card, face, corpus.site.title), face);
    drawn.push({ page: card.page, file: await store.pictureOf(svg) });
  };
  await someAtOnce(shareCards(corpus, strings.share), draw, AT_ONCE);
  return [...drawn, ...formerPictures(corpus, drawn)];
}
