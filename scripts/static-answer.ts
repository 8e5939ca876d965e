/** What of a file a static host sends: in which encoding, all of it, a part, or only that nothing changed (RFC 9110). */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** Encodings in which a text may be sent, the best first, and the endings of files that hold it so. */
const ENCODINGS = { br: '.br', gzip: '.gz' } as const;
type Encoding = keyof typeof ENCODINGS;

/** Encodings that a browser takes, the best first. @param header `Accept-Encoding`; `q=0` refuses an encoding */
export function acceptedEncodings(header = ''): Encoding[] {
  const weights = new Map(
    header.split(',').map((item) => {
      const [name = '', ...parameters] = item.toLowerCase().split(';');
      const q = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return [name.trim(), Number(q ?? 1)];
    }),
  );
  const weightOf = (name: Encoding): number => weights.get(name) ?? weights.get('*') ?? 0;
  return (Object.keys(ENCODINGS) as Encoding[]).filter((name) => weightOf(name) > 0);
}

/** A file as the build compressed it; else compressed now, as hosts do. A file that cannot be read is missing. */
export async function encoded(
  file: string,
  encodings: readonly Encoding[],
): Promise<{ encoding?: Encoding; body: Buffer }> {
  for (const encoding of encodings) {
    const body = await readFile(file + ENCODINGS[encoding]).catch(() => undefined);
    if (body) return { encoding, body };
  }
  const body = await readFile(file).catch(() => Buffer.from('404 Not Found\n'));
  if (!encodings.includes('gzip')) return { body };
  return { encoding: 'gzip', body: await promisify(gzip)(body, { level: 9 }) };
}

/**
 * What is sent of a body to this request, whose tag and range headers are put on the answer.
 * @param status of the answer with the whole body; only of 200 a part may be sent
 */
export function conditional(
  { headers }: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  status: number,
): { readonly status: number; readonly body: Buffer } {
  const none = Buffer.alloc(0);
  if (status !== 200) return { status, body };
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  response.setHeader('etag', tag);
  response.setHeader('accept-ranges', 'bytes');
  const known = (headers['if-none-match'] ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  if (known.includes(tag) || known.includes('*')) return { status: 304, body: none };
  const asked = (headers['if-range'] ?? tag) === tag ? headers.range : undefined;
  // Several ranges at once, and other units, may be answered with the whole.
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(asked ?? '') ?? [];
  if (from === '' && to === '') return { status, body };
  const start = from === '' ? Math.max(0, body.length - Number(to)) : Number(from);
  const end = from === '' || to === '' ? body.length - 1 : Math.min(Number(to), body.length - 1);
  if (start > end) {
    response.setHeader('content-range', `bytes */${String(body.length)}`);
    return { status: 416, body: none };
  }
  response.setHeader('content-range', `bytes ${String(start)}-${String(end)}/${String(body.length)}`);
  return { status: 206, body: body.subarray(start, end + 1) };
}
