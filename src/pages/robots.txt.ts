import type { APIRoute } from 'astro';
import { absolute } from '../site/paths.ts';
import { textResponse } from '../site/text-response.ts';
import { robotsTxt } from '../exports/robots.ts';

export const GET: APIRoute = () => textResponse(robotsTxt(absolute), 'text/plain');
