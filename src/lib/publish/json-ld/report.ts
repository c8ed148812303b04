import { placeInFull } from '../../authorities/places/places.ts';
import type { Report } from '../../report/types.ts';
import { reportType, typeNames } from '../citation/report-type.ts';
import { lastModified } from '../report-record.ts';
import { agent } from './agent.ts';

/**
 * A report, for search engines: what it is to those who cite it, too. Every byte of it is in the page that most readers
 * come to first, so nothing is said that the page says elsewhere (its language, whose site it is on), and a report that
 * was never corrected has one date.
 * https://schema.org/Article
 */
export function reportNode(report: Report, url: string | undefined) {
  const { title, date, district, source } = report;
  const authors = report.authors.map(({ name }) => name);
  const modified = lastModified(report);
  return {
    '@type': typeNames[reportType({ authors, sourceName: source?.name })].schema,
    headline: title,
    datePublished: date,
    ...(modified === date ? {} : { dateModified: modified }),
    author: authors.map(agent),
    ...(source?.name ? { publisher: { '@type': 'Organization' as const, name: source.name } } : {}),
    ...(source?.url ? { isBasedOn: source.url } : {}),
    spatialCoverage: { '@type': 'Place' as const, name: placeInFull(district) },
    ...(url ? { url } : {}),
  };
}
