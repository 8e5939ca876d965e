import type { APIRoute } from 'astro';
import { exportContext } from '../build/export-context.ts';
import { textResponse } from '../build/text-response.ts';
import { openSearchXml } from '../exports/open-search.ts';

export const GET: APIRoute = async () =>
  textResponse(openSearchXml(await exportContext()), 'application/opensearchdescription+xml');
