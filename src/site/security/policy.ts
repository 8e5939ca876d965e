/**
 * What a browser is told to allow on this site. Said once, here: the policy in each page, `_headers` for hosts that read
 * it, and the configuration under `deploy/` are all written from these values.
 */

import type { InPageHashes } from './in-page.ts';

/** Name of the only Trusted Types policy: it lets the site's two workers be started, and nothing else. */
export const TRUSTED_TYPES_POLICY = 'service-worker';

/**
 * The policy as a page states it for itself, so that it holds on hosts that send no headers too. It is not written by
 * Astro's `security.csp`, which puts it behind other tags and adds the hashes of scripts that no page has.
 * @param hashes of the scripts and styles that stand in pages.
 */
export function pagePolicy({ scripts, styles }: InPageHashes): string {
  const own = (hashes: readonly string[]): string =>
    ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ');
  return [
    "default-src 'none'",
    `script-src ${own(scripts)}`,
    `style-src ${own(styles)}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_TYPES_POLICY}`,
  ].join('; ');
}

/** Powers of the browser that no page here uses. A page that starts to use one takes it off this list. */
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const;

/** Headers of every answer. */
export function securityHeaders(hashes: InPageHashes): Readonly<Record<string, string>> {
  return {
    // Whom the site may be framed by can be said in a header only.
    'Content-Security-Policy': `${pagePolicy(hashes)}; frame-ancestors 'none'`,
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    // For browsers older than frame-ancestors.
    'X-Frame-Options': 'DENY',
  };
}

/** Headers of some addresses. A path is counted from where the site begins; `*` at its end stands for anything. */
export interface PathRule {
  readonly path: string;
  readonly name: string;
  readonly value: string;
}

/** What paths begin with whose names carry a hash of what is in them: one name has one content for ever. */
const HASHED = ['_astro/', 'data/tim-ten-', 'data/tim-chu-', 'data/ngoai-tuyen-'] as const;

const forEver = (path: string): PathRule => ({
  path,
  name: 'Cache-Control',
  value: 'public, max-age=31536000, immutable',
});

const OTHERS: readonly PathRule[] = [
  // Data are there to be used by other sites' scripts.
  { path: 'data/*', name: 'Access-Control-Allow-Origin', value: '*' },
  { path: 'sw.js', name: 'Cache-Control', value: 'no-cache' },
];

/**
 * How long answers may be kept, and who else may read them, for servers that apply a rule to what they send. What no
 * rule names is asked for anew each time.
 */
export const PATH_RULES: readonly PathRule[] = [...HASHED.map((start) => forEver(`${start}*`)), ...OTHERS];

/** Cloudflare applies the first 100 rules of `_headers`. One is for all addresses. */
const MOST_RULES = 99;

/**
 * The same for servers that apply a rule to what was asked for, found or not. There a pattern would have a browser keep
 * “404 Not Found” for a year, so each file is named. Files beyond the hundredth rule are asked for anew.
 * @param files of the built site, from its folder, with forward slashes
 */
export function rulesByFile(files: readonly string[]): PathRule[] {
  const hashed = files.filter((file) => HASHED.some((start) => file.startsWith(start)));
  // The search and the list of an edition come before what a single page loads.
  const sorted = hashed
    .filter((file) => !/\.(?:br|gz)$/.test(file))
    .sort()
    .reverse();
  return [...OTHERS, ...sorted.slice(0, MOST_RULES - OTHERS.length).map(forEver)];
}
