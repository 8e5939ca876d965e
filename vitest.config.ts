import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Those that build whole sites or try thousands of names begin first, so that no core waits for them at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean => /\/tests\//.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'scripts/**/*.test.ts',
      // Tests of the content, which belong to no file of src/: with another content they would be others.
      'tests/**/*.test.ts',
    ],
    // No promise of speed, only an end for what would run for ever: a busy machine is no failure.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // All cores, and modules evaluated once for each of them, not once a file: pure code holds nothing over.
    maxWorkers: '100%',
    isolate: false,
    sequence: { sequencer: LongestFirst },
  },
});
