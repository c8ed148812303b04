import {
  namesakesOf,
  provinceNamed,
  provincesToday,
  publishedHistory,
  successorsOf,
  wasDivided,
  type Places,
} from '../authorities/places/places.ts';
import type { District } from '../authorities/places/schema.ts';
import { shareOf, yearAxis, yearOf, type YearAxis } from './year-axis.ts';

/**
 * What a drawn place is to the one that the drawing is of: what it was part of, what it came from, what it became.
 * A branch was divided from a place that went on, its trunk.
 */
export type LaneRole = 'above' | 'origin' | 'trunk' | 'self' | 'branch' | 'successor' | 'namesake';

/** One place as a bar along the axis; ends are shares of the axis, from 0 to 1. */
export interface LifeLane {
  place: District;
  start: number;
  end: number;
  /** From where on the bar is certain: where the file does not tell its beginning, it is seen there first. */
  known: number;
}

/** A place's life to scale, with what it came from, became, belonged to, and must not be taken for. */
export interface Life {
  axis: YearAxis;
  lanes: (LifeLane & { role: LaneRole })[];
}

/**
 * Draws a place's life as far as the authority file tells it; `undefined` where that gives no date at all. `years`
 * are those of the place's reports, which stand on the same axis.
 */
export function lifeOf(places: Places, place: District, years: readonly number[] = []): Life | undefined {
  const kin = kinOf(places, place);
  const events = publishedHistory(place).map(({ date }) => yearOf(date));
  const axis = axisOf(
    kin.map((one) => one.place),
    [...events, ...years],
  );
  if (!axis) return undefined;
  const seen = Math.min(...(place.from === undefined ? [] : [yearOf(place.from)]), ...events, ...years);
  // What it was part of, or came off, was there when it was.
  const there: LaneRole[] = ['self', 'above', 'trunk'];
  const lanes = kin.map(({ place: other, role }) => ({
    ...laneOf(axis, other, there.includes(role) ? seen : undefined),
    role,
  }));
  return { axis, lanes };
}

/** An axis for the lives of places and, beside them, for years; `undefined` where no place has a date. */
export function axisOf(places: readonly District[], years: readonly number[]): YearAxis | undefined {
  const told = places.flatMap(({ from, to }) => [from, to].filter((date) => date !== undefined).map(yearOf));
  return told.length > 0 ? yearAxis([...told, ...years, ...years.map((year) => year + 0.99)]) : undefined;
}

/** A place's bar; `seen` is the year in which it was there for certain, where its beginning is not told. */
export function laneOf(axis: YearAxis, place: District, seen = Infinity): LifeLane {
  const start = place.from === undefined ? 0 : shareOf(axis, yearOf(place.from));
  const end = place.to === undefined ? 1 : shareOf(axis, yearOf(place.to));
  const known = place.from === undefined ? Math.min(shareOf(axis, seen), end) : start;
  return { place, start, end, known };
}

/** The place among its kin, each once, in the order in which they are drawn. */
function kinOf(places: Places, place: District): { place: District; role: LaneRole }[] {
  const above = [...aboveOf(places, place), ...provincesToday(places, place)];
  const origins = [...places.byId.values()].filter(({ successors }) => successors.includes(place.id));
  const after = successorsOf(places, place);
  const roles: [LaneRole, District[]][] = [
    ['self', [place]],
    ['above', place.level === 'province' ? [] : above],
    ['origin', origins.filter((origin) => !wasDivided(origin, place))],
    ['trunk', origins.filter((origin) => wasDivided(origin, place))],
    ['branch', after.filter((next) => wasDivided(place, next))],
    ['successor', after.filter((next) => !wasDivided(place, next))],
    ['namesake', namesakesOf(places, place)],
  ];
  const drawn = new Map<string, { place: District; role: LaneRole }>();
  for (const [role, found] of roles) {
    for (const other of found) if (!drawn.has(other.id)) drawn.set(other.id, { place: other, role });
  }
  const order: LaneRole[] = ['above', 'origin', 'trunk', 'self', 'branch', 'successor', 'namesake'];
  return [...drawn.values()].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
}

/** The places of the file by each place that they are or were part of. */
export function partsByPlace(places: Places): Map<District, District[]> {
  const parts = new Map<District, District[]>();
  for (const place of places.byId.values()) {
    for (const above of aboveOf(places, place)) {
      const known = parts.get(above);
      if (known) known.push(place);
      else parts.set(above, [place]);
    }
  }
  return parts;
}

/** What a place was part of, the largest first; a province that it only names is looked up by its name. */
export function aboveOf(places: Places, place: District): District[] {
  const above: District[] = [];
  const parentOf = ({ parent }: District) => (parent === undefined ? undefined : places.byId.get(parent));
  for (let next = parentOf(place); next && next !== place && !above.includes(next); next = parentOf(next)) {
    above.unshift(next);
  }
  if (above.length > 0 || place.level === 'province') return above;
  const province = provinceNamed(places, place.province);
  return province ? [province] : [];
}
