import type { Token } from '../tokens.ts';
import { MEASURES, TIME_NOUNS } from './lexicon.ts';
import { lower, pair } from './phrases.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { PHRASE_END } from './phrase-ends.ts';

const SPELLED: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    m2: 'm²',
    m3: 'm³',
    km2: 'km²',
    tccsđ: 'tổ chức cơ sở đảng',
    'đ/c': 'đồng chí',
    đ: 'đồng',
    vnđ: 'đồng',
    vnd: 'đồng',
    mét: 'm',
  }),
);

/** Words as a unit is stored: lower case, single spaces, one spelling. */
export function printed(text: string, tokens: readonly Token[], first: number, last: number): string {
  const words = text
    .slice(tokens[first]!.start, tokens[last]!.end)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\s*\/\s*/g, '/')
    .replace(/^(?:đ|vnđ|vnd)\/(?!c(?!\p{L}))/u, 'đồng/');
  return SPELLED.get(words) ?? words;
}

const ONE_SYLLABLE = /^(?:người|hộ|con|xã|thôn|lớp|vụ|lượt|suất|cây|bộ|ca)$/;

/** `/người/năm` after a unit: the last token of it. */
export function perEnd(tokens: readonly Token[], last: number): number {
  let end = last;
  while (lower(tokens, end + 1) === '/' && tokens[end + 2]?.kind === 'word') {
    end += 2;
    // `đồng/nạn nhân` keeps both syllables; `đồng/người` and `đồng/tháng` are whole.
    const one =
      ONE_SYLLABLE.test(lower(tokens, end)) ||
      MEASURES.has(lower(tokens, end)) ||
      TIME_NOUNS.has(lower(tokens, end));
    const next = tokens[end + 1];
    if (!one && next?.kind === 'word' && !PHRASE_END.has(next.lower)) end += 1;
  }
  return end;
}

/** Reads a measure or money at a token: `km`, `điểm %`, `đồng/người/năm`. */
export function measure(text: string, tokens: readonly Token[], at: number): NounPhrase | undefined {
  const word = lower(tokens, at);
  if (word === 'phần' && lower(tokens, at + 1) === 'trăm')
    return { first: at, last: at + 1, unit: '%', kind: 'measure' };
  if (word === 'điểm' && (lower(tokens, at + 1) === '%' || pair(tokens, at + 1) === 'phần trăm')) {
    const last = at + (lower(tokens, at + 1) === '%' ? 1 : 2);
    return { first: at, last, unit: printed(text, tokens, at, last), kind: 'measure' };
  }
  if (!MEASURES.has(word)) return undefined;
  const next = lower(tokens, at + 1);
  if (
    word === 'đồng' &&
    /^(?:chí|bào|đội|hồ|minh|đẳng|ruộng|phạm|nghiệp|bộ|tác|hương|hành|nát|dân)$/.test(next)
  )
    return undefined;
  if ((word === 'mẫu' || word === 'tấn' || word === 'sào') && /^(?:giáo|số|mã|hình|công|tuồng)$/.test(next))
    return undefined;
  if (word === 'đ' && next === '/' && lower(tokens, at + 2) === 'c')
    return { first: at, last: at + 2, unit: 'đồng chí', kind: 'noun' };
  // A yearly rate is still a percentage: `tăng 12%/năm`.
  const last = word === '%' || word === '‰' ? at : perEnd(tokens, at);
  const unit = last === at ? (SPELLED.get(word) ?? word) : printed(text, tokens, at, last);
  return { first: at, last, unit, kind: 'measure' };
}
