/**
 * The text face: one woff2 of Source Serif 4, cut down to what this site writes. A page of Vietnamese in the whole
 * family would cost 430 KB; the glyphs in use, at the two weights in use, cost under 30.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { renameFamily } from './sfnt.ts';

/** The name in the file and in the style sheet: the licence reserves “Source”. */
export const FONT_FAMILY = 'Tan Bang Serif';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = join(ROOT, '.cache');

/** Where the font lies: the style sheet names this file, and Vite gives it an address with a hash. */
export const FONT_FILE = join(CACHE, 'tan-bang-serif.woff2');
const STAMP_FILE = join(CACHE, 'tan-bang-serif.json');

const OPTIONS = {
  targetFormat: 'woff2',
  variationAxes: { opsz: 20, wght: { min: 400, max: 600 } },
  // Text is NFC, so no marks are placed by the font: kerning and old-style figures are all that is asked of it.
  keepFeatures: ['kern', 'onum'],
  // Names 13 and 14 are the licence: it has to travel with the file.
  preserveNameIds: [13, 14],
  noHinting: true,
  // GDEF would hold how kerning changes from 400 to 600, which nobody sees: 3 KB. BASE and STAT serve no browser.
  dropTables: ['BASE', 'DSIG', 'GDEF', 'STAT'],
} as const;

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
const SIGNS = '\u00a0§°×·†‡–—‘’“”…→≤';

/** Every letter of Vietnamese that ASCII lacks, with every tone, in both cases, precomposed. */
export function vietnameseLetters(): string {
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const vowels = [...'aăâeêioôơuưy'];
  const lower =
    'đ' + vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))).join('');
  return lower + lower.toUpperCase();
}

/**
 * The characters the face must have, sorted: ASCII, Vietnamese, the signs of the design, and whatever else is written
 * in the texts (Cyrillic names above all).
 * @param texts in any normal form.
 */
export function glyphsFor(texts: Iterable<string>): string {
  const glyphs = new Set(ASCII + vietnameseLetters() + SIGNS);
  for (const text of texts) {
    for (const character of text.normalize('NFC')) if (character >= '\u00a0') glyphs.add(character);
  }
  return [...glyphs].sort().join('');
}

/**
 * Makes {@link FONT_FILE} if it is missing, or if the glyphs in use, the recipe or the version of the face changed.
 * @returns its size in bytes and whether it was made anew.
 */
export async function ensureFont(): Promise<{ bytes: number; made: boolean }> {
  const { file, version } = await sourceFace();
  const glyphs = glyphsFor(await writtenTexts());
  const key = createHash('sha256')
    .update(JSON.stringify([version, FONT_FAMILY, OPTIONS, glyphs]))
    .digest('hex');
  if ((await readStamp()) === key) {
    const kept = await readFile(FONT_FILE).catch(() => undefined);
    if (kept) return { bytes: kept.length, made: false };
  }

  const renamed = renameFamily(await readFile(file), /Source ?Serif ?4 ?(?:Variable)?/, FONT_FAMILY);
  const font = await subsetFont(renamed, glyphs, { ...OPTIONS });
  await mkdir(CACHE, { recursive: true });
  // Written aside and renamed, so that no build reads half a font.
  await writeFile(`${FONT_FILE}.part`, font);
  await rename(`${FONT_FILE}.part`, FONT_FILE);
  await writeFile(STAMP_FILE, `${JSON.stringify({ key })}\n`);
  return { bytes: font.length, made: true };
}

async function sourceFace(): Promise<{ file: string; version: string }> {
  const manifest = createRequire(import.meta.url).resolve('source-serif/package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  return { file: join(manifest, '../VAR/SourceSerif4Variable-Roman.ttf'), version };
}

/** Everything a page can show in the text face: the content and the words of the interface. */
async function writtenTexts(): Promise<string[]> {
  const names = await readdir(join(ROOT, 'content'), { recursive: true });
  const content = names
    .filter((name) => /\.(?:mdx|yaml)$/.test(name))
    .map((name) => join(ROOT, 'content', name));
  const strings = readFile(join(ROOT, 'src/strings.ts'), 'utf8').catch(() => '');
  return Promise.all([...content.map((name) => readFile(name, 'utf8')), strings]);
}

async function readStamp(): Promise<string | undefined> {
  try {
    return (JSON.parse(await readFile(STAMP_FILE, 'utf8')) as { key?: string }).key;
  } catch {
    return undefined; // Not made yet, or cut short: both mean “make it”.
  }
}
