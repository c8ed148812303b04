import type { TokenizedText } from '../tokens.ts';
import { MEASURES, TIME_NOUNS } from './lexicon.ts';
import { lower, pair } from './phrases.ts';
import { PHRASE_END } from './phrase-ends.ts';

/** The noun that a number counts, at tokens `first` to `last` (inclusive). */
export interface NounPhrase {
  first: number;
  last: number;
  /** As printed, in lower case, spaces single: `thông báo, thông báo kết luận`, `đồng/người/năm`, `km`. */
  unit: string;
  kind: 'noun' | 'measure' | 'time';
}

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

function spelled(word: string): string {
  return SPELLED.get(word) ?? word;
}

/** Words as a unit is stored: lower case, single spaces, one spelling. */
export function printed(text: TokenizedText, first: number, last: number): string {
  const words = text.text
    .slice(text.tokens[first]!.start, text.tokens[last]!.end)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\s*\/\s*/g, '/');
  return SPELLED.get(words) ?? words.split('/').map(spelled).join('/');
}

const ONE_SYLLABLE = /^(?:người|hộ|con|xã|thôn|lớp|vụ|lượt|suất|cây|bộ|ca)$/;

/** `/người/năm` after a unit: the last token of it. */
export function perEnd(text: TokenizedText, last: number): number {
  let end = last;
  while (lower(text, end + 1) === '/' && text.tokens[end + 2]?.kind === 'word') {
    end += 2;
    // `đồng/nạn nhân` keeps both syllables; `đồng/người` and `đồng/tháng` are whole.
    const one =
      ONE_SYLLABLE.test(lower(text, end)) ||
      MEASURES.has(lower(text, end)) ||
      TIME_NOUNS.has(lower(text, end));
    const next = text.tokens[end + 1];
    if (!one && next?.kind === 'word' && !PHRASE_END.has(next.lower)) end += 1;
  }
  return end;
}

/** Reads a measure or money at a token: `km`, `điểm %`, `đồng/người/năm`. */
export function measure(text: TokenizedText, at: number): NounPhrase | undefined {
  const word = lower(text, at);
  if (word === 'phần' && lower(text, at + 1) === 'trăm')
    return { first: at, last: at + 1, unit: '%', kind: 'measure' };
  if (word === 'điểm' && (lower(text, at + 1) === '%' || pair(text, at + 1) === 'phần trăm')) {
    const last = at + (lower(text, at + 1) === '%' ? 1 : 2);
    return { first: at, last, unit: printed(text, at, last), kind: 'measure' };
  }
  if (!MEASURES.has(word)) return undefined;
  const next = lower(text, at + 1);
  if (
    word === 'đồng' &&
    /^(?:chí|bào|đội|hồ|minh|đẳng|ruộng|phạm|nghiệp|bộ|tác|hương|hành|nát|dân)$/.test(next)
  )
    return undefined;
  if ((word === 'mẫu' || word === 'tấn' || word === 'sào') && /^(?:giáo|số|mã|hình|công|tuồng)$/.test(next))
    return undefined;
  if (word === 'đ' && next === '/' && lower(text, at + 2) === 'c')
    return { first: at, last: at + 2, unit: 'đồng chí', kind: 'noun' };
  if (word === '°')
    return next === 'c' ? { first: at, last: at + 1, unit: '°C', kind: 'measure' } : undefined;
  // A yearly rate is still a percentage: `tăng 12%/năm`.
  const last = word === '%' || word === '‰' ? at : perEnd(text, at);
  const unit = last === at ? spelled(word) : printed(text, at, last);
  return { first: at, last, unit, kind: 'measure' };
}
