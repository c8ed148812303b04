import { lower, phraseAt } from '../../noun/phrases.ts';
import type { TokenizedText } from '../../tokens.ts';

/** In tokens: `con số này đã là`. */
const REACH = 6;

/** `Năm 2022, con số này là 1.598`: the number at a token is of what the sentence before counts. */
export function pointsBack(text: TokenizedText, number: number): boolean {
  for (let at = number - 1; at >= 0 && number - at <= REACH; at -= 1) {
    if (/^[,;.!?]$/.test(lower(text, at))) return false;
    if (
      /^(?:con số|tỷ lệ|tỉ lệ|số) (?:này|đó|ấy)$/.test(
        phraseAt(text, at, phraseAt(text, at, 1) === 'số' ? 2 : 3),
      )
    )
      return true;
  }
  return false;
}
