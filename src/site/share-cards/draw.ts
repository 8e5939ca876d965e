import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/**
 * A picture holds three inks on paper: in sixteen colours nobody sees a difference, and it has a third of the bytes.
 * Harder compression would take twice the time for half a per cent.
 */
const RECIPE = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 } as const;

/** In milliseconds. */
const MONTH = 30 * 86_400_000;

/** A folder of pictures drawn in this build or an earlier one, each under a name that is a hash of what it was drawn from. */
export class PictureStore {
  readonly #folder: string;
  readonly #ready = new Map<string, Promise<void>>();
  #made = 0;
  #names: Promise<Set<string>> | undefined;

  /** @param folder where pictures are kept between builds */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** How many pictures had to be drawn. */
  get made(): number {
    return this.#made;
  }

  /**
   * The picture of an SVG drawing as a PNG.
   * @returns its file
   */
  async pictureOf(svg: string): Promise<string> {
    const name = `${pictureKey(svg)}.png`;
    const file = join(this.#folder, name);
    // Two cards that look the same are drawn once.
    const ready = this.#ready.get(name) ?? this.#makeReady(name, file, svg);
    this.#ready.set(name, ready);
    await ready;
    return file;
  }

  async #makeReady(name: string, file: string, svg: string): Promise<void> {
    if ((await this.#kept()).has(name)) {
      const now = new Date();
      await utimes(file, now, now);
      return;
    }
    this.#made += 1;
    const png = await sharp(Buffer.from(svg)).png(RECIPE).toBuffer();
    // Written aside and renamed, so that no build copies half a picture.
    await writeFile(`${file}.part`, png);
    await rename(`${file}.part`, file);
  }

  /** Takes away what no build has used for a month: builds of other contents share the folder. */
  async prune(): Promise<void> {
    const since = Date.now() - MONTH;
    for (const name of await readdir(this.#folder)) {
      const file = join(this.#folder, name);
      if ((await stat(file)).mtimeMs < since) await rm(file);
    }
  }

  #kept(): Promise<Set<string>> {
    this.#names ??= mkdir(this.#folder, { recursive: true })
      .then(() => readdir(this.#folder))
      .then((names) => new Set(names));
    return this.#names;
  }
}

/** Hash of all that a picture depends on: the drawing with its letters, how it is written, and the programs that do it. */
export function pictureKey(svg: string): string {
  return createHash('sha256')
    .update(JSON.stringify([RECIPE, sharp.versions]))
    .update(svg)
    .digest('hex')
    .slice(0, 32);
}
