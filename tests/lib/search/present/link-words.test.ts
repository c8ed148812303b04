import { describe, expect, test } from 'vitest';
import { searchNotices } from '../../../../src/i18n/search-notices.ts';
import { interpretationOf } from '../../../../src/lib/search/present/notices.ts';
import { matchSuggestions } from '../../../../src/lib/search/present/suggest.ts';
import { phrasesOf, textFragment } from '../../../../src/lib/search/present/text-fragment.ts';
import { isEmptyState, readState, writeState, type SearchState } from '../../../../src/lib/search/state.ts';

describe('a link marks what was found', () => {
  const text = 'Năm qua, huyện kết nạp được 153 đảng viên; xã kết nạp 5 đảng viên, kết nạp thêm 94,2%.';
  const stretch = (words: string, from = 0): [number, number] => {
    const start = text.indexOf(words, from);
    return [start, start + words.length];
  };
  const link = (...stretches: [number, number][]) => decodeURIComponent(textFragment(text, stretches));

  test('with the words around it', () => {
    expect(link(stretch('kết nạp'))).toBe(':~:text=Năm qua, huyện-,kết nạp,-được 153 đảng');
    expect(link(stretch('Năm'))).toBe(':~:text=Năm,-qua, huyện kết');
    expect(link(stretch('94,2%.'))).toBe(':~:text=kết nạp thêm-,94,2%.');
    expect(link()).toBe('');
  });

  test('each once, the longest first, three at the most', () => {
    const twice = [stretch('kết nạp'), stretch('kết nạp', 40), stretch('5'), stretch('đảng viên')];
    expect(phrasesOf(textFragment(text, twice).slice(3))).toEqual(['đảng viên', 'kết nạp', '5']);
    const many = [...twice, stretch('huyện')];
    expect(phrasesOf(textFragment(text, many).slice(3))).toEqual(['đảng viên', 'kết nạp', 'huyện']);
    const capital = 'Xã ta và xã bạn';
    expect(
      textFragment(capital, [
        [0, 2],
        [9, 11],
      ]).match(/text=/g),
    ).toHaveLength(1);
  });

  test('no sign of it is read as one of the link’s', () => {
    const fragment = textFragment('theo 22-NQ/TW, & rồi', [[5, 13]]);
    expect(fragment).toContain('22%2DNQ%2FTW');
    expect(fragment.split(',').length).toBe(3);
    expect(phrasesOf(fragment.slice(3))).toEqual(['22-NQ/TW']);
  });

  test('words around it are never cut', () => {
    const long = `${'a'.repeat(70)} b c ${'d'.repeat(58)} xã ${'e'.repeat(58)} f g`;
    const start = long.indexOf('xã');
    const read = decodeURIComponent(textFragment(long, [[start, start + 2]]));
    expect(read).toBe(`:~:text=${'d'.repeat(58)}-,xã,-${'e'.repeat(58)}`);
    const longer = `${'d'.repeat(70)} xã ${'e'.repeat(70)}`;
    expect(textFragment(longer, [[71, 73]])).toBe(':~:text=x%C3%A3');
  });

  test('a browser that does not read the link is told the words', () => {
    expect(phrasesOf('text=a-,b%20c,-d&text=e')).toEqual(['b c', 'e']);
    expect(phrasesOf('')).toEqual([]);
  });
});

describe('what readers are told of a query', () => {
  const told = (more: object) =>
    interpretationOf(
      { equivalents: [], partial: false, missing: [], parsed: { cut: false }, ...more } as never,
      searchNotices,
    );

  test('nothing, where it was read as typed', () => {
    expect(told({})).toEqual({});
  });

  test('each in its own words, one after another', () => {
    const searched = { text: 'đảng viên', kind: 'spelling' };
    expect(told({ searched })).toEqual({ interpretation: searchNotices.searched('đảng viên'), searched });
    expect(told({ searched, keptWord: 'đãng' }).interpretation).toBe(
      searchNotices.searchedFirst('đảng viên', 'đãng'),
    );
    expect(told({ keptWord: 'đãng' })).toEqual({});
    expect(
      told({ equivalents: ['Mặt trận'], partial: true, missing: ['xqz'], parsed: { cut: true } })
        .interpretation,
    ).toBe(
      [searchNotices.equivalents(['Mặt trận']), searchNotices.partial(['xqz']), searchNotices.cut(16)].join(
        ' ',
      ),
    );
    expect(told({ suggestion: '-"da nang"' })).toEqual({ suggestion: '-"da nang"' });
  });
});

describe('what completes the words typed', () => {
  const entries = [
    { text: 'Chi bộ thôn Đông Lạc', url: '/a/' },
    { text: 'Đổi mới chi bộ', url: '/b/' },
    ...['sinh hoạt chi bộ', 'chi bộ', 'chi bộ thôn', 'chi bộ xã', 'chi bộ cơ quan', 'chi bộ trường'].map(
      (text) => ({ text }),
    ),
  ];
  const completed = (typed: string) => matchSuggestions(typed, entries).map(({ text }) => text);

  test('terms before titles, those that begin so first; four terms at the most', () => {
    expect(completed('chi b')).toEqual([
      'chi bộ',
      'chi bộ thôn',
      'chi bộ xã',
      'chi bộ cơ quan',
      'Chi bộ thôn Đông Lạc',
      'Đổi mới chi bộ',
    ]);
  });

  test('not what is typed already, nor the middle of a word', () => {
    expect(completed('chi bộ')).not.toContain('chi bộ');
    expect(completed('hi bo')).toEqual([]);
    expect(completed('sinh')).toEqual(['sinh hoạt chi bộ']);
  });

  test('from two letters on, eight at the most', () => {
    expect(completed('c')).toEqual([]);
    expect(completed('ch')).not.toEqual([]);
    const titles = Array.from({ length: 20 }, (_, i) => ({ text: `Chi bộ ${i}`, url: `/${i}/` }));
    expect(matchSuggestions('chi', titles)).toHaveLength(8);
  });
});

describe('the address of a search', () => {
  const empty: SearchState = {
    query: '',
    filters: { district: '', term: '', author: '', year: '' },
    from: '',
    to: '',
    sort: 'relevance',
    literal: false,
    explain: false,
  };

  test('says what is not as usual, and is read back', () => {
    expect(writeState(empty)).toBe('');
    expect(readState('')).toEqual(empty);
    const state: SearchState = {
      query: 'chi bộ & "thôn"',
      filters: { district: 'song-lo', term: '2015-2020', author: 'le-quyen', year: '2020' },
      from: '2020-01-01',
      to: '2020-12-31',
      sort: 'newest',
      literal: true,
      explain: true,
    };
    expect(decodeURIComponent(writeState(state).replaceAll('+', ' '))).toBe(
      '?q=chi bộ & "thôn"&huyen=song-lo&nhiem-ky=2015-2020&tac-gia=le-quyen&nam=2020&tu=2020-01-01&den=2020-12-31&sap-xep=moi-nhat&nguyen-van=1&giai-thich=1',
    );
    expect(readState(writeState(state))).toEqual(state);
    expect(readState(writeState({ ...empty, sort: 'oldest' }))).toEqual({ ...empty, sort: 'oldest' });
  });

  test('what is not understood is as if it were not there', () => {
    expect(
      readState(
        '?q=%20chi%20&sap-xep=xx&tu=hôm%20qua&den=32/1/2020&nguyen-van=2&giai-thich=co&huyen=%20song-lo%20&a=b',
      ),
    ).toEqual({ ...empty, query: 'chi', filters: { ...empty.filters, district: 'song-lo' } });
    expect(readState('?sap-xep=phu-hop').sort).toBe('relevance');
  });

  test('days as people write them; of a month its first and its last', () => {
    expect(readState('?tu=9/2020&den=9/2020')).toMatchObject({ from: '2020-09-01', to: '2020-09-30' });
    expect(readState('?tu=21/9/2020')).toMatchObject({ from: '2020-09-21', to: '' });
  });

  test('narrows the archive by words, by a filter or by days, not by an order', () => {
    expect(isEmptyState(empty)).toBe(true);
    expect(isEmptyState({ ...empty, sort: 'newest', literal: true })).toBe(true);
    for (const more of [{ query: 'a' }, { from: '2020-01-01' }, { to: '2020-01-01' }])
      expect(isEmptyState({ ...empty, ...more })).toBe(false);
    expect(isEmptyState({ ...empty, filters: { ...empty.filters, year: '2020' } })).toBe(false);
  });
});
