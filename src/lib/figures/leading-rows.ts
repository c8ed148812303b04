import { factsOf, rowsOf, type Fact } from './repeats.ts';
import { isTelling, mostTelling, type About } from './telling.ts';
import type { LocatedFigure } from './types.ts';

/** About as many rows as a reader takes in at a glance. */
const MOST_ROWS = 12;
/** So many of one group before the others have had their turn. */
const MOST_OF_GROUP = 4;
/** Plans, norms and comparisons are shown only where there are fewer rows of results. */
const FEWEST_ROWS = 6;

/** Rows of an automatic sidebar: facts, each with those of its parts that stand with it. */
interface LeadingRows {
  /** The most telling first. */
  shown: Fact[];
  /** What stands behind «xem tất cả», in the order of the text; a part may stand here without its whole. */
  rest: Fact[];
}

/**
 * The facts that lead an automatic sidebar, `MOST_ROWS` rows at most with their parts: the most telling, every group in
 * its turn, parts with their whole. Nothing is dropped.
 */
export function leadingRows(figures: readonly LocatedFigure[], about: About = {}): LeadingRows {
  const facts = factsOf(figures);
  const rows = rowsOf(facts);
  const ranked = mostTelling(
    rows.map(({ figure }) => figure),
    about,
  );
  if (rows.length <= MOST_ROWS) return { shown: inRankOf(facts, ranked), rest: [] };
  const chosen = chosenOf(facts, ranked, about);
  return {
    shown: inRankOf(kept(facts, chosen), ranked),
    rest: unchosen(facts, chosen),
  };
}

/** The parts of each fact that has some; a part with parts of its own stands with them. */
function partsOf(facts: readonly Fact[]): Map<LocatedFigure, LocatedFigure[]> {
  const withParts = facts.filter(({ parts }) => parts.length > 0);
  return new Map(
    withParts.map(({ figure, parts }) => [figure, rowsOf(parts).map((part) => part.figure)] as const),
  );
}

function chosenOf(
  facts: readonly Fact[],
  ranked: readonly LocatedFigure[],
  about: About,
): Set<LocatedFigure> {
  const chosen = new Set<LocatedFigure>();
  const ofGroup = new Map<string, number>();
  const parts = partsOf(facts);
  const isPart = new Set([...parts.values()].flat());
  const wholes = ranked.filter((figure) => !isPart.has(figure));
  const results = wholes.filter((figure) => isTelling(figure, about));
  const take = (figures: readonly LocatedFigure[], most: number, mostOfGroup = Infinity) => {
    for (const figure of figures) {
      const taken = ofGroup.get(figure.group) ?? 0;
      if (chosen.size >= most || chosen.has(figure) || taken >= mostOfGroup) continue;
      chosen.add(figure);
      ofGroup.set(figure.group, taken + 1);
    }
  };
  take(results, MOST_ROWS, MOST_OF_GROUP);
  take(results, MOST_ROWS);
  take(wholes, FEWEST_ROWS);
  // All parts of a whole stand with it or none: some of them alone would look like all.
  for (const whole of [...chosen]) {
    const own = parts.get(whole) ?? [];
    if (chosen.size + own.length <= MOST_ROWS) take(own, MOST_ROWS);
  }
  return chosen;
}

function kept(facts: readonly Fact[], chosen: ReadonlySet<LocatedFigure>): Fact[] {
  return facts
    .filter(({ figure }) => chosen.has(figure))
    .map((fact) => ({ ...fact, parts: kept(fact.parts, chosen) }));
}

function unchosen(facts: readonly Fact[], chosen: ReadonlySet<LocatedFigure>): Fact[] {
  return facts.flatMap((fact): Fact[] => {
    if (!chosen.has(fact.figure)) return [fact];
    return unchosen(fact.parts, chosen).map((part) => ({ of: fact.figure, ...part }));
  });
}

function inRankOf(facts: readonly Fact[], ranked: readonly LocatedFigure[]): Fact[] {
  const rank = new Map(ranked.map((figure, at) => [figure, at]));
  return facts.toSorted((left, right) => rank.get(left.figure)! - rank.get(right.figure)!);
}
