import { describe, expect, test } from 'vitest';
import { countOf, countValues, passesAll, passesOf } from '../../../../src/lib/search/match/filters.ts';

describe('filters', () => {
  const head = {
    pageCount: 4,
    days: ['2020-01-01', '2020-06-01', '', '2021-01-01'],
    filters: {
      district: new Map([
        ['Sông Lô', [0, 1]],
        ['Lập Thạch', [3]],
      ]),
      term: new Map([['2015–2020', [0, 1, 3]]]),
      author: new Map([['__proto__', [1]]]),
      year: new Map([['2020', [0, 1]]]),
    },
  } as never;
  const passing = (options: object) => {
    const passes = passesOf(head, options);
    return [0, 1, 2, 3].filter((page) => passesAll(passes, page));
  };

  test.each([
    [{}, [0, 1, 2, 3]],
    [{ filters: { district: ['Sông Lô'] } }, [0, 1]],
    [{ filters: { district: ['Sông Lô', 'Lập Thạch'] } }, [0, 1, 3]],
    [{ filters: { district: ['Sông Lô'], author: ['__proto__'] } }, [1]],
    [{ filters: { district: ['Không có'] } }, []],
    [{ filters: { district: [''] } }, [0, 1, 2, 3]],
    [{ filters: { district: ['', 'Lập Thạch'] } }, [3]],
    [{ from: '2020-06-01' }, [1, 3]],
    [{ to: '2020-06-01' }, [0, 1]],
    [{ from: '2020-01-02', to: '2020-12-31' }, [1]],
    [{ from: '', to: '' }, [0, 1, 2, 3]],
  ])('%j: %j', (options, pages) => {
    expect(passing(options)).toEqual(pages);
  });

  test('a filter’s own choice does not narrow its own counts; values that nothing has are not told', () => {
    const passes = passesOf(head, { filters: { district: ['Sông Lô'] } });
    const counts = countValues(head, passes, [0, 1, 2, 3]);
    expect(counts.district).toEqual({ 'Sông Lô': 2, 'Lập Thạch': 1 });
    expect(counts.term).toEqual({ '2015–2020': 2 });
    expect(countOf(counts, 'author', '__proto__')).toBe(1);
    expect(countValues(head, passes, [0]).author).toEqual({});
    expect(countOf(counts, 'author', 'constructor')).toBe(0);
    expect(countOf(counts, 'constructor', 'name')).toBe(0);
    expect(countOf(counts, 'year', '2020')).toBe(2);
  });
});
