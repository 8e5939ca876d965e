/** The two questions that go.mjs asks before anything runs, as pure functions. */

/**
 * @param {string} version such as 24.21.0
 * @returns {boolean} whether that Node runs everything: Astro wants 22.12, TypeScript without a flag 22.18, undici 22.19.
 */
export function isRecentEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 19);
}

/**
 * Whether what npm installed is what the lock file asks for. Compared with npm's own record, so that an install made by
 * hand counts, and one that was cut short does not.
 * @param {Lock | undefined} lock package-lock.json
 * @param {Lock | undefined} record node_modules/.package-lock.json, which npm writes last
 * @returns {boolean}
 *
 * @typedef {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean }> }} Lock
 */
export function isInstalled(lock, record) {
  if (!lock || !record) return false;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true; // The project itself.
    const found = record.packages[path];
    // Optional packages are mostly builds for other platforms, rightly absent.
    if (!found) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}
