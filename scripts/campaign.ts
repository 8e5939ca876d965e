/**
 * `npm run campaign -- 10000`: random histories of made-up sites, so many edits in all, over all kinds of addresses and many
 * editions. It reports what was lost in silence and what was refused without reason; exit status 1 if anything was.
 */
import { liveHistory, mendForYears } from '../src/testing/campaign/campaign.ts';

const wanted = Number(process.argv[2] ?? 1000);
const from = Number(process.argv[3] ?? 1);
const sum = { histories: 0, edits: 0, told: 0, editions: 0, addresses: 0 };
const wrong: string[] = [];
for (let seed = from; sum.edits < wanted; seed += 1) {
  const { edits, told, editions, addresses, wrong: lost } = liveHistory(seed, 10, 5);
  sum.histories += 1;
  sum.edits += edits;
  sum.told += told;
  sum.editions += editions;
  sum.addresses += addresses;
  wrong.push(...lost, ...mendForYears(seed, 10));
}
for (const line of wrong) console.error(line);
console.log(
  `${String(sum.histories)} histories, ${String(sum.edits)} edits, ${String(sum.editions)} editions, ${String(sum.addresses)} addresses; ${String(sum.told)} answers of an author. Lost in silence or refused without reason: ${String(wrong.length)}.`,
);
process.exitCode = wrong.length > 0 ? 1 : 0;
