/**
 * Renames the family inside a TrueType file, which subsetters do not do. “Source” is a Reserved Font Name under the Open
 * Font License, so a modified Source Serif must not use it.
 */

/** Name ids of copyright, trademark, makers and licence: kept, as the licence requires. */
const CREDITS = new Set([0, 7, 8, 9, 10, 11, 12, 13, 14]);

const UNICODE_ON_WINDOWS = 3;
const HEADER = 12;
const ENTRY = 16;

interface Table {
  readonly tag: string;
  readonly data: Buffer;
}

/**
 * Gives a TrueType font another family name in every record that is not a credit.
 * @param font an uncompressed TrueType or OpenType file.
 * @param from matches the family name in any spelling that the records use.
 * @param to the new name; without its spaces in PostScript names, which allow none.
 * @throws RangeError where the file is cut short.
 */
export function renameFamily(font: Buffer, from: RegExp, to: string): Buffer {
  const renamed = readTables(font).map((table) =>
    table.tag === 'name' ? { tag: 'name', data: renameRecords(table.data, from, to) } : table,
  );
  return writeTables(font.readUInt32BE(0), renamed);
}

/** The strings of the `name` table by their name id, Windows records only. */
export function fontNames(font: Buffer): Map<number, string> {
  const table = readTables(font).find(({ tag }) => tag === 'name');
  return new Map(table ? readRecords(table.data).map(({ nameId, text }) => [nameId, text]) : []);
}

function readTables(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = HEADER + index * ENTRY;
    const offset = font.readUInt32BE(at + 8);
    return {
      tag: font.toString('latin1', at, at + 4),
      data: font.subarray(offset, offset + font.readUInt32BE(at + 12)),
    };
  });
}

interface NameRecord {
  readonly ids: Buffer;
  readonly nameId: number;
  readonly text: string;
}

function readRecords(table: Buffer): NameRecord[] {
  const strings = table.readUInt16BE(4);
  return Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const at = 6 + index * 12;
    const start = strings + table.readUInt16BE(at + 10);
    const utf16be = Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8)));
    return {
      ids: table.subarray(at, at + 8),
      nameId: table.readUInt16BE(at + 6),
      text: utf16be.swap16().toString('utf16le'),
    };
  }).filter(({ ids }) => ids.readUInt16BE(0) === UNICODE_ON_WINDOWS);
}

function renameRecords(table: Buffer, from: RegExp, to: string): Buffer {
  const records = readRecords(table);
  const header = Buffer.alloc(6 + records.length * 12);
  header.writeUInt16BE(records.length, 2);
  header.writeUInt16BE(header.length, 4);
  const strings: Buffer[] = [];
  let offset = 0;
  for (const [index, { ids, nameId, text }] of records.entries()) {
    const name = text.includes(' ') ? to : to.replaceAll(' ', '');
    const renamed = CREDITS.has(nameId) ? text : text.replace(from, name);
    const bytes = Buffer.from(renamed, 'utf16le').swap16();
    ids.copy(header, 6 + index * 12);
    header.writeUInt16BE(bytes.length, 6 + index * 12 + 8);
    header.writeUInt16BE(offset, 6 + index * 12 + 10);
    strings.push(bytes);
    offset += bytes.length;
  }
  return Buffer.concat([header, ...strings]);
}

function writeTables(version: number, tables: readonly Table[]): Buffer {
  const directory = Buffer.alloc(HEADER + tables.length * ENTRY);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  directory.writeUInt32BE(version, 0);
  directory.writeUInt16BE(tables.length, 4);
  directory.writeUInt16BE(power * 16, 6);
  directory.writeUInt16BE(Math.log2(power), 8);
  directory.writeUInt16BE((tables.length - power) * 16, 10);
  const bodies: Buffer[] = [];
  let offset = directory.length;
  for (const [index, { tag, data }] of tables.entries()) {
    const at = HEADER + index * ENTRY;
    const padded = Buffer.alloc(Math.ceil(data.length / 4) * 4);
    data.copy(padded);
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(checksum(padded), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(data.length, at + 12);
    bodies.push(padded);
    offset += padded.length;
  }
  return Buffer.concat([directory, ...bodies]);
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
