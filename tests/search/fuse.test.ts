import { afterAll, expect, test, vi } from 'vitest';
import { slips } from './names.ts';

afterAll(() => {
  vi.doUnmock('fuse.js/basic');
  vi.resetModules();
});

test('slips are forgiven by Fuse: where it finds nothing, most of them are lost', async () => {
  vi.doMock('fuse.js/basic', () => ({
    default: class {
      search(): readonly never[] {
        return [];
      }
    },
  }));
  // Modules are shared between test files: they are loaded anew, with this Fuse.
  vi.resetModules();
  const { searchFromDisk } = await import('../../src/site/search-from-disk.ts');
  const { search } = searchFromDisk(process.cwd());
  const lost = slips.filter(
    ([query, ...want]) => !want.includes(search(query).hits[0]?.record.address ?? ''),
  );
  expect(lost.length).toBeGreaterThanOrEqual(slips.length / 2);
});
