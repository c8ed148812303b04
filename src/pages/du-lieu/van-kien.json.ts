import type { APIRoute } from 'astro';
import { address } from '../../site/addresses.ts';
import { getArchive } from '../../site/archive.ts';
import { describeDataset, jsonFile } from '../../site/downloads.ts';
import { vi } from '../../i18n/vi.ts';
import { writeDataset } from '../../lib/publish/dataset.ts';
import { documentColumns } from '../../i18n/data-columns.ts';
import { documentRecord } from '../../lib/publish/document-record.ts';
import { getRegister } from '../../site/register.ts';

/** The register of documents cited, and every place that cites one. */
export const GET: APIRoute = async () => {
  const register = await getRegister();
  const { reports } = await getArchive();
  return jsonFile(
    writeDataset(
      describeDataset(vi.documents.title, vi.documents.downloadAbout, '/du-lieu/van-kien.json', reports),
      'documents',
      register.map((entry) => documentRecord(entry, address)),
      documentColumns,
    ),
  );
};
