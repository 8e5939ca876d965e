import type { Permalinks, Permalink } from '../model/schemas/index.ts';

/** Writes the ledger as JSON, an address a line, so that a change of one is a change of one line. */
export function formatPermalinks({ held, lines }: Permalinks): string {
  const rows = [...lines].map(([address, line]) => `    ${JSON.stringify(address)}: ${formatLine(line)}`);
  return `{\n  "held": ${String(held)},\n  "addresses": {\n${rows.join(',\n')}\n  }\n}\n`;
}

function formatLine({ since, opening, print, fate }: Permalink): string {
  const line = { since, opening, print };
  switch (fate.type) {
    case 'stands':
      return JSON.stringify(line);
    case 'moved':
      return JSON.stringify({ ...line, successor: fate.to });
    case 'retired':
      return JSON.stringify({ ...line, retired: { on: fate.on, ...(fate.was ? { was: fate.was } : {}) } });
  }
}
