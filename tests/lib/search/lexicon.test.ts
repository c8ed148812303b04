import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ABBREVIATIONS } from '../../../src/lib/search/data/abbreviations.ts';
import { parseQuery } from '../../../src/lib/search/query/parse.ts';
import { queryTermsOf } from '../../../src/lib/search/query/terms.ts';
import { keysOf } from '../../../src/lib/search/index-tokens.ts';

/** What the archive explains in its texts. */
const explained = new Map<string, string[]>();
for (const { forms, means } of parse(readFileSync('content/abbreviations.yaml', 'utf8')) as {
  forms: string[];
  means: string[];
}[]) {
  for (const form of forms) explained.set(form, [...(explained.get(form) ?? []), ...means]);
}

/** What search knows them to stand for. */
const searched = new Map<string, string[]>();
for (const line of ABBREVIATIONS.split('\n').filter((text) => text !== '')) {
  const [forms, means] = line.split(' = ') as [string, string];
  for (const form of forms.split(', '))
    searched.set(form, [...(searched.get(form) ?? []), ...means.split(' / ')]);
}

/** `Lao động - Thương binh và Xã hội` and `lao động, thương binh, xã hội` say the same. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/ và |[\s,-]+/g, ' ')
    .trim();

describe('abbreviations mean the same to search and to the reader of a report', () => {
  test('search knows every one that reports explain', () => {
    const forms = new Set([...searched.keys()].map((form) => form.toLowerCase()));
    expect([...explained.keys()].filter((form) => !forms.has(form.toLowerCase()))).toEqual([]);
  });

  test('and takes none for anything else', () => {
    const strange = [...searched].flatMap(([form, means]) => {
      const known = explained.get(form)?.map(plain);
      return known ? means.filter((one) => !known.includes(plain(one))).map((one) => `${form}: ${one}`) : [];
    });
    expect(strange).toEqual([]);
  });
});

describe('a term of which reports abbreviate a part', () => {
  test.each([
    ['ủy ban mặt trận tổ quốc', 'Ủy ban MTTQ'],
    ['Ủy ban Kiểm tra Trung ương', 'UBKT Trung ương'],
    ['UBKTTW', 'UBKT Trung ương'],
    ['ban tuyên giáo trung ương', 'Ban Tuyên giáo TW'],
  ])('%s finds %s', (query, printed) => {
    const [term, ...others] = queryTermsOf(parseQuery(query).words);
    expect(others).toEqual([]);
    expect(term!.alternatives.map(({ keys }) => keys.join(' '))).toContain(keysOf(printed));
  });
});
