import type { Authorities } from '../../src/lib/authorities/authorities.ts';
import { documentSchema, type DocumentEntry } from '../../src/lib/authorities/documents/schema.ts';
import { indicatorSchema, type Indicator } from '../../src/lib/authorities/indicators/schema.ts';
import { districtSchema, type District } from '../../src/lib/authorities/places/schema.ts';

/** Authority files that say no more than a test gives. */
export function authoritiesWith(given: Partial<Authorities> = {}): Authorities {
  return { districts: [], documents: [], indicators: [], abbreviations: [], ...given };
}

/** A district for tests, as `districts.yaml` would have it. */
export function aDistrict(id: string, name: string, more: Partial<District> = {}): District {
  return districtSchema.parse({ id, name, kind: 'huyện', province: 'Vĩnh Phúc', ...more });
}

export function aDocument(id: string): DocumentEntry {
  const facts = { type: 'Nghị quyết', issuer: 'Ban Chấp hành Trung ương', date: '2008-02-02' };
  return documentSchema.parse({ id, ...facts, certainty: 'certain' });
}

export function anIndicator(id: string): Indicator {
  return indicatorSchema.parse({ id, name: id, unit: 'thôn', definition: 'Số thôn.', comparison: 'sum' });
}
