import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../src/lib/figures/extract/extract.ts';
import { qualifierClass } from '../../../src/lib/figures/quantity/qualifiers.ts';
import { readQuote } from '../../../src/lib/figures/read.ts';
import vectors from '../../vectors/numbers.json' with { type: 'json' };

interface Expected {
  value?: number;
  from?: number;
  to?: number;
  min?: number;
  max?: number;
  part?: number;
  whole?: number;
  fraction?: number[];
  unit?: string;
  qualifier?: string;
  bound?: 'lower' | 'upper';
  vague?: string;
  duration?: string;
  idiom?: string;
  label?: string;
}
const cases = vectors.cases as unknown as {
  input: string;
  expected: Expected | Expected[] | string | null;
}[];

/** Words that state no figure: nothing at all, a duration, something vague, an idiom, a date. */
function statesNone(expected: Expected): boolean {
  return expected.vague !== undefined || expected.duration !== undefined || expected.idiom !== undefined;
}

function valueOf(expected: Expected) {
  if (expected.value !== undefined) return expected.value;
  if (expected.from !== undefined) return { from: expected.from, to: expected.to };
  if (expected.min !== undefined) return { min: expected.min, max: expected.max };
  if (expected.fraction) return { part: expected.fraction[0], whole: expected.fraction[1] };
  return { part: expected.part, whole: expected.whole };
}

const single = cases.filter((entry): entry is { input: string; expected: Expected } => {
  const { expected } = entry;
  return (
    expected !== null &&
    typeof expected === 'object' &&
    !Array.isArray(expected) &&
    !statesNone(expected) &&
    !/^không .* nào$/.test(entry.input)
  );
});

describe('a phrase that states one quantity', () => {
  test.each(single)('$input', ({ input, expected }) => {
    const reading = readQuote(input);
    expect(reading?.value).toEqual(valueOf(expected));
    // A quotation may describe what it counts: `4 lớp bồi dưỡng`.
    if (expected.unit) expect(`${reading?.unit} `).toContain(`${expected.unit} `);
    if (expected.qualifier) expect(reading?.qualifier).toBe(expected.qualifier);
    if (expected.bound) expect(qualifierClass(reading?.qualifier)).toBe(expected.bound);
  });
});

describe('a phrase that states several', () => {
  const lists = cases.filter(
    (entry): entry is { input: string; expected: Expected[] } =>
      Array.isArray(entry.expected) && !entry.input.startsWith('kỷ niệm'),
  );
  test.each(lists)('$input', ({ input, expected }) => {
    expect(extractFigures(input).map(({ value }) => value)).toEqual(expected.map(valueOf));
  });
});

describe('a phrase that states none', () => {
  const none = cases.filter(
    ({ input, expected }) =>
      input.includes(' ') &&
      (expected === null ||
        typeof expected === 'string' ||
        (!Array.isArray(expected) && statesNone(expected))),
  );
  test.each(none)('$input', ({ input }) => {
    expect(extractFigures(input)).toEqual([]);
  });
});
