/**
 * The text face: Source Serif 4, subset to the glyphs in use. A page of Vietnamese in the whole family would cost 430 KB;
 * these cost under 30. In three files: an article has no bold words in the text face, and Cyrillic only on the hover
 * cards of its names, so that its readers load only the first, of 13 KB.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { contentDir } from '../content-dir.ts';
import { renameFamily } from './sfnt.ts';

/** The name in the file and in the style sheet: the licence reserves “Source”. */
export const FONT_FAMILY = 'Tan Bang Serif';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CACHE = join(ROOT, '.cache');

/** The subsets of the face by file: the style sheet refers to these, and Vite hashes their names. */
const CUTS = [
  { file: join(CACHE, 'tan-bang-serif.woff2'), weight: 400, cyrillic: false },
  { file: join(CACHE, 'tan-bang-serif-600.woff2'), weight: 600, cyrillic: false },
  { file: join(CACHE, 'tan-bang-serif-cyrillic.woff2'), weight: 400, cyrillic: true },
] as const;
/** As `unicode-range` in the style sheet has it. */
const CYRILLIC = /[\u0400-\u04ff]/;
const STAMP_FILE = join(CACHE, 'tan-bang-serif.json');

const OPTIONS = {
  targetFormat: 'woff2',
  opticalSize: 20,
  // Text is NFC, so mark positioning is not needed: only kerning and old-style figures.
  keepFeatures: ['kern', 'onum'],
  // Name ids 13 and 14 are the licence, which has to be distributed with the file.
  preserveNameIds: [13, 14],
  noHinting: true,
  // GDEF classifies glyphs for mark positioning, which NFC text does not need. Browsers do not use BASE and STAT.
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
 * The characters that the subset must cover, sorted: ASCII, Vietnamese, the signs of the design, and all others in the
 * texts (mostly Cyrillic names).
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
 * Builds the subsets if one is missing, or if the glyphs in use, the options or the version of the face changed.
 * @returns the size in bytes of the first, which every page loads, and whether the files were rebuilt.
 */
export async function ensureFont(): Promise<{ bytes: number; made: boolean }> {
  const { file, version } = await sourceFace();
  const glyphs = glyphsFor(writtenTexts());
  const key = createHash('sha256')
    .update(
      JSON.stringify([
        version,
        FONT_FAMILY,
        CUTS.map(({ weight, cyrillic }) => [weight, cyrillic]),
        OPTIONS,
        glyphs,
      ]),
    )
    .digest('hex');
  if ((await readStamp()) === key) {
    const kept = await Promise.all(CUTS.map(({ file: cut }) => readFile(cut).catch(() => undefined)));
    if (kept.every((font) => font !== undefined)) return { bytes: kept[0]?.length ?? 0, made: false };
  }

  const renamed = renameFamily(await readFile(file), /Source ?Serif ?4 ?(?:Variable)?/, FONT_FAMILY);
  await mkdir(CACHE, { recursive: true });
  const { opticalSize, ...options } = OPTIONS;
  const sizes: number[] = [];
  for (const { file: cut, weight, cyrillic } of CUTS) {
    const inCut = Array.from(glyphs).filter((glyph) => CYRILLIC.test(glyph) === cyrillic);
    const variationAxes = { opsz: opticalSize, wght: weight };
    const font = await subsetFont(renamed, inCut.join(''), { ...options, variationAxes });
    // Atomic write by rename, so that no build reads half a font.
    await writeFile(`${cut}.part`, font);
    await rename(`${cut}.part`, cut);
    sizes.push(font.length);
  }
  await writeFile(STAMP_FILE, `${JSON.stringify({ key })}\n`);
  return { bytes: sizes[0] ?? 0, made: true };
}

async function sourceFace(): Promise<{ file: string; version: string }> {
  const manifest = createRequire(import.meta.url).resolve('source-serif/package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  return { file: join(manifest, '../VAR/SourceSerif4Variable-Roman.ttf'), version };
}

/** Everything that a page can show in the text face: the content and the interface strings. */
function* writtenTexts(): Generator<string> {
  yield* textsUnder(contentDir(ROOT), /\.(?:mdx|yaml)$/);
  yield* textsUnder(join(ROOT, 'src/strings'), /\.ts$/);
}

/** The files of a folder, lazily one by one: open files and memory are limited. */
function* textsUnder(folder: string, names: RegExp): Generator<string> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (names.test(name)) yield readFileSync(join(folder, name), 'utf8');
}

async function readStamp(): Promise<string | undefined> {
  try {
    return (JSON.parse(await readFile(STAMP_FILE, 'utf8')) as { key?: string }).key;
  } catch {
    return undefined; // Not made yet, or cut short: both mean “make it”.
  }
}
