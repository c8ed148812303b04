import { foldTones } from '../../vietnamese/fold.ts';
import type { District, PlaceEvent } from './schema.ts';

/** Every place of the authority file, and how they follow one another. */
export interface Places {
  byId: ReadonlyMap<string, District>;
  /** By the name without its kind, folded: `song lo`. */
  byName: ReadonlyMap<string, readonly District[]>;
}

export function buildPlaces(districts: readonly District[]): Places {
  const byName = new Map<string, District[]>();
  for (const district of districts) {
    const key = foldTones(district.name);
    byName.set(key, [...(byName.get(key) ?? []), district]);
  }
  return { byId: new Map(districts.map((district) => [district.id, district])), byName };
}

/** Whether a place existed on a day: from `from` on, and no longer on `to`. */
export function existedOn(place: Pick<District, 'from' | 'to'>, date: string): boolean {
  return (place.from === undefined || place.from <= date) && (place.to === undefined || date < place.to);
}

/**
 * The provinces that a place's area belongs to today, where they are others than the one it was in: huyện
 * Sông Lô of Vĩnh Phúc → tỉnh Phú Thọ. Empty where nothing changed, or where the file does not say.
 */
export function provincesToday(places: Places, place: District): District[] {
  const today = new Map<string, District>();
  for (const current of currentPlaces(places, place, [])) {
    if (current.level === 'province' && current.id !== place.id) today.set(current.id, current);
  }
  return [...today.values()].filter((province) => place.to !== undefined || province.name !== place.province);
}

/** The place itself or what follows it, with all that those are part of, as far as they exist today. */
function currentPlaces(places: Places, place: District, path: string[]): District[] {
  // Entries that name one another as successors would have no end.
  if (path.includes(place.id)) return [];
  const here = [...path, place.id];
  const parent = place.parent === undefined ? undefined : places.byId.get(place.parent);
  const up = parent ? currentPlaces(places, parent, here) : [];
  if (place.to === undefined) return [place, ...up];
  const after = successorsOf(places, place).flatMap((next) => currentPlaces(places, next, here));
  return after.length > 0 ? after : up;
}

/** The entry of a province, by its name without its kind; the one that is no more, where two bear the name. */
export function provinceNamed(places: Places, name: string): District | undefined {
  const provinces = (places.byName.get(foldTones(name)) ?? []).filter(({ level }) => level === 'province');
  return provinces.find(({ to }) => to !== undefined) ?? provinces[0];
}

export function successorsOf(places: Places, place: District): District[] {
  return place.successors.flatMap((id) => places.byId.get(id) ?? []);
}

/** Whether `next` was divided from a place that went on: huyện Sông Lô in 2009 from huyện Lập Thạch. */
export function wasDivided(place: District, next: District): boolean {
  if (next.from === undefined) return false;
  if (place.to === undefined) return true;
  // What is told of both: `1980-12` is not before `1980-12-22`.
  const told = Math.min(next.from.length, place.to.length);
  return next.from.slice(0, told) < place.to.slice(0, told);
}

/** Places whose area is now, wholly or in part, in `place`: for tỉnh Phú Thọ, huyện Sông Lô too. */
export function predecessorsOf(places: Places, place: District): District[] {
  return [...places.byId.values()].filter(
    (other) =>
      other.id !== place.id &&
      (other.successors.includes(place.id) || provincesToday(places, other).includes(place)),
  );
}

/** Other places of the same name, which must not be taken for this one. */
export function namesakesOf(places: Places, place: District): District[] {
  return (places.byName.get(foldTones(place.name)) ?? []).filter(({ id }) => id !== place.id);
}

/** What may be published of a place's history: what is certain or was looked up. */
export function publishedHistory(place: District): PlaceEvent[] {
  return place.history.filter(({ certainty }) => certainty === 'certain' || certainty === 'verified');
}

/**
 * Names by which a reader of today may look for reports of a place: `tỉnh Phú Thọ` finds what was printed of
 * huyện Sông Lô, Vĩnh Phúc. Only places that hold the whole of it: xã Sông Lô is a part of what was the huyện,
 * and a report on the huyện is none on the xã.
 */
export function searchNames(places: Places, place: District): string[] {
  return provincesToday(places, place).map((province) => placeTitle(province));
}

/** `huyện Sông Lô` */
export function placeTitle({ kind, name }: Pick<District, 'kind' | 'name'>): string {
  return `${kind} ${name}`;
}

/** Cities that are provinces. Huế has been one since 1 January 2025 and was tỉnh Thừa Thiên Huế before. */
const municipalities = new Set(['Hà Nội', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Hồ Chí Minh', 'Huế']);

/** `huyện Sông Lô, tỉnh Vĩnh Phúc`; a province stands alone: `tỉnh Phú Thọ`. */
export function placeInFull(place: Pick<District, 'kind' | 'name' | 'province' | 'level'>): string {
  if (place.level === 'province') return placeTitle(place);
  return `${placeTitle(place)}, ${provinceTitle(place.province)}`;
}

/** `Vĩnh Phúc` → `tỉnh Vĩnh Phúc`, `Hà Nội` → `thành phố Hà Nội`. */
export function provinceTitle(name: string): string {
  return `${municipalities.has(name) ? 'thành phố' : 'tỉnh'} ${name}`;
}

/**
 * A name for each place that tells it from the others in a list, always with its kind: `huyện Sông Lô`, and where two
 * share that, with their provinces.
 */
export function distinctNames(listed: readonly District[]): Map<string, string> {
  const forms = [placeTitle, placeInFull];
  const names = new Map<string, string>();
  for (const place of listed) {
    const form = forms.find(
      (write) => !listed.some((other) => other.id !== place.id && write(other) === write(place)),
    );
    names.set(place.id, form ? form(place) : `${placeInFull(place)} (${place.id})`);
  }
  return names;
}
