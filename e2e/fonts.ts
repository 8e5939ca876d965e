/**
 * The system fonts of the browser tests. A reader's `system-ui` may be any face, so tests bring two from npm, one wider and
 * one narrower than most, and hide those of the machine: what a test finds hangs on the page alone.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The family that stands for each generic name of CSS; the first is what text in `system-ui` is set in. */
const FACES = {
  wide: { sans: 'DejaVu Sans', package: 'dejavu-fonts-ttf' },
  narrow: { sans: 'Roboto Condensed', package: '@expo-google-fonts/roboto-condensed' },
} as const;

/** A set of system fonts, and the Playwright project that runs with it. */
export type Face = keyof typeof FACES;

/** Of every family that a page may name, these alone exist; the second package has serifs, arrows and ticks too. */
const PACKAGES = [FACES.narrow.package, FACES.wide.package];

const require = createRequire(import.meta.url);
const cache = fileURLToPath(new URL('../.cache/fonts/', import.meta.url));

/** Faces that can be chosen here: only where fontconfig finds the fonts, which on macOS and Windows it does not. */
export const facesHere: readonly Face[] = process.platform === 'linux' ? ['wide', 'narrow'] : [];

/** The family that `system-ui` and `sans-serif` are drawn in: `DejaVu Sans`. */
export function sansOf(face: Face): string {
  return FACES[face].sans;
}

/** A face, its package and version, to be printed: `DejaVu Sans (dejavu-fonts-ttf 2.37.3)`. */
export function describeFace(face: Face): string {
  const { sans, package: name } = FACES[face];
  const { version } = JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as {
    version: string;
  };
  return `${sans} (${name} ${version})`;
}

/**
 * Writes a configuration of fontconfig that knows the packaged fonts alone.
 * @returns what a browser needs in its environment to be given that face: `{ FONTCONFIG_FILE: '…/wide.conf' }`, or nothing
 *   on a system without fontconfig.
 */
export function fontEnvironment(face: Face): Record<string, string> {
  if (!facesHere.includes(face)) return {};
  const file = join(cache, `${face}.conf`);
  const text = configuration(FACES[face].sans);
  // Every worker of Playwright comes by here, and another's browser may be reading the file.
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    mkdirSync(cache, { recursive: true });
    const part = `${file}.${String(process.pid)}`;
    writeFileSync(part, text);
    renameSync(part, file);
  }
  return { FONTCONFIG_FILE: file };
}

/** @param sans the family of `system-ui`, and of every name that no font here has. */
function configuration(sans: string): string {
  const prefer = (generic: string, family: string): string =>
    `  <match target="pattern"><test name="family"><string>${generic}</string></test>` +
    `<edit name="family" mode="assign" binding="strong"><string>${family}</string></edit></match>`;
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...PACKAGES.map((name) => `  <dir>${folderOf(name)}</dir>`),
    `  <cachedir>${join(cache, 'cache')}</cachedir>`,
    // Letters for formulas, which fontconfig would take for any family that it does not know.
    '  <selectfont><rejectfont><glob>*/DejaVuMathTeXGyre.ttf</glob></rejectfont></selectfont>',
    prefer('serif', 'DejaVu Serif'),
    prefer('monospace', 'DejaVu Sans Mono'),
    prefer('system-ui', sans),
    prefer('sans-serif', sans),
    `  <match target="pattern"><edit name="family" mode="append"><string>${sans}</string></edit></match>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

function folderOf(name: string): string {
  return dirname(require.resolve(`${name}/package.json`));
}
