import type { APIRoute } from 'astro';
import { jsonFile } from '../../../site/downloads.ts';
import { packTable } from '../../../lib/statistics/table-parts.ts';
import { keptRoutes } from '../../../site/kept.ts';
import { getTableRows } from '../../../site/statistics.ts';

export async function getStaticPaths() {
  const { index, parts } = packTable(await getTableRows());
  return keptRoutes([
    { params: { part: 'muc-luc' }, props: { content: index as unknown } },
    ...parts.map((part, place) => ({
      params: { part: String(place + 1) },
      props: { content: part as unknown },
    })),
  ]);
}

/** The table of all figures, packed in parts for the page that filters it. Other programs want `so-lieu.json`. */
export const GET: APIRoute = ({ props }) => jsonFile(JSON.stringify(props.content));
