import { adjacentWeight, type Association } from '../match/association.ts';
import type { MatchedTerm } from '../match/match.ts';
import type { IndexMap } from '../index/chunks.ts';

/** Weights of the parts of a page's score. */
export const RANKING = {
  /** Occurrences that give half of what any number of them can give. */
  saturation: 0.5,
  /** How much longer pages are held to more occurrences. */
  lengthShare: 0.45,
  /** How much a half of a word counts less without its other half beside it. */
  loose: 0.95,
  /** How much a pair that is no word of the archive counts where a page has it. */
  chancePair: 0.5,
  /** How steeply a page falls that satisfies part of the query, or has the halves of a word apart. */
  wholeness: 5,
  /** How much the halves of a word side by side weigh in that, beside the words themselves. */
  wholePair: 0.4,
  body: 1,
  title: 0.6,
  pairBody: 0.8,
  pairTitle: 0.6,
  phraseTitle: 8,
  phraseLead: 4.2,
  phraseBody: 2.7,
  /** Words after which the beginning of a report counts a third. */
  lead: 36,
  /** Share of the query that a page must satisfy where no page satisfies all of it. */
  least: 0.4,
  /** Where this many pages have nearly the whole query, those that have it in scattered parts are left out. */
  enough: 10,
  nearlyWhole: 0.75,
  scattered: 0.25,
};

export interface RankedPage {
  page: number;
  score: number;
  /** Share of the query, by weight of its words, that the page satisfies. */
  coverage: number;
}

interface Weighed {
  terms: MatchedTerm[];
  pairs: Association[];
  rarity: number[];
  pairRarity: number[];
  /** What each pair adds to the whole where a page has it. */
  pairShare: number[];
  phraseWeight: number;
  /** Of a page that has everything. */
  whole: number;
}

/**
 * Scores the pages that satisfy every term or, where there is none, most of them; the best first. Quoted phrases
 * must be there, `barred` words must not. Without terms every page is as good as any other.
 */
export function rankPages(
  map: IndexMap,
  terms: MatchedTerm[],
  pairs: Association[],
  barred: MatchedTerm[] = [],
): RankedPage[] {
  const R = RANKING;
  const total = map.fragments.length;
  const required = terms.filter(({ term }) => term.quoted);
  const isOut = (page: number) =>
    barred.some((term) => has(term, page)) || required.some((term) => !has(term, page));
  if (terms.length === 0) {
    const every = Array.from({ length: total }, (_, page) => ({ page, score: 0, coverage: 1 }));
    return every.filter(({ page }) => !isOut(page));
  }
  const rarity = terms.map(({ table }) =>
    Math.log(1 + (total - table.pageCount + 0.5) / (table.pageCount + 0.5)),
  );
  const sum = rarity.reduce((all, value) => all + value, 0) || 1;
  const needed = rarity.reduce((all, value, i) => all + (terms[i]!.optional ? 0 : value), 0) || 1;
  const pairRarity = pairs.map(({ pages, strength }) =>
    pages === 0 ? 0 : Math.log(1 + total / (pages + 0.5)) * (R.chancePair + (1 - R.chancePair) * strength),
  );
  const pairShare = pairs.map(({ strength }, i) =>
    terms[i + 1]!.optional ? 0 : R.wholePair * strength * pairRarity[i]!,
  );
  const query: Weighed = {
    terms,
    rarity,
    pairs,
    pairRarity,
    pairShare,
    phraseWeight: sum / Math.sqrt(terms.length),
    whole: pairShare.reduce((all, share) => all + share, sum),
  };
  const ranked: RankedPage[] = [];
  let complete = 0;
  for (let page = 0; page < total; page++) {
    let coverage = 0;
    for (let i = 0; i < terms.length; i++)
      if (has(terms[i]!, page)) coverage += terms[i]!.optional ? 0 : rarity[i]!;
    if (coverage === 0 || isOut(page)) continue;
    coverage /= needed;
    if (coverage > 0.999) complete++;
    ranked.push({ page, coverage, score: 0 });
  }
  const least = complete > 0 ? 0.999 : RANKING.least;
  const chosen = ranked.filter((result) => result.coverage > least);
  const wholes = chosen.map((result) => {
    const { score, whole } = scorePage(map, query, result.page);
    result.score = score * whole ** R.wholeness;
    return whole;
  });
  const enough = wholes.filter((whole) => whole >= R.nearlyWhole).length >= R.enough;
  return chosen
    .filter((_, i) => !enough || wholes[i]! >= R.scattered)
    .sort((a, b) => b.score - a.score || a.page - b.page);
}

function has({ table }: MatchedTerm, page: number): boolean {
  return table.starts[page] !== table.starts[page + 1];
}

/** Entries of one term in one page, with the run of terms that ends in each. */
interface Run {
  form: number;
  end: number;
  start: number;
  length: number;
  weight: number;
}

/** Score of a page for what it has, and the share of the query that it has side by side. */
function scorePage(map: IndexMap, query: Weighed, page: number): { score: number; whole: number } {
  const R = RANKING;
  const { terms, pairs, rarity, pairRarity, pairShare } = query;
  const count = terms.length;
  const norm = 1 - R.lengthShare + (R.lengthShare * map.lengths[page]!) / map.meanLength;
  let score = 0;
  let satisfied = 0;
  let before: Run[] = [];
  for (let i = 0; i < count; i++) {
    const { table, weights } = terms[i]!;
    const leftStrength = pairs[i - 1]?.strength ?? 0;
    const rightStrength = pairs[i]?.strength ?? 0;
    const strongest = Math.max(leftStrength, rightStrength);
    const right = terms[i + 1]?.table;
    const here: Run[] = [];
    let body = 0;
    let title = 0;
    let best = 0;
    let pairBody = 0;
    let pairTitle = 0;
    let cursor = 0;
    let ahead = right ? right.starts[page]! : 0;
    const aheadEnd = right ? right.starts[page + 1]! : 0;
    for (let at = table.starts[page]!; at < table.starts[page + 1]!; at++) {
      const place = table.places[at]!;
      const end = place + table.spans[at]!;
      const form = table.forms[at]!;
      while (cursor < before.length && before[cursor]!.end < place) cursor++;
      const left = before[cursor]?.end === place ? before[cursor]! : undefined;
      while (ahead < aheadEnd && right!.places[ahead]! < end) ahead++;
      const joined = ahead < aheadEnd && right!.places[ahead] === end;
      let weight = weights[form]!;
      if (left) weight = adjacentWeight(weight, pairs[i - 1], left.form, form);
      if (joined) weight = adjacentWeight(weight, pairs[i], form, right!.forms[ahead]!);
      const held = Math.max(left ? leftStrength : 0, joined ? rightStrength : 0);
      const worth = weight * (1 - R.loose * (strongest - held));
      best = Math.max(best, worth);
      if (place < 0) title = Math.max(title, worth);
      else body += worth;
      if (left) {
        const both = Math.sqrt(left.weight * weight);
        if (place < 0) pairTitle = Math.max(pairTitle, both);
        else pairBody += both;
      }
      here.push({
        end,
        form,
        start: left ? left.start : place,
        length: left ? left.length + 1 : 1,
        weight: left ? Math.min(left.weight, weight) : weight,
      });
    }
    satisfied += rarity[i]! * best;
    score += rarity[i]! * (R.body * saturate(body, R.saturation * norm) + R.title * title);
    if (i > 0) {
      satisfied += pairShare[i - 1]! * Math.max(pairTitle, Math.min(1, pairBody));
      score +=
        pairRarity[i - 1]! * (R.pairBody * saturate(pairBody, R.saturation * norm) + R.pairTitle * pairTitle);
    }
    // Terms of several words may end out of order.
    if (here.some((run, k) => k > 0 && run.end < here[k - 1]!.end)) here.sort((a, b) => a.end - b.end);
    before = here;
  }
  score += query.phraseWeight * scorePhrase(before, count);
  return { score, whole: satisfied / query.whole };
}

/** Worth of the whole query side by side: in the title, near the beginning, and how often. */
function scorePhrase(last: Run[], count: number): number {
  const R = RANKING;
  let title = 0;
  let lead = 0;
  let body = 0;
  for (const run of last) {
    if (run.length < count) continue;
    if (run.start < 0) title = Math.max(title, run.weight);
    else {
      body += run.weight;
      lead = Math.max(lead, run.weight * Math.exp(-run.start / R.lead));
    }
  }
  return R.phraseTitle * title + R.phraseLead * lead + R.phraseBody * saturate(body, 2);
}

function saturate(value: number, half: number): number {
  return value / (value + half);
}
