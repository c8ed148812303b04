/** The six tones by their Vietnamese names; `ngang` is the level tone, which has no mark. */
export type Tone = 'ngang' | 'huyền' | 'hỏi' | 'ngã' | 'sắc' | 'nặng';

/** What makes `ă â ê ô ơ ư đ` letters of their own: breve, circumflex, horn, stroke. */
export type Quality = '' | 'trăng' | 'mũ' | 'móc' | 'ngang';

/** One letter taken apart: `ệ` is `e` + `mũ` + `nặng`. Case stays in `base`. */
export interface LetterParts {
  base: string;
  quality: Quality;
  tone: Tone;
}

/** Dictionary order of the tones. */
export const TONES: readonly Tone[] = ['ngang', 'huyền', 'hỏi', 'ngã', 'sắc', 'nặng'];

const TONE_MARKS: Readonly<Record<Tone, string>> = {
  ngang: '',
  huyền: '\u0300',
  hỏi: '\u0309',
  ngã: '\u0303',
  sắc: '\u0301',
  nặng: '\u0323',
};
const QUALITY_MARKS: Readonly<Record<Quality, string>> = {
  '': '',
  trăng: '\u0306',
  mũ: '\u0302',
  móc: '\u031b',
  ngang: '',
};

const TONE_OF_MARK = invert(TONE_MARKS);
const QUALITY_OF_MARK = invert(QUALITY_MARKS);

function invert<Name extends string>(marks: Readonly<Record<Name, string>>): ReadonlyMap<string, Name> {
  const entries = Object.entries(marks) as [Name, string][];
  return new Map(entries.filter(([, mark]) => mark !== '').map(([name, mark]) => [mark, name]));
}

/**
 * Takes one letter (NFC or NFD) apart: `Ệ` → `{ base: 'E', quality: 'mũ', tone: 'nặng' }`,
 * `đ` → `{ base: 'd', quality: 'ngang', tone: 'ngang' }`. Any other character is its own base.
 */
export function splitLetter(letter: string): LetterParts {
  // `đ` has no Unicode decomposition, so it is handled apart here and in `composeLetter`.
  if (letter === 'đ' || letter === 'Đ')
    return { base: letter === 'đ' ? 'd' : 'D', quality: 'ngang', tone: 'ngang' };
  if (letter <= '\u007f') return { base: letter, quality: '', tone: 'ngang' };
  let base = '';
  let quality: Quality = '';
  let tone: Tone = 'ngang';
  for (const char of letter.normalize('NFD')) {
    const foundTone = TONE_OF_MARK.get(char);
    const foundQuality = QUALITY_OF_MARK.get(char);
    if (foundTone) tone = foundTone;
    else if (foundQuality) quality = foundQuality;
    else base += char;
  }
  return { base: base.normalize('NFC'), quality, tone };
}

/** Puts a letter together again, NFC: `{ base: 'e', quality: 'mũ', tone: 'nặng' }` → `ệ`. */
export function composeLetter({ base, quality, tone }: LetterParts): string {
  if (quality === 'ngang') return base === 'D' ? 'Đ' : 'đ';
  return (base + QUALITY_MARKS[quality] + TONE_MARKS[tone]).normalize('NFC');
}

/** The tone of a syllable, `nặng` for `huyện`, and the same letters without it, `huyên`. */
export interface ToneSplit {
  letters: string;
  tone: Tone;
  /** How many letters carry a tone mark; a real syllable has none or one. */
  marks: number;
}

/** Lifts the tone off a syllable (NFC): `huyện` → `huyên` + `nặng`; `ĐẢNG` → `ĐANG` + `hỏi`. Case is kept. */
export function liftTone(syllable: string): ToneSplit {
  if (/^[\0-\x7f]*$/.test(syllable)) return { letters: syllable, tone: 'ngang', marks: 0 };
  let letters = '';
  let tone: Tone = 'ngang';
  let marks = 0;
  for (const letter of syllable.normalize('NFC')) {
    const parts = splitLetter(letter);
    if (parts.tone !== 'ngang') {
      tone = parts.tone;
      marks += 1;
    }
    letters += parts.tone === 'ngang' ? letter : composeLetter({ ...parts, tone: 'ngang' });
  }
  return { letters, tone, marks };
}
