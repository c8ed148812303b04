import { buildPlaces, distinctNames, placeInFull, searchNames } from '../lib/authorities/places/places.ts';
import type { Abbreviation } from '../lib/authorities/abbreviations/schema.ts';
import { calendarPath } from '../lib/archive/calendar.ts';
import type { SearchDocument } from '../lib/search/types.ts';
import { readAuthorities } from './authorities.ts';
import { ReportCache, type RenderedReport } from './report-cache.ts';

/** Every published report as the search index takes it, oldest first, and the archive's abbreviations. */
export async function searchContent(
  cacheDir: URL,
): Promise<{ documents: SearchDocument[]; abbreviations: readonly Abbreviation[] }> {
  const { districts, abbreviations } = (await readAuthorities()).authorities;
  const rendered: Omit<RenderedReport, 'html'>[] = [];
  for (const { id, frontmatter, blocks, figures } of ReportCache.in(cacheDir).each()) {
    if (!frontmatter.draft) rendered.push({ id, frontmatter, blocks, figures });
  }
  const places = buildPlaces(districts);
  const used = new Set(rendered.map(({ frontmatter }) => frontmatter.district));
  const names = distinctNames(districts.filter(({ id }) => used.has(id)));
  const documents = rendered
    .map(({ id, frontmatter, blocks, figures }) => {
      const { title, date, author, district, term } = frontmatter;
      const place = places.byId.get(district);
      return {
        url: `${calendarPath(date)}${id.slice(id.lastIndexOf('/') + 1)}/`,
        title,
        date,
        district: names.get(district) ?? district,
        term,
        author: author.join(', '),
        authors: author,
        year: date.slice(0, 4),
        paragraphs: blocks.map(({ anchor, text }) => ({ anchor, text })),
        keywords: place ? [placeInFull(place), ...searchNames(places, place)] : [],
        figures: figures.map((figure) => ({
          id: figure.id,
          quote: figure.quote,
          shown: figure.shown,
          label: figure.label,
          period: figure.period ?? '',
          subject: figure.subject ?? '',
          ...(figure.state === 'automatic' ? { unreviewed: true as const } : {}),
        })),
      };
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  return { documents, abbreviations };
}
