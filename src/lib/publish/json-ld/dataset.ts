import { placeInFull, provinceTitle } from '../../authorities/places/places.ts';
import type { Indicator } from '../../authorities/indicators/schema.ts';
import type { Report } from '../../report/types.ts';
import { isAddress } from '../address.ts';
import { contentType } from '../content-types.ts';
import type { Dataset } from '../dataset.ts';

/** Places that are named one by one; of more than these their provinces. */
const fewPlaces = 10;

/**
 * Figures for download, as data search engines list them. `files` are the addresses of its files: a path without a
 * host is none, and left out. https://schema.org/Dataset
 */
export function datasetNode(
  dataset: Pick<Dataset, 'title' | 'description' | 'about' | 'built' | 'rights' | 'publisher'>,
  reports: readonly Report[],
  measured: readonly Indicator[],
  files: readonly string[],
) {
  const addresses = files.filter(isAddress);
  const publisher = { '@type': 'Organization' as const, name: dataset.publisher };
  return {
    '@type': 'Dataset' as const,
    name: dataset.title,
    description: dataset.description,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    license: { '@type': 'CreativeWork' as const, name: dataset.rights },
    ...(dataset.built ? { dateModified: dataset.built } : {}),
    ...coverage(reports),
    variableMeasured: measured.map(({ name, definition, unit }) => ({
      '@type': 'PropertyValue' as const,
      name,
      description: definition,
      unitText: unit,
    })),
    ...(addresses.length > 0
      ? {
          distribution: addresses.map((contentUrl) => ({
            '@type': 'DataDownload' as const,
            encodingFormat: contentType(contentUrl).replace(/;.*/, ''),
            contentUrl,
          })),
        }
      : {}),
    ...(isAddress(dataset.about) ? { url: dataset.about } : {}),
  };
}

/** Which years, from the first of the oldest term to the newest report's day, and which places the figures are of. */
function coverage(reports: readonly Report[]) {
  if (reports.length === 0) return {};
  const from = reports.map(({ term }) => term.slice(0, 4)).sort()[0]!;
  const to = reports
    .map(({ date }) => date)
    .sort()
    .at(-1)!;
  const places = new Set(reports.map(({ district }) => placeInFull(district)));
  const provinces = new Set(reports.map(({ district }) => provinceTitle(district.province)));
  const named = places.size <= fewPlaces ? places : provinces;
  return {
    temporalCoverage: `${from}/${to}`,
    spatialCoverage: [...named].map((name) => ({ '@type': 'Place' as const, name })),
  };
}
