/** `npm run headers`: writes the server configuration under `deploy/` from the policy of the site. */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compileArticleStyles } from '../src/site/security/article-styles.ts';
import { inPageHashes } from '../src/site/security/in-page.ts';
import { nginxFiles } from '../src/site/security/nginx.ts';

const root = new URL('../', import.meta.url);
const folder = new URL('deploy/nginx/', root);
await mkdir(folder, { recursive: true });
const path = fileURLToPath(root);
const hashes = inPageHashes(path, await compileArticleStyles(path));
for (const [name, text] of Object.entries(nginxFiles(hashes))) {
  await writeFile(new URL(name, folder), text);
  console.log(`deploy/nginx/${name}`);
}
