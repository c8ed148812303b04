import { normalise } from './normalise.ts';
import { parseSyllable } from './syllable.ts';
import { placeTone } from './tones.ts';

/** Onsets after which an open `i` and `y` are two spellings of one syllable: `kĩ`/`kỹ`, `lí`/`lý`, `tỉ`/`tỷ`. */
const OPEN_I_OR_Y = new Set(['h', 'k', 'l', 'm', 's', 't', 'qu']);
/** After `qu` also before a coda: `quít`/`quýt`, `quình`/`quỳnh`. */
const CLOSED_I_AFTER_QU = /^i(?:t|nh|ch|p)$/;

/**
 * The one spelling under which a syllable is searched with its marks: normalised, lower case, tone in the old
 * place, `y` where `i` and `y` are free. `Kĩ` and `kỹ` give `kỹ`, `Uỷ` and `ủy` give `ủy`, `quí` gives `quý`;
 * `tay`/`tai`, `thúy`/`thúi`, `vy`/`vi`, `Đảng`/`đang` stay apart. Any other word comes back normalised and
 * in lower case. As long as `normalise(syllable)`.
 */
export function searchForm(syllable: string): string {
  const word = placeTone(normalise(syllable).toLowerCase(), 'old');
  const parts = parseSyllable(word);
  if (!parts) return word;
  const open = parts.rhyme === 'i' && OPEN_I_OR_Y.has(parts.onset);
  const closed = parts.onset === 'qu' && CLOSED_I_AFTER_QU.test(parts.rhyme);
  if (!open && !closed) return word;
  return word.replace(/[iìỉĩíị]/, (vowel) => 'yỳỷỹýỵ'['iìỉĩíị'.indexOf(vowel)]!);
}
