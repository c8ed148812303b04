import type { CuratedGroup } from './schema.ts';

/** A figure that says of what it is a part, where that cannot be. */
export interface WholeProblem {
  code: 'tong-khong-co' | 'tong-vong-quanh';
  severity: 'error';
  path: (string | number)[];
  message: string;
  hint: string;
}

/** A figure's number in its declaration, and what it says of its whole. */
interface Declared {
  id: string;
  quote: string;
  partOf?: string;
  path: (string | number)[];
}

function declaredOf(groups: readonly CuratedGroup[]): Declared[] {
  const all = groups.flatMap(({ figures }, group) =>
    figures.map(({ quote, partOf }, figure) => ({
      quote,
      partOf,
      path: ['statistics', group, 'figures', figure, 'partOf'],
    })),
  );
  return all.map((one, at) => ({ id: `sl-${at + 1}`, ...one }));
}

/** The figures from one to its whole, the whole of that and so on, as far as they go; a circle ends where it closes. */
function chainFrom(first: Declared, byId: ReadonlyMap<string, Declared>): Declared[] {
  const chain = [first];
  for (let next = byId.get(first.partOf ?? ''); next; next = byId.get(next.partOf ?? '')) {
    chain.push(next);
    if (chain.indexOf(next) < chain.length - 1) break;
  }
  return chain;
}

/**
 * What is wrong with the wholes that figures name (`partOf: sl-1`): one that is not there, a figure that is in the end a
 * part of itself. Figures are numbered as they stand in `statistics`.
 */
export function wholeProblems(groups: readonly CuratedGroup[]): WholeProblem[] {
  const declared = declaredOf(groups);
  const byId = new Map(declared.map((one) => [one.id, one]));
  return declared.flatMap((one): WholeProblem[] => {
    if (one.partOf === undefined) return [];
    if (!byId.has(one.partOf)) {
      return [
        {
          code: 'tong-khong-co',
          severity: 'error',
          path: one.path,
          message: `«${one.quote}» ghi là một phần của ${one.partOf}, nhưng bài chỉ có ${declared.length} số liệu.`,
          hint: 'Hãy đếm lại: sl-1 là số liệu ghi đầu tiên trong statistics, sl-2 là số liệu thứ hai, cứ thế tiếp.',
        },
      ];
    }
    const chain = chainFrom(one, byId);
    if (chain.length === 1 || chain.at(-1) !== one) return [];
    return [
      {
        code: 'tong-vong-quanh',
        severity: 'error',
        path: one.path,
        message: `«${one.quote}» thành một phần của chính nó: ${chain.map(({ id }) => id).join(' → ')}.`,
        hint: 'Hãy bỏ partOf ở số liệu là tổng.',
      },
    ];
  });
}
