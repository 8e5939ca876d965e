import type { APIRoute } from 'astro';
import { searchData, type SearchFile } from '../../site/search-data.ts';

/** The files of search records, under names that change with their content, so that they may be kept for ever. */
export async function getStaticPaths() {
  return (await searchData()).files.map((file) => ({ params: { records: file.name }, props: { file } }));
}

export const GET: APIRoute<{ file: SearchFile }> = ({ props }) =>
  new Response(props.file.json, { headers: { 'content-type': 'application/json; charset=utf-8' } });
