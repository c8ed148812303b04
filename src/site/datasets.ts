import { vi } from '../i18n/vi.ts';
import type { Indicator } from '../lib/authorities/indicators/schema.ts';
import { datasetNode } from '../lib/publish/json-ld/dataset.ts';
import type { Report } from '../lib/report/types.ts';
import { address } from './addresses.ts';
import { describeDataset } from './downloads.ts';

/** All figures of the archive as a data set; `files` are the names of the files that hold them, without their endings. */
export function archiveDataset(reports: Report[], indicators: Indicator[], files: readonly string[]) {
  const { figures, figuresAbout } = vi.downloads;
  return datasetNode(
    describeDataset(figures, figuresAbout, '/du-lieu/', reports),
    reports,
    indicators,
    files.flatMap((name) => ['csv', 'json'].map((format) => address(`/du-lieu/${name}.${format}`))),
  );
}

/** The figures of an indicator as a data set. */
export function indicatorDataset(indicator: Indicator, reports: Report[]) {
  const file = `/du-lieu/so-lieu/${indicator.id}.json`;
  const about = `${indicator.definition} ${vi.downloads.figuresAbout}`;
  const described = describeDataset(vi.downloads.figuresOf(indicator.name), about, file, reports);
  return datasetNode(
    { ...described, about: address(`/so-lieu/${indicator.id}/`) },
    reports,
    [indicator],
    [address(file)],
  );
}
