import type { APIRoute } from 'astro';
import { vi } from '../../../../../i18n/vi.ts';
import type { Card } from '../../../../../lib/publish/card/draw.ts';
import { getArchive } from '../../../../../site/archive.ts';
import { getCard, hasCards, paintCard } from '../../../../../site/cards.ts';
import { keptRoutes } from '../../../../../site/kept.ts';

/** A picture of every report, painted anew only where what it shows is another. */
export async function getStaticPaths() {
  if (!hasCards) return [];
  const { reports } = await getArchive();
  const cards = reports.map((report) => ({ report, card: getCard(report) }));
  const without = cards.filter(({ card }) => !card).map(({ report }) => report.id);
  if (without.length > 0) console.warn(vi.card.notDrawn(without));
  return keptRoutes(
    cards.flatMap(({ report: { year, month, day, slug }, card }) =>
      card ? [{ params: { year, month, day, slug }, props: { card } }] : [],
    ),
  );
}

export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) =>
  new Response(await paintCard(card), { headers: { 'Content-Type': 'image/png' } });
