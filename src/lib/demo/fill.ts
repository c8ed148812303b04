import { capitalise, formatNumber } from '../vietnamese/format.ts';
import type { Random } from './random.ts';

/** What a template may speak of. */
export interface Scene {
  random: Random;
  /** `huyện A` */
  place: string;
  /** `2015–2020` */
  term: string;
  year: number;
  /** Larger districts have larger numbers: from about 0.6 to 1.6. */
  size: number;
}

/** A figure in a filled template: the words that state it and what a curator would say of it. */
export interface StatedFigure {
  quote: string;
  label: string;
  indicator?: string;
  period?: string;
  subject?: string;
  /** The words right before it in its paragraph. */
  before: string;
}

interface FilledText {
  text: string;
  figures: StatedFigure[];
}

/**
 * Fills a template.
 *
 * - `{n:11-30}` a number, `{N:…}` one that grows with the district, `{p:85-98}` a percentage with one decimal;
 * - `{from:160-260}` and then `{to}`: before and a smaller after; `{part:90-160}` and then `{whole}`;
 * - `{place}`, `{Place}`, `{committee}`, `{term}`, `{year}`; `{một~hai~ba}` one of several wordings;
 * - `[[11 nghị quyết|Nghị quyết|nghi-quyet-ban-hanh|nhiệm kỳ {term}|Huyện ủy]]` a figure: quotation, label and, where
 *   wanted, indicator, period and subject.
 */
export function fillTemplate(template: string, scene: Scene): FilledText {
  const figures: StatedFigure[] = [];
  let filled = inPlace(template, scene.place);
  // A wording may hold slots of its own, so what is innermost is filled first.
  while (filled.includes('{')) filled = fillSlots(filled, scene);
  let text = '';
  for (const [index, piece] of filled.split(/\[\[|\]\]/).entries()) {
    // What stands between double brackets is every second piece.
    if (index % 2 === 0) {
      text += piece;
      continue;
    }
    const [quote, label, indicator, period, subject] = piece.split('|').map((part) => part || undefined);
    figures.push({ quote: quote!, label: label!, indicator, period, subject, before: text });
    text += quote;
  }
  return { text, figures };
}

function fillSlots(template: string, scene: Scene): string {
  const { random } = scene;
  let second = '';
  return template.replace(/\{([^{}]+)\}/g, (_, slot: string) => {
    const [name, range] = slot.split(':') as [string, string | undefined];
    const [low, high] = (range ?? '').split('-').map(Number) as [number, number];
    switch (name) {
      case 'n':
        return printNumber(random.between(low, high), random);
      case 'N':
        return printNumber(Math.max(1, Math.round(random.between(low, high) * scene.size)), random);
      case 'p':
        return `${formatNumber(random.between(low * 10, high * 10) / 10)}%`;
      case 'from': {
        const before = Math.round(random.between(low, high) * scene.size);
        second = formatNumber(before - Math.max(1, Math.round(before * (0.1 + random.next() * 0.2))));
        return formatNumber(before);
      }
      case 'part': {
        const whole = Math.round(random.between(low, high) * scene.size);
        second = String(whole);
        return String(Math.round(whole * (0.85 + random.next() * 0.15)));
      }
      case 'to':
      case 'whole':
        return second;
      case 'place':
        return scene.place;
      case 'Place':
        return capitalise(scene.place);
      case 'committee':
        return `${committeeOf(scene.place)} ${scene.place.split(' ').at(-1)}`;
      case 'term':
        return scene.term;
      case 'year':
        return String(scene.year);
      default:
        return random.pick(slot.split('~'));
    }
  });
}

function committeeOf(place: string): string {
  return place.startsWith('thị xã') ? 'Thị ủy' : 'Huyện ủy';
}

/** Templates are worded for a district; a town has a committee and a name for the whole of it of its own. */
function inPlace(template: string, place: string): string {
  if (!place.startsWith('thị xã')) return template;
  return template.replaceAll('Huyện ủy', committeeOf(place)).replace(/(toàn|cấp ủy) huyện/gi, '$1 thị xã');
}

/** As offices print them: `03` or `3`, `2.095` or `2095`. */
function printNumber(value: number, random: Random): string {
  if (value < 10) return random.chance(0.6) ? `0${value}` : String(value);
  if (value < 1000 || random.chance(0.2)) return String(value);
  return formatNumber(value);
}
