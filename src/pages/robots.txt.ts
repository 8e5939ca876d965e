import type { APIRoute } from 'astro';
import { absolute } from '../build/paths.ts';
import { textResponse } from '../build/text-response.ts';
import { robotsTxt } from '../exports/robots.ts';

export const GET: APIRoute = () => textResponse(robotsTxt(absolute), 'text/plain');
