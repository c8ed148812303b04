import type { NounPhrase } from '../../noun/measures.ts';
import { readNounPhrase } from '../../noun/noun-phrase.ts';
import { lower } from '../../noun/phrases.ts';
import type { Quantity, Reader } from '../../quantity/reader.ts';
import type { BareNumber } from './bare-number.ts';

/** In tokens: how far `lần lượt` reaches. */
const TURN_REACH = 14;
const IN_TURN = /^(?:lần lượt|tương ứng|thứ tự)$/;

/** `lần lượt kết nạp 210, 198 và 187 đảng viên`: the noun stands behind the last number. */
function nounBehindList(reader: Reader, { numberLast }: Quantity): NounPhrase | undefined {
  let at = numberLast + 1;
  while (/^(?:,|và|;)$/.test(lower(reader, at)) && reader.tokens[at + 1]?.kind === 'number') at += 2;
  const noun = at > numberLast + 1 ? readNounPhrase(reader, at) : undefined;
  return noun?.kind === 'noun' || noun?.kind === 'measure' ? noun : undefined;
}

/** `Sản lượng cá, tôm, cua lần lượt là 120, 85 và 9 tấn`: a measure behind the list is of all. */
export function nounInTurn({ reader, quantity, noun }: BareNumber): NounPhrase | undefined {
  const behind = nounBehindList(reader, quantity);
  return behind?.kind === 'measure' ? behind : (noun ?? behind);
}

/** `lần lượt là 12, 15 và 20 đồng chí`: each of them counts. */
export function isInTurn({ reader, quantity: { first } }: BareNumber): boolean {
  for (let at = first - 1; at > 0 && first - at < TURN_REACH; at -= 1) {
    const word = lower(reader, at);
    if (/^[.;!?]$/.test(word)) return false;
    if (IN_TURN.test(`${lower(reader, at - 1)} ${word}`)) return true;
  }
  return false;
}
