import type { Known } from '../schema/read.ts';
import type { Abbreviation } from './abbreviations/schema.ts';
import type { DocumentEntry } from './documents/schema.ts';
import type { Indicator } from './indicators/schema.ts';
import type { District } from './places/schema.ts';

/** What the archive knows beyond its reports, entry by entry, in the order of the files. */
export interface Authorities {
  districts: District[];
  documents: DocumentEntry[];
  indicators: Indicator[];
  abbreviations: Abbreviation[];
  /** Ids of entries that are there and have a fault: told once, where they stand, not in each report that names them. */
  faulty?: string[];
}

/** The ids that reports and entries may refer to. */
export function knownTo({ districts, documents, indicators, faulty = [] }: Authorities): Known {
  const idsOf = (entries: readonly { id: string }[]) => new Set([...entries.map(({ id }) => id), ...faulty]);
  const places = idsOf(districts);
  return {
    districts: places,
    places,
    documents: idsOf(documents),
    indicators: idsOf(indicators),
  };
}
