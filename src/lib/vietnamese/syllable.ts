import { liftTone } from './letters.ts';
import type { Tone } from './letters.ts';
import { foldTones } from './fold.ts';
import { normalise } from './normalise.ts';

/** A syllable in its three parts, lower case, tone lifted: `huyện` = `h` + `uyên` (coda `n`) + `nặng`. */
interface Syllable {
  /** `''`, `ngh`, `qu`, `gi`… */
  onset: string;
  /** Vowels and coda with quality marks: `uyên`, `ương`, `oa`. */
  rhyme: string;
  /** The final consonants of the rhyme: `''`, `n`, `ng`, `ch`… */
  coda: string;
  tone: Tone;
}

const ONSETS = ['ngh', 'ng', 'nh', 'ch', 'gh', 'kh', 'ph', 'th', 'tr', ...'bcdđghklmnprstvx', ''];

/** Every rhyme of the written language, tone lifted, by its first vowel; `ăk` for Đắk Lắk and its kind. */
const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu
  y yêm yên yêng yêt yêu
  o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay
  oăc oăm oăn oăng oăp oăt oe oem oen oeo oet
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôt uân uâng uât uây
  uê uêch uênh uơ uy uya uych uyn uynh uyp uyt uyu uyên uyêt
  ư ưc ưi ưm ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu`.split(/\s+/),
);
/** After `qu` the glide is already written: `quang`, `quốc`, `quỳnh`, `quơ`. */
const AFTER_QU = /^[aăâeêiyơ]|^ôc$/;
const Y_AFTER_QU = new Set(['y', 'yên', 'yêt', 'ynh', 'yt', 'ych', 'yp']);
/** Onsets after which an open `y` is written; elsewhere `i` is (`bi`, `chi`, `thi`). */
const OPEN_Y = new Set(['', 'k', 'l', 'm', 't', 's', 'h', 'v']);

/**
 * Takes a written syllable apart, or returns `undefined` when Vietnamese has no such syllable:
 * `huyện`, `Đảng`, `ỦY`, `gìn`, `quốc` are; `khuyu`, `ngat`, `kuy`, `UBND`, `street` are not.
 * Strict about tones: a syllable that ends in c, ch, p or t carries sắc or nặng, so `mot` is none.
 * The place of the tone mark is not judged (`hòa`, `hoà`, `hòan`); two marks are.
 */
export function parseSyllable(word: string): Syllable | undefined {
  const { letters, tone, marks } = liftTone(normalise(word).toLowerCase());
  if (marks > 1) return undefined;
  const parts = splitOnset(letters);
  if (!parts) return undefined;
  const coda = /[cghkmnpt]+/.exec(parts.rhyme)?.[0] ?? '';
  if (/[cpt]/.test(coda) && tone !== 'sắc' && tone !== 'nặng') return undefined;
  return { ...parts, coda, tone };
}

/** Whether Vietnamese has this syllable; see {@link parseSyllable}. */
export function isVietnameseSyllable(word: string): boolean {
  return parseSyllable(word) !== undefined;
}

/**
 * Whether letters without a tone can be a syllable once a tone is set: `duoc` cannot, `dươc` and `mot` can,
 * `viêtnam` and `str` cannot. Lower case, NFC.
 */
export function canTakeTone(letters: string): boolean {
  return splitOnset(letters) !== undefined;
}

/** Splits letters without tone: `quyên` → `qu` + `yên`, `giêng` → `gi` + `êng`, `gin` → `g` + `in`. */
function splitOnset(letters: string): { onset: string; rhyme: string } | undefined {
  if (letters.startsWith('qu')) {
    const rhyme = letters.slice(2);
    const known = rhyme.startsWith('y') ? Y_AFTER_QU.has(rhyme) : RHYMES.has(rhyme) && AFTER_QU.test(rhyme);
    return known ? { onset: 'qu', rhyme } : undefined;
  }
  if (letters.startsWith('gi')) {
    const rhyme = letters.slice(2);
    // `giêng`, `giếc`: the `i` of `iê` is written once. `gì` and `gìn` fall through to `g` + `i…`.
    if (RHYMES.has(rhyme) || (rhyme.startsWith('ê') && RHYMES.has(`i${rhyme}`)))
      return { onset: 'gi', rhyme };
  }
  const onset = ONSETS.find((candidate) => letters.startsWith(candidate))!;
  const rhyme = letters.slice(onset.length);
  return RHYMES.has(rhyme) && fits(onset, rhyme) ? { onset, rhyme } : undefined;
}

/** The spelling rules between onset and vowel: `k gh ngh` before e, ê, i, y; `c g ng` before the others. */
function fits(onset: string, rhyme: string): boolean {
  const front = /^[eêiy]/.test(rhyme);
  if (onset === 'k') return front;
  if (onset === 'gh' || onset === 'ngh') return front && !rhyme.startsWith('y');
  if (onset === 'c' || onset === 'ng') return !front;
  if (onset === 'g') return !front || /^i/.test(rhyme);
  if (rhyme === 'y') return OPEN_Y.has(onset);
  if (rhyme.startsWith('y')) return onset === '';
  if (onset === '' && /^iê/.test(rhyme)) return false;
  return true;
}

const UNMARKED_RHYMES = new Set([...RHYMES, ...Y_AFTER_QU].map(foldTones));

/**
 * Whether the word can be a Vietnamese syllable typed without its marks: `mot`, `dang`, `duoc`, `Quoc` can;
 * `street`, `booj`, `UBND` cannot. Says nothing about words that carry marks: those give `false`.
 */
export function isUnmarkedSyllable(word: string): boolean {
  if (/[^a-z]/i.test(word)) return false;
  const letters = word.toLowerCase();
  if (letters.startsWith('qu'))
    return /^[aeiyo]/.test(letters.slice(2)) && UNMARKED_RHYMES.has(letters.slice(2));
  const onsets = ['gi', ...ONSETS].filter((onset) => letters.startsWith(onset));
  return onsets.some((onset) => {
    const rhyme = letters.slice(onset.length);
    return UNMARKED_RHYMES.has(rhyme) && fits(onset, rhyme);
  });
}

const WORD = /[^\s\d!-/:-@[-`{-~“”‘’«»…–—]+/g;

/**
 * The share, 0 to 1, of words of a text that are Vietnamese syllables; words in ASCII capitals (`UBND`, `NQ`,
 * `XII`) are not counted. Near 1 for Vietnamese prose, far lower for the same prose read in a wrong encoding
 * (`§¶ng bé huyÖn`). Returns 0 for a text without words.
 */
export function syllableShare(text: string): number {
  let words = 0;
  let syllables = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (/^(?:[A-Z]+|\P{L}+)$/u.test(word)) continue;
    words += 1;
    if (isVietnameseSyllable(word)) syllables += 1;
  }
  return words === 0 ? 0 : syllables / words;
}
