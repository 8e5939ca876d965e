import type { APIRoute } from 'astro';
import { searchData } from '../../build/search-data.ts';

/** The search index under an address that changes with it, so that it may be kept for ever. */
export async function getStaticPaths() {
  const { version } = await searchData();
  return [{ params: { version } }];
}

export const GET: APIRoute = async () => {
  const { json } = await searchData();
  return new Response(json, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
