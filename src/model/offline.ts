/**
 * What the build, the service worker and the pages agree on about reading without a network.
 *
 * An edition is one build of the site. A worker belongs to one edition, keeps files in a cache of that edition only, and
 * keeps a file only if it is, to the byte, the one that the edition's list names.
 */

/** The worker, relative to the base. The path must never change: browsers check it for updates. */
export const WORKER_PATH = 'sw.js';

/** The page about reading offline, which also answers for pages that are not kept; from where the site begins. */
export const OFFLINE_PATH = 'ngoai-tuyen/';

/** Address of an edition's list, from where the site begins. */
export function listPath(edition: string): string {
  return `data/ngoai-tuyen-${edition}.json`;
}

/** A file that can be kept. */
export interface KeptFile {
  /** From where the site begins: `bai-viet/`, `_astro/x.css`; a page ends in a slash, or is empty for the home page. */
  readonly path: string;
  /** First 16 hexadecimal digits of the SHA-256 of its bytes. */
  readonly digest: string;
  readonly bytes: number;
  /** Of a page. */
  readonly title?: string;
}

/** Files of an edition that reading and search need: all of them, or of a large site those of its newest pages. */
export interface EditionList {
  readonly files: readonly KeptFile[];
  /** How many of the files, from the first, every reader keeps: scripts, styles, font, search. */
  readonly essential: number;
  /** Bytes that cross the network for all of them, compressed. */
  readonly download: number;
  /** Whether every page is among them. */
  readonly isWhole: boolean;
}

/** Hex digits of a digest: enough to detect a damaged or newer file; it is no security measure. */
export const DIGEST_LENGTH = 16;

/** Whether a file is a page, rather than something that pages load. */
export function isPage(path: string): boolean {
  return path === '' || path.endsWith('/');
}

/** Words of a page's cards, which lie beside it and are kept with it. */
export const CARDS_FILE = 'cards.json';

/** What a page may ask of the worker. */
export type Request =
  | { readonly type: 'status' | 'keep-all' | 'forget' }
  /** To see whether the site still has a worker, which its address did not give. */
  | { readonly type: 'end-if-gone' }
  /** Whether the window that asks shows a page of this worker's edition. */
  | { readonly type: 'which-edition' }
  | {
      readonly type: 'take-over';
      /** Windows that already show the newer edition. */
      readonly current?: readonly string[];
    };

/** What the worker does for the wish to keep everything, or why it stopped. */
export type Work = 'idle' | 'keeping' | 'network' | 'full' | 'newer';

/** Files and their size. */
export interface Amount {
  readonly pages: number;
  readonly bytes: number;
}

/** What the worker tells pages. */
export type Message =
  | {
      readonly type: 'status';
      readonly work: Work;
      readonly held: Amount;
      readonly all: Amount & Pick<EditionList, 'download' | 'isWhole'>;
      /** Pages that are held, unless all are. */
      readonly pages: readonly Pick<KeptFile, 'path' | 'title'>[];
    }
  | { readonly type: 'outdated' };
