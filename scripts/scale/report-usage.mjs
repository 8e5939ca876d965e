/**
 * Loaded into every process of a build that is measured: says at its end what it used. Peak memory of a child cannot be
 * asked for from outside.
 */
import { appendFileSync } from 'node:fs';

const { SCALE_USAGE } = process.env;
if (SCALE_USAGE) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    appendFileSync(
      SCALE_USAGE,
      `${JSON.stringify({ kilobytes: maxRSS, seconds: (userCPUTime + systemCPUTime) / 1e6 })}\n`,
    );
  });
}
