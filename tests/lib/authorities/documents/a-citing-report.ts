import type { CitingReport } from '../../../../src/lib/authorities/documents/resolve.ts';
import { readAuthorities } from '../../../../src/content-loader/authorities.ts';

/** The documents that the archive knows. */
export const { documents: register } = (await readAuthorities('content')).authorities;

/** What is known of the first report of the archive. */
export const report: CitingReport = {
  date: '2020-09-21',
  term: '2015–2020',
  province: 'Vĩnh Phúc',
  district: 'Sông Lô',
};
