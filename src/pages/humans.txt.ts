import type { APIRoute } from 'astro';
import { exportContext } from '../site/export-context.ts';
import { textResponse } from '../site/text-response.ts';
import { humansTxt } from '../exports/humans.ts';

export const GET: APIRoute = async () => textResponse(humansTxt(await exportContext()), 'text/plain');
