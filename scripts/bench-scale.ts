/**
 * `npm run bench:scale -- 50 500 2000 5000`: builds generated corpora of so many articles outside the repository and
 * tells what each costs: time, memory, bytes, and what a reader waits for in the search. Ends with the exponent by which
 * each figure grows. `--no-warm` leaves the second build out, `--no-search` the browser, `--keep` the folders;
 * `--starlight` builds the same articles with Starlight too, in the same run.
 */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { copyProject } from './project-copy.ts';
import { growthTable, type Measured } from './scale/growth.ts';
import { measureBuild, measureSite } from './scale/measure-build.ts';
import { FAST, measureSearch, PHONE, type SearchCost } from './scale/measure-search.ts';
import { sizesAsked } from './scale/sizes.ts';
import { installStarlight } from './scale/starlight.ts';
import { siteHandler } from './static-server.ts';
import { writeCorpus } from './scale/write-corpus.ts';

const flags = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')));
const sizes = sizesAsked('npm run bench:scale -- 50 500 2000');

const [MB, KB] = [1e6, 1e3];
await using starlight = flags.has('--starlight') ? await installStarlight() : undefined;
const rows: Measured[] = [];
for (const articles of sizes) {
  rows.push(await measure(articles));
  // After each size: a large one takes long, and may fail.
  console.log(`\n${growthTable(rows)}\n`);
}

async function measure(articles: number): Promise<Measured> {
  const copy = await copyProject();
  try {
    // The font and the unpacked browser are not what grows.
    await cp('.cache', join(copy.folder, '.cache'), {
      recursive: true,
      filter: (path) => !/dist-|chromium/.test(path),
    });
    const queries = await writeCorpus(copy.folder, articles);
    console.log(`${String(articles)} articles in ${copy.folder}`);
    const cold = await measureBuild(copy.folder);
    const warm = flags.has('--no-warm') ? undefined : await measureBuild(copy.folder);
    await starlight?.fill(join(copy.folder, 'content'));
    const peer = starlight && (await measureBuild(starlight.folder, starlight.build));
    const dist = join(copy.folder, 'dist');
    const site = await measureSite(dist);
    console.log(`  largest page ${site.largest.path}, ${(site.largest.bytes / KB).toFixed(0)} KB`);
    const search = async (conditions: typeof FAST): Promise<SearchCost | undefined> =>
      flags.has('--no-search') ? undefined : await measureSearch(siteHandler(dist, '/'), conditions, queries);
    const [fast, phone] = [await search(FAST), await search(PHONE)];
    return {
      articles,
      figures: {
        'cold build, s': cold.seconds,
        'of processor time, s': cold.cpu,
        'an article, ms of processor time': (1000 * cold.cpu) / articles,
        'warm build, s': warm?.seconds,
        'peak memory, MB': cold.megabytes,
        'Starlight: build, s': peer?.seconds,
        'Starlight: peak memory, MB': peer?.megabytes,
        files: site.files,
        'dist, MB': site.bytes / MB,
        'search records, KB': site.records / KB,
        'until first hits, KB': fast && fast.bytes / KB,
        'until first hits, ms': fast?.first,
        'key → hits, ms': fast?.key,
        'key → hits, 95 %': fast?.key95,
        'phone: until first hits, ms': phone?.first,
        'phone: key → hits, ms': phone?.key,
        'phone: key → hits, 95 %': phone?.key95,
      },
    };
  } finally {
    if (flags.has('--keep')) console.log(`  kept: ${copy.folder}`);
    else await copy[Symbol.asyncDispose]();
  }
}
