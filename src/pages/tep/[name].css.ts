import type { APIRoute } from 'astro';
import { printSheet } from '../../components/print-sheet.ts';

export function getStaticPaths() {
  return [{ params: { name: printSheet.name } }];
}

export const GET: APIRoute = () =>
  new Response(printSheet.text, { headers: { 'content-type': 'text/css; charset=utf-8' } });
