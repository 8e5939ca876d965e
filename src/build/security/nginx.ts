import { PATH_RULES, securityHeaders, type PathRule } from './policy.ts';

const NOTE = '# Written by `npm run headers` from src/build/security/policy.ts. Change it there.\n';

/** Files for nginx, by name: one for `http { }`, one for a `server { }` of the reader's own. */
export function nginxFiles(scriptHashes: readonly string[]): Readonly<Record<string, string>> {
  return { 'http.conf': httpPart(), 'site.conf': sitePart(scriptHashes) };
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
  return `${NOTE}# Include it in http { }, before the server.\n\n${maps.join('\n')}`;
}

/** The site may begin anywhere, so a path is looked for behind any slash. */
function mapLine({ path, value }: PathRule): string {
  const open = path.endsWith('*');
  const pattern = (open ? path.slice(0, -1) : path).replaceAll('.', '\\.');
  return `    "~/${pattern}${open ? '' : '$'}" "${value}";\n`;
}

function variable(header: string): string {
  return `$site_${header.toLowerCase().replaceAll('-', '_')}`;
}

function sitePart(scriptHashes: readonly string[]): string {
  const fixed = Object.entries(securityHeaders(scriptHashes)).map(([name, value]) => ({ name, value }));
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
charset_types text/css application/javascript application/json text/xml image/svg+xml;
gzip on;
gzip_vary on;
gzip_types text/css application/javascript application/json text/xml image/svg+xml;

location / {
    try_files $uri $uri/ =404;
}
location ~ /_headers$ {
    return 404;
}

${lines.join('')}`;
}
