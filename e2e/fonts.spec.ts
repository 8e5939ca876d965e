import { expect, test, type Page } from '@playwright/test';
import { facesHere, sansOf, type Face } from './fonts.ts';

test.skip(facesHere.length === 0, 'fontconfig chooses fonts on Linux only');

/** Families in which the browser draws text that asks for a family. */
async function drawnIn(page: Page, fontFamily: string): Promise<string[]> {
  await page.setContent(`<p style="font-family: ${fontFamily}">Hiệp ước Лавров, những 1.234 Ệ ữ</p>`);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

for (const [asked, drawn] of [
  ['system-ui', 'the face of this run'],
  ['sans-serif', 'the face of this run'],
  ["'Segoe UI', 'Noto Sans', Arial, sans-serif", 'the face of this run'],
  ['serif', 'DejaVu Serif'],
  ['monospace', 'DejaVu Sans Mono'],
] as const) {
  test(
    `${asked} is drawn in ${drawn}, whatever fonts this machine has`,
    { tag: '@letters' },
    async ({ page }, { project }) => {
      const family = drawn === 'the face of this run' ? sansOf(project.name as Face) : drawn;
      expect(await drawnIn(page, asked)).toEqual([family]);
    },
  );
}
