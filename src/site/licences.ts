import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages of which something travels to readers, and the names that their makers give what travels. */
export const SHIPPED = {
  'source-serif': 'Source Serif 4',
  'fuse.js': 'Fuse.js',
  tailwindcss: 'Tailwind CSS',
  vite: 'Vite',
  'world-atlas': 'Natural Earth, world-atlas',
} as const;

export type ShippedPackage = keyof typeof SHIPPED;

/** A work of others, and on what terms it is passed on. */
export interface Licence {
  readonly package: ShippedPackage;
  readonly name: string;
  /** SPDX identifier: `OFL-1.1`. */
  readonly licence: string;
  /** The licence as the package holds it, notice of copyright included. */
  readonly text: string;
}

/**
 * Licences of what is shipped, from the installed packages.
 * @param root folder of the project
 * @throws {Error} when a package holds none
 */
export function shippedLicences(root: string): Licence[] {
  return (Object.keys(SHIPPED) as ShippedPackage[]).map((name) => {
    const folder = join(root, 'node_modules', name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`the package ${name} holds no licence`);
    const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { license: string };
    // Vite lists there what its own build is made of; readers get its first part.
    const [text = ''] = readFileSync(join(folder, file), 'utf8').split(
      /^# Licenses of bundled dependencies/m,
    );
    return { package: name, name: SHIPPED[name], licence: license, text: text.trim() };
  });
}
