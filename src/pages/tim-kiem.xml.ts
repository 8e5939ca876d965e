import type { APIRoute } from 'astro';
import { exportContext } from '../site/export-context.ts';
import { textResponse } from '../site/text-response.ts';
import { openSearchXml } from '../exports/open-search.ts';

export const GET: APIRoute = async () =>
  textResponse(openSearchXml(await exportContext()), 'application/opensearchdescription+xml');
