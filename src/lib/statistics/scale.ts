/** A scale from 0 to a round number: what its marks are, the last of them its end. */
export interface Scale {
  top: number;
  /** From 0 to `top`, evenly. */
  ticks: number[];
}

/** The next round number above the largest, in three to five even steps: 1.084 → 0, 400, 800, 1.200. */
export function scaleTo(largest: number): Scale {
  if (!(largest > 0)) return { top: 1, ticks: [0, 1] };
  const steps = [3, 4, 5].map((count) => {
    const step = roundUp(largest / count);
    return { top: tidy(step * count), count, step };
  });
  const { count, step, top } = steps.reduce((best, next) => (next.top < best.top ? next : best));
  return { top, ticks: Array.from({ length: count + 1 }, (_, index) => tidy(index * step)) };
}

/** The next of 1, 2, 2.5, 4, 5 or 10 times a power of ten: 361 → 400. */
export function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const times = [1, 2, 2.5, 4, 5, 10].find((each) => each * power >= value - power * 1e-9)!;
  return tidy(times * power);
}

/** The middle of the values: half are higher, half lower. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return undefined;
  return sorted.length % 2 === 1 ? sorted[middle] : tidy((sorted[middle - 1]! + sorted[middle]!) / 2);
}

/** Without the dust of binary fractions. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
