import type { LocatedFigure } from './types.ts';

/** A fact of a report: the figure that states it first, and those that say it again. */
export interface Fact {
  figure: LocatedFigure;
  repeats: LocatedFigure[];
  /** The facts that are parts of it, in the order of the text; never to be summed with it or drawn beside it. */
  parts: Fact[];
  /** The whole that it is a part of, where it does not stand under it. */
  of?: LocatedFigure;
}

function normal(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/uỷ/g, 'ủy').replace(/\s+/g, ' ').trim();
}

/** What two sayings of one fact must share word for word. */
function keyOf({ label, unit, value, qualifier = '' }: LocatedFigure): string {
  return JSON.stringify([normal(label), normal(unit), value, qualifier]);
}

/** Smaller numbers coincide too easily to be taken for one fact where the report does not say so. */
const TELLING_APART = 10;

/** A report that names the period or the body once need not name it again. */
function agrees(left: string | undefined, right: string | undefined): boolean {
  return left === undefined || right === undefined || normal(left) === normal(right);
}

function isSameFact(left: LocatedFigure, right: LocatedFigure): boolean {
  if (!agrees(left.period, right.period) || !agrees(left.subject, right.subject)) return false;
  const bound = [left.period, left.subject].some(
    (said, at) => said && said === [right.period, right.subject][at],
  );
  return bound || typeof left.value !== 'number' || left.value >= TELLING_APART;
}

/**
 * Sets the figures of one report out as facts: the same thing said twice is one fact with two places, and parts
 * stand under their whole. The order is that of the figures; nothing is left out.
 */
export function factsOf(figures: readonly LocatedFigure[]): Fact[] {
  const byKey = new Map<string, Fact[]>();
  const factOfId = new Map<string, Fact>();
  const facts: Fact[] = [];
  for (const figure of figures) {
    const alike = byKey.get(keyOf(figure)) ?? [];
    const whole = factOfId.get(figure.partOf ?? '');
    const known = alike.find(
      (fact) => isSameFact(fact.figure, figure) && factOfId.get(fact.figure.partOf ?? '') === whole,
    );
    if (known) {
      known.repeats.push(figure);
      factOfId.set(figure.id, known);
      continue;
    }
    const fact: Fact = { figure, repeats: [], parts: [] };
    byKey.set(keyOf(figure), [...alike, fact]);
    factOfId.set(figure.id, fact);
    (whole?.parts ?? facts).push(fact);
  }
  return facts;
}

/** Facts and their parts, one by one. */
export function rowsOf(facts: readonly Fact[]): Fact[] {
  return facts.flatMap((fact) => [fact, ...rowsOf(fact.parts)]);
}
