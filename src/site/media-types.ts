/** What the files of the built site are, by the ending of their names. Servers that do not know one must be told. */
export const MEDIA_TYPES = {
  bib: 'text/x-bibtex',
  css: 'text/css',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  html: 'text/html',
  ico: 'image/x-icon',
  ics: 'text/calendar',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  png: 'image/png',
  ris: 'application/x-research-info-systems',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
} as const satisfies Readonly<Record<string, string>>;

/** Type of a file, by its name; undefined for an ending that the site has no files of. */
export function mediaTypeOf(name: string): string | undefined {
  const ending = /\.(\w+)$/.exec(name)?.[1] ?? '';
  return Object.hasOwn(MEDIA_TYPES, ending) ? MEDIA_TYPES[ending as keyof typeof MEDIA_TYPES] : undefined;
}

/** Whether files of a type are text, which compression makes smaller. */
export function isText(type: string): boolean {
  return /^text\/|json|javascript|xml|research-info/.test(type);
}

/** The type as a server sends it: what is text says in which letters. */
export function contentType(type: string): string {
  // JSON is UTF-8 by definition and its types know no such parameter.
  return isText(type) && !/json$|svg/.test(type) ? `${type}; charset=utf-8` : type;
}
