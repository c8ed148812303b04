import { BitReader, BitWriter } from './bits.ts';

/** Places of one word: for page `pages[i]` the places `places[starts[i] … starts[i + 1]]`, ascending. */
export interface Postings {
  pages: Uint32Array;
  starts: Uint32Array;
  /** Place among the words of the page; in the title, the place minus `TITLE_SPAN`, hence negative. */
  places: Int32Array;
}

/** More words than any title has. */
export const TITLE_SPAN = 4096;

/** Pages are parted by how often they have the word (once, twice, four times …): the oftener, the nearer its places. */
const CLASSES = 6;

/**
 * Postings of a word, in numbers as `bits.ts` writes them: how many pages, less one (gamma); the pages between one and
 * the next; of each page its places, less one; how many titles have the word (gamma), the pages between these, of each
 * its places, less one, and the steps between them; for each class of pages the parameter of its steps; last, page by
 * page, the steps from place to place of the body.
 */
export function packPostings({ pages, starts, places }: Postings): Uint8Array {
  const writer = new BitWriter();
  const titles: number[] = [];
  const bodies = Array.from(pages, (_, i) => {
    let body = starts[i]!;
    while (body < starts[i + 1]! && places[body]! < 0) body++;
    if (body > starts[i]!) titles.push(i);
    return body;
  });
  writer.gamma(pages.length - 1);
  writer.list(gaps(pages));
  writer.list(bodies.map((_, i) => starts[i + 1]! - starts[i]! - 1));
  writer.gamma(titles.length);
  writer.list(gaps(titles));
  writer.list(titles.map((i) => bodies[i]! - starts[i]! - 1));
  writer.list(titles.flatMap((i) => steps(places, starts[i]!, bodies[i]!, -TITLE_SPAN)));
  const ofClass = Array.from({ length: CLASSES }, (): number[] => []);
  const classes = bodies.map((body, i) => ofClass[classOf(starts[i + 1]! - body)]);
  for (const [i, body] of bodies.entries()) {
    let last = 0;
    for (let at = body; at < starts[i + 1]!; at++) {
      classes[i]!.push(places[at]! - last);
      last = places[at]!;
    }
  }
  const parameters = new Map(
    ofClass.map((found) => [found, found.length > 0 ? writer.parameterFor(found) : 0]),
  );
  const next = new Map(ofClass.map((found) => [found, found.values()]));
  for (const [i, body] of bodies.entries()) {
    const found = classes[i];
    if (!found) continue;
    const [parameter, values] = [parameters.get(found)!, next.get(found)!];
    for (let at = body; at < starts[i + 1]!; at++) writer.rice(values.next().value!, parameter);
  }
  return writer.finish();
}

/** Postings that begin at a byte. */
export function unpackPostings(bytes: Uint8Array, offset: number): Postings {
  const reader = new BitReader(bytes, offset);
  const pages = ascending(reader.list(reader.gamma() + 1));
  const counts = reader.list(pages.length);
  const titles = ascending(reader.list(reader.gamma()));
  const inTitle = reader.list(titles.length);
  const titleSteps = reader.list(inTitle.reduce((sum, count) => sum + count + 1, 0));
  const starts = new Uint32Array(pages.length + 1);
  for (let i = 0; i < pages.length; i++) starts[i + 1] = starts[i]! + counts[i]! + 1;
  const total = starts[pages.length]!;
  reader.expect(total - titleSteps.length);
  const places = new Int32Array(total);
  const bodies = starts.slice(0, pages.length);
  let step = 0;
  for (const [title, i] of titles.entries()) {
    let place = -TITLE_SPAN;
    const end = bodies[i]! + inTitle[title]! + 1;
    for (let at = bodies[i]!; at < end; at++) places[at] = place += titleSteps[step++]!;
    bodies[i] = end;
  }
  const classes = Array.from(bodies, (body, i) => classOf(starts[i + 1]! - body));
  const present = new Set(classes);
  const parameters = Array.from({ length: CLASSES }, (_, one) => (present.has(one) ? reader.parameter() : 0));
  for (let i = 0; i < pages.length; i++) {
    const parameter = parameters[classes[i]!]!;
    let place = 0;
    for (let at = bodies[i]!; at < starts[i + 1]!; at++) places[at] = place += reader.rice(parameter);
  }
  reader.expect(0);
  return { pages, starts, places };
}

/** The class of a page with so many places; of one with none in its body there is nothing to class. */
function classOf(count: number): number {
  return Math.min(CLASSES, 32 - Math.clz32(count)) - 1;
}

/** What lies between ascending numbers, of which no two are the same. */
function gaps(values: ArrayLike<number>): number[] {
  return Array.from(values, (value, i) => (i === 0 ? value : value - values[i - 1]! - 1));
}

function ascending(between: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  for (let i = 1; i < between.length; i++) between[i]! += between[i - 1]! + 1;
  return between;
}

function steps(values: Int32Array, from: number, to: number, before: number): number[] {
  let last = before;
  return Array.from(values.subarray(from, to), (value) => {
    const step = value - last;
    last = value;
    return step;
  });
}
