import { readNounPhrase } from '../../noun/noun-phrase.ts';
import type { NounPhrase } from '../../noun/measures.ts';
import { lower } from '../../noun/phrases.ts';
import type { Reader } from '../../quantity/reader.ts';

/** In tokens: a subject further back belongs to another clause. */
const FARTHEST = 30;
/** What heads a list holds for all of it. */
const FARTHEST_HEAD = 80;
const COUNTED_BEFORE = /^(?:số|lượng)$/;
/** Compounds that end in `số` and name no count: `một số`, `dân tộc thiểu số`. */
const NO_COUNT = /^(?:một|thiểu|đa|dân|hệ|chỉ|điểm)$/;

/** After `số` these are no things: `số dư`, `số còn lại`, `số này`. */
const NO_NOUN = /^(?:dư|liệu|hiệu|thứ|điện|còn|này|đó|ấy|kia|khác|tiền|một|hai|không)$/;

/** `Đối với đảng viên: khiển trách 312, cảnh cáo 97`: the noun that the sentence names before its list. */
export function concernedNoun(reader: Reader, before: number): NounPhrase | undefined {
  for (let at = before - 1; at > Math.max(0, before - FARTHEST_HEAD); at -= 1) {
    if (/^[.!?]$/.test(lower(reader, at))) return undefined;
    if (lower(reader, at) !== 'với' || lower(reader, at - 1) !== 'đối') continue;
    const noun = readNounPhrase(reader, at + 1);
    return noun?.kind === 'noun' && lower(reader, noun.last + 1) === ':' ? noun : undefined;
  }
  return undefined;
}

/** `số (lượng) X` in the clause before a token: the noun X. */
export function countedSubject(reader: Reader, before: number): NounPhrase | undefined {
  for (let at = before - 1; at >= Math.max(0, before - FARTHEST); at -= 1) {
    if (/^[.;!?]$/.test(lower(reader, at))) return undefined;
    if (!COUNTED_BEFORE.test(lower(reader, at)) || lower(reader, at + 1) === 'lượng') continue;
    if (NO_COUNT.test(lower(reader, at - 1)) || NO_NOUN.test(lower(reader, at + 1))) continue;
    const noun = readNounPhrase(reader, at + 1);
    return noun?.kind === 'noun' && noun.first < before
      ? { ...noun, last: Math.min(noun.last, before - 1) }
      : undefined;
  }
  return undefined;
}
