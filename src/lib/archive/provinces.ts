import { provincesToday, provinceTitle, placeTitle, type Places } from '../authorities/places/places.ts';
import type { District } from '../authorities/places/schema.ts';
import { aboveOf } from './place-life.ts';
import type { Facet } from './views.ts';

/** Places of one province as it was then: `tỉnh Vĩnh Phúc` with huyện Sông Lô. */
export interface ProvinceThen {
  /** `tỉnh Vĩnh Phúc` */
  title: string;
  /** Its entry, where it has one. */
  entry?: District;
  places: District[];
}

/** What belongs today to one province, or to several where an area was divided, by the province of then. */
export interface ProvinceToday {
  /** `tỉnh Phú Thọ` */
  title: string;
  /** Empty where the file knows of no other province than that of then. */
  entries: District[];
  then: ProvinceThen[];
}

/** What the archive has of a place: how many reports, and since which year. */
export interface Holding {
  id: string;
  reports: number;
  /** The year of the earliest; absent where there is none. */
  first?: number;
}

export function holdingOf({ key, reports }: Facet<District>): Holding {
  const first = reports.at(-1);
  return { id: key.id, reports: reports.length, ...(first && { first: Number(first.year) }) };
}

/** Places nested under the provinces of then, and these under those of today; in the order of the file. */
export function byProvince(places: Places, listed: readonly District[]): ProvinceToday[] {
  const groups = new Map<string, ProvinceToday>();
  for (const place of listed) {
    const entries = provincesToday(places, place);
    const then = thenOf(places, place);
    const title = entries.length > 0 ? entries.map(placeTitle).join(', ') : then.title;
    const group = groups.get(title) ?? { title, entries, then: [] };
    groups.set(title, group);
    const known = group.then.find((other) => other.title === then.title && other.entry === then.entry);
    if (!known) group.then.push(then);
    if (place.level !== 'province') (known ?? then).places.push(place);
  }
  return [...groups.values()];
}

function thenOf(places: Places, place: District): ProvinceThen {
  if (place.level === 'province') return { title: placeTitle(place), entry: place, places: [] };
  const [top] = aboveOf(places, place);
  const entry = top?.level === 'province' ? top : undefined;
  return { title: provinceTitle(place.province), ...(entry && { entry }), places: [] };
}
