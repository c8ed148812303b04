import { placeTitle, provinceTitle } from '../authorities/places/places.ts';
import { isOrganisationName } from '../vietnamese/organisation-names.ts';
import { lastModified } from './report-record.ts';
import { reportType, typeNames } from './citation/report-type.ts';
import type { Report } from '../report/types.ts';

/** `<meta name content>` pairs of a report's page. */
type MetaPair = [name: string, content: string];

/**
 * What reference managers read. Zotero takes `citation_*`, Dublin Core, PRISM and its own `z:itemType`, Google Scholar
 * `citation_*`; each fact is said once, in the form that most know. `url` is absolute, or absent where the host is not
 * known.
 */
export function reportMeta(report: Report, archive: string, url: string | undefined): MetaPair[] {
  const authors = report.authors.map(({ name }) => name);
  const { name: sourceName, url: sourceUrl } = report.source ?? {};
  const type = reportType({ authors, sourceName });
  return [
    ['z:itemType', typeNames[type].zotero],
    ['citation_title', report.title],
    ...authors.map((name): MetaPair => ['citation_author', wholeName(name)]),
    ['citation_publication_date', report.date.replaceAll('-', '/')],
    ['citation_language', 'vi'],
    // Where the first publisher is known the report is theirs; the archive is where it is kept.
    ...(sourceName ? [['prism.publicationName', sourceName] satisfies MetaPair] : []),
    ...(sourceUrl ? [['DC.source', sourceUrl] satisfies MetaPair] : []),
    ...(sourceName ? [] : [['DC.publisher', type === 'report' ? authors[0]! : archive] satisfies MetaPair]),
    ...(url ? [['citation_public_url', url] satisfies MetaPair] : []),
  ];
}

/** Zotero turns `Lệ Quyên` into `Quyên, Lệ`; with a comma after it the whole is a surname, and stays whole. */
function wholeName(name: string): string {
  return /\s/.test(name) && !name.includes(',') ? `${name},` : name;
}

/** Schema.org's account of a report, for search engines. https://schema.org/Article */
export function reportJsonLd(report: Report, archive: string, url: string | undefined): string {
  const { district, source } = report;
  const authors = report.authors.map(({ name }) => name);
  const type = reportType({ authors, sourceName: source?.name });
  const data = {
    '@context': 'https://schema.org',
    '@type': typeNames[type].schema,
    headline: report.title,
    datePublished: report.date,
    dateModified: lastModified(report),
    author: authors.map((name) => ({
      '@type': isOrganisationName(name) ? 'Organization' : 'Person',
      name,
    })),
    ...(source?.name ? { publisher: { '@type': 'Organization', name: source.name } } : {}),
    ...(source?.url ? { isBasedOn: source.url } : {}),
    inLanguage: 'vi',
    isPartOf: { '@type': 'Collection', name: archive },
    spatialCoverage: {
      '@type': 'Place',
      name: placeTitle(district),
      ...(district.name === district.province
        ? {}
        : { containedInPlace: { '@type': 'Place', name: provinceTitle(district.province) } }),
    },
    ...(url ? { url } : {}),
  };
  // A report's title may hold anything, `</script>` as well.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
