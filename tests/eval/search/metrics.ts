import type { EvalQuery } from './corpus.ts';

export interface TypeScore {
  queries: number;
  mrr10?: number;
  recall10?: number;
  ndcg10?: number;
  p10?: number;
}

export interface Scores {
  mrr10: number;
  recall10: number;
  ndcg10: number;
  p10: number;
  /** Queries without a result. */
  empty: number;
  byType: Record<string, TypeScore>;
}

/** What an engine answered: ids of the documents, best first. */
export interface Answer {
  query: EvalQuery;
  ids: string[];
}

/**
 * Scores answers against what the corpus at hand can give: a known item outside it, and grades of documents outside
 * it, do not count.
 */
export function scoreAnswers(answers: Answer[], inCorpus: ReadonlySet<string>): Scores {
  const known = answers.filter(
    ({ query }) => query.kind === 'known' && targetsOf(query).some((id) => inCorpus.has(id)),
  );
  const topics = answers.filter(({ query }) => gradesOf(query, inCorpus).length > 0);
  const types = [...new Set([...known, ...topics].map(({ query }) => query.type))];
  return {
    ...knownScores(known),
    ...topicScores(topics, inCorpus),
    empty: answers.filter(({ ids }) => ids.length === 0).length,
    byType: Object.fromEntries(
      types.map((type) => {
        const ofType = (list: Answer[]) => list.filter(({ query }) => query.type === type);
        const [items, graded] = [ofType(known), ofType(topics)];
        return [
          type,
          {
            queries: items.length + graded.length,
            ...(items.length > 0 ? knownScores(items) : {}),
            ...(graded.length > 0 ? topicScores(graded, inCorpus) : {}),
          },
        ];
      }),
    ),
  };
}

function knownScores(answers: Answer[]): { mrr10: number; recall10: number } {
  const ranks = answers.map(rankOf);
  return {
    mrr10: mean(ranks.map((rank) => (rank ? 1 / rank : 0))),
    recall10: mean(ranks.map((rank) => (rank ? 1 : 0))),
  };
}

/** Place of the first document among ten that answers, counted from 1; 0 where none does. */
export function rankOf({ query, ids }: Answer): number {
  const targets = new Set(targetsOf(query));
  return ids.slice(0, 10).findIndex((id) => targets.has(id)) + 1;
}

function targetsOf({ target, targets }: EvalQuery): string[] {
  return targets ?? (target === undefined ? [] : [target]);
}

function topicScores(answers: Answer[], inCorpus: ReadonlySet<string>): { ndcg10: number; p10: number } {
  const each = answers.map(({ query, ids }) => {
    const ideal = gradesOf(query, inCorpus);
    const known = new Map(Object.entries(query.qrels!));
    const grades = ids.slice(0, 10).map((id) => known.get(id) ?? 0);
    return {
      ndcg: gain(grades) / gain(ideal),
      precision: grades.filter((grade) => grade > 0).length / Math.min(10, ideal.length),
    };
  });
  return { ndcg10: mean(each.map(({ ndcg }) => ndcg)), p10: mean(each.map(({ precision }) => precision)) };
}

/** Grades that the corpus holds for a query, best first. */
function gradesOf(query: EvalQuery, inCorpus: ReadonlySet<string>): number[] {
  return Object.entries(query.qrels ?? {})
    .filter(([id, grade]) => grade > 0 && inCorpus.has(id))
    .map(([, grade]) => grade)
    .sort((a, b) => b - a);
}

/** Discounted cumulative gain of the first ten. */
function gain(grades: number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
}

export function mean(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value below which `share` of the values lie. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
