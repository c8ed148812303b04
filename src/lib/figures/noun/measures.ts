import type { TokenizedText } from '../tokens.ts';
import { MEASURES, TIME_NOUNS } from './lexicon.ts';
import { byPhrase, lower, pair, phraseAt, phrases } from './phrases.ts';
import { PHRASE_END } from './phrase-ends.ts';

/** The noun that a number counts, at tokens `first` to `last` (inclusive). */
export interface NounPhrase {
  first: number;
  last: number;
  /** As printed, in lower case, spaces single: `thông báo, thông báo kết luận`, `đồng/người/năm`, `km`. */
  unit: string;
  kind: 'noun' | 'measure' | 'time';
}

/** One spelling for each unit. */
const SPELLED = byPhrase({
  'm²': 'm2',
  'm³': 'm3',
  'km²': 'km2',
  'tổ chức cơ sở đảng': 'tccsđ',
  'đồng chí': 'đ/c | đc',
  đồng: 'đ | vnđ | vnd',
  m: 'mét',
});

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

/** Words that begin like a measure and are none. */
const NOT_MEASURES = phrases(`
  đồng chí | đồng bào | đồng đội | đồng hồ | đồng minh | đồng đẳng | đồng ruộng | đồng phạm | đồng nghiệp | đồng bộ | đồng tác | đồng hương | đồng hành | đồng nát | đồng dân |
  mẫu giáo | mẫu số | mẫu mã | mẫu hình | mẫu công | mẫu tuồng | tấn công | tấn tuồng | sào tuồng`);

/** What is no single word: each with how many tokens it has. */
const COMPOUND_MEASURES: readonly [words: string, tokens: number, unit: string, kind: NounPhrase['kind']][] =
  [
    ['phần trăm', 2, '%', 'measure'],
    ['phần nghìn', 2, '‰', 'measure'],
    ['phần ngàn', 2, '‰', 'measure'],
    ['điểm %', 2, 'điểm %', 'measure'],
    ['điểm phần trăm', 3, 'điểm phần trăm', 'measure'],
    ['° c', 2, '°C', 'measure'],
    ['đ / c', 3, 'đồng chí', 'noun'],
    ['đc', 1, 'đồng chí', 'noun'],
    ['đ / v', 3, 'đảng viên', 'noun'],
    ['đv', 1, 'đảng viên', 'noun'],
  ];

/** Reads a measure or money at a token: `km`, `điểm %`, `đồng/người/năm`. */
export function measure(text: TokenizedText, at: number): NounPhrase | undefined {
  const compound = COMPOUND_MEASURES.find(([words, tokens]) => phraseAt(text, at, tokens) === words);
  if (compound) return { first: at, last: at + compound[1] - 1, unit: compound[2], kind: compound[3] };
  const word = lower(text, at);
  if (!MEASURES.has(word) || NOT_MEASURES.has(pair(text, at))) return undefined;
  // A yearly rate is still a percentage: `tăng 12%/năm`.
  const last = word === '%' || word === '‰' ? at : perEnd(text, at);
  return { first: at, last, unit: printed(text, at, last), kind: 'measure' };
}
