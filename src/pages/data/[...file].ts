import type { APIRoute } from 'astro';
import { exportContext } from '../../site/export-context.ts';
import { textResponse } from '../../site/text-response.ts';
import { DATA_FILES, type DataFile } from '../../exports/data/files.ts';

/** The files of open data, in development. A build writes them itself, piece by piece (`src/site/open-data/`). */
export function getStaticPaths() {
  if (import.meta.env.PROD) return [];
  return DATA_FILES.map((file) => ({ params: { file: file.name }, props: { file } }));
}

export const GET: APIRoute<{ file: DataFile }> = async ({ props: { file } }) =>
  textResponse(file.make(await exportContext()), file.type);
