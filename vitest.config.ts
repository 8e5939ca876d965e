import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'scripts/**/*.test.ts',
      // Tests of the content, which belong to no file of src/: with another content they would be others.
      'tests/**/*.test.ts',
    ],
    // Property tests try hundreds of texts; a busy machine is no failure.
    testTimeout: 30_000,
  },
});
