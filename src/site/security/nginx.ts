import type { InPageHashes } from './in-page.ts';
import { isText, MEDIA_TYPES } from '../media-types.ts';
import { PATH_RULES, securityHeaders, type PathRule } from './policy.ts';

const NOTE = '# Written by `npm run headers` from src/site/security/policy.ts. Change it there.\n';

/** Files for nginx, by name: one for `http { }`, two for a `server { }` of the reader's own. */
export function nginxFiles(hashes: InPageHashes): Readonly<Record<string, string>> {
  return { 'http.conf': httpPart(), 'site.conf': sitePart(hashes), 'brotli.conf': BROTLI };
}

/** Headers that only some addresses have, in the order in which the rules first name them. */
const ruled = [...new Set(PATH_RULES.map(({ name }) => name))];

/** What no rule gives a value for. nginx sends no header whose value is empty. */
const OTHERWISE: Readonly<Record<string, string>> = { 'Cache-Control': 'no-cache' };

function httpPart(): string {
  const maps = ruled.map((header) => {
    const lines = PATH_RULES.filter(({ name }) => name === header).map(mapLine);
    return `map $uri ${variable(header)} {\n    default "${OTHERWISE[header] ?? ''}";\n${lines.join('')}}\n`;
  });
  const types = UNKNOWN.map((ending) => `    ${MEDIA_TYPES[ending]} ${ending};\n`);
  return `${NOTE}# Include it in http { }, behind nginx's own mime.types and before the server.

types {
${types.join('')}}

${maps.join('\n')}`;
}

/** Endings of files that nginx's own list of types does not have. */
const UNKNOWN = ['bib', 'csv', 'geojson', 'ics', 'jsonld', 'md', 'ris'] as const;

/** What nginx calls otherwise. */
const NAMES_OF_NGINX = ['application/javascript', 'text/xml'];

/** Types of texts; text/html need not be told. */
const TEXTS = [...new Set([...Object.values(MEDIA_TYPES).filter(isText), ...NAMES_OF_NGINX])]
  .filter((type) => type !== 'text/html')
  .sort()
  .join(' ');

const BROTLI = `${NOTE}# Include it behind site.conf if nginx has the module ngx_http_brotli_static.

brotli_static on;
`;

/** The site may begin anywhere, so a path is looked for behind any slash. */
function mapLine({ path, value }: PathRule): string {
  const open = path.endsWith('*');
  const pattern = (open ? path.slice(0, -1) : path).replaceAll('.', '\\.');
  return `    "~/${pattern}${open ? '' : '$'}" "${value}";\n`;
}

function variable(header: string): string {
  return `$site_${header.toLowerCase().replaceAll('-', '_')}`;
}

function sitePart(hashes: InPageHashes): string {
  const fixed = Object.entries(securityHeaders(hashes)).map(([name, value]) => ({ name, value }));
  const varying = ruled.map((name) => ({ name, value: variable(name) }));
  // An add_header in a location would drop all those of the server: so there is none, and values vary by map.
  const lines = [...fixed, ...varying].map(({ name, value }) => `add_header ${name} "${value}" always;\n`);
  return `${NOTE}# Include it in a server { } that has a name, its certificate and \`root\` (the built site). For a site under /x/, let
# \`root\` hold a folder x with the built site, and put /x in front of /404.html.

index index.html;
error_page 404 /404.html;
absolute_redirect off;
server_tokens off;

charset utf-8;
charset_types ${TEXTS};
# The build has compressed all that is worth it: index.html.gz stands beside index.html.
gzip_static on;
gzip_vary on;
gzip on;
gzip_types ${TEXTS};

location / {
    try_files $uri $uri/ =404;
}
location ~ /_headers$ {
    return 404;
}

${lines.join('')}`;
}
