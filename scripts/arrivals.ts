/** `npm run test:arrivals`: follows some 300 hits of the search to their passages, where `npm test` follows a few. */
process.env.TANBANG_ARRIVALS = '150';
process.argv.push('arrivals', '--project=wide');
await import('./e2e.ts');

export {};
