import type { Report } from '../report/types.ts';

/** `<meta name content>` pairs of a report's page. */
type MetaPair = [name: string, content: string];

/**
 * What reference managers read. Zotero takes `citation_*` and Dublin Core, Google Scholar `citation_*`; each
 * fact is said once, in the form that both know. `url` is absolute, or absent where the host is not known.
 */
export function reportMeta(report: Report, publisher: string, url: string | undefined): MetaPair[] {
  return [
    ['citation_title', report.title],
    ...report.authors.map(({ name }): MetaPair => ['citation_author', name]),
    ['citation_publication_date', report.date.replaceAll('-', '/')],
    ['citation_language', 'vi'],
    // Where the first publisher is known the report is theirs; the archive is where it is kept.
    ...(report.source?.name ? [['citation_journal_title', report.source.name] satisfies MetaPair] : []),
    ['DC.publisher', publisher],
    ...(url ? [['citation_public_url', url] satisfies MetaPair] : []),
  ];
}

/** Schema.org's account of a report, for search engines. https://schema.org/Article */
export function reportJsonLd(report: Report, archive: string, url: string | undefined): string {
  const { kind, name, province } = report.district;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: report.title,
    datePublished: report.date,
    ...(report.corrections.length > 0 ? { dateModified: report.corrections.at(-1)!.date } : {}),
    author: report.authors.map((author) => ({ '@type': 'Person', name: author.name })),
    inLanguage: 'vi',
    isPartOf: { '@type': 'ArchiveComponent', name: archive },
    spatialCoverage: `${kind} ${name}, tỉnh ${province}`,
    ...(url ? { url } : {}),
  };
  // A report's title may hold anything, `</script>` as well.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
