/** `npm run headers`: writes the server configuration under `deploy/` from the policy of the site. */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { earlyScriptHashes } from '../src/site/security/early-scripts.ts';
import { nginxFiles } from '../src/site/security/nginx.ts';

const root = new URL('../', import.meta.url);
const folder = new URL('deploy/nginx/', root);
await mkdir(folder, { recursive: true });
for (const [name, text] of Object.entries(nginxFiles(earlyScriptHashes(fileURLToPath(root))))) {
  await writeFile(new URL(name, folder), text);
  console.log(`deploy/nginx/${name}`);
}
