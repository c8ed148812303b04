/** Normalised text and, for each of its UTF-16 units, where that unit came from. */
interface NormalisedText {
  text: string;
  /**
   * `offsets[i]` is the offset in the source of what became unit `i`; one entry more than `text.length`,
   * so that the source of `text.slice(a, b)` is `source.slice(offsets[a], offsets[b])`.
   */
  offsets: number[];
}

/** Spaces that only look like U+0020: no-break, narrow no-break, figure, en, em, thin, ideographic… */
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
/** Characters without width that split or hide words: zero-width, soft hyphen, BOM, direction marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const LOOK_ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ' }),
);

const SUSPECT =
  /[\u0300-\u036f\u00a0\u00ad\u00d0\u00f0\u0189\u0256\u1680\u2000-\u200f\u202a-\u202f\u205f-\u2064\u3000\ufeff]/;
const MARK = /\p{M}/u;
const QUALITY_MARK = /[\u0302\u0306\u031b]/;
/**
 * Printable ASCII and the precomposed Latin letters, without the look-alikes of Đ, up to the last of them, to which a
 * mark may belong: the common case, which stays as it is.
 */
const PLAIN = /[ -~À-ÏÑ-ïñ-ƈƊ-ɏḀ-ỿ]+(?=[ -~À-ÏÑ-ïñ-ƈƊ-ɏḀ-ỿ])/y;

/**
 * One spelling for one word, in NFC: marks in broken order (`e` + sắc + mũ → `ế`) are put right, letters that
 * only look like Đ (`Ð`, `Ɖ`) become Đ, no-break and other odd spaces become a space, characters without width
 * are dropped. Everything a reader can see stays: quotation marks, dashes, `m²`, tone placement, case.
 */
export function normalise(text: string): string {
  return SUSPECT.test(text) ? normaliseWithOffsets(text).text : text.normalize('NFC');
}

/** {@link normalise}, with the way back to the source, for marking found words in the text as printed. */
export function normaliseWithOffsets(source: string): NormalisedText {
  if (!SUSPECT.test(source) && source.normalize('NFC') === source) {
    return { text: source, offsets: Array.from({ length: source.length + 1 }, (_, index) => index) };
  }
  let text = '';
  const offsets: number[] = [];
  let position = 0;
  while (position < source.length) {
    PLAIN.lastIndex = position;
    const plain = PLAIN.exec(source)?.[0] ?? '';
    for (let unit = 0; unit < plain.length; unit++) offsets.push(position + unit);
    text += plain;
    position += plain.length;
    const cluster = clusterAt(source, position);
    for (let unit = 0; unit < cluster.text.length; unit++) offsets.push(position);
    text += cluster.text;
    position = cluster.end;
  }
  offsets.push(source.length);
  return { text, offsets };
}

/** A visible character with the marks that belong to it, repaired; `text` is empty for an invisible one. */
function clusterAt(source: string, start: number): { text: string; end: number } {
  const first = characterAt(source, start);
  let end = start + first.length;
  if (isDropped(source, start)) return { text: '', end };
  const base = ODD_SPACE.test(first) ? ' ' : (LOOK_ALIKE.get(first) ?? first);
  let marks = '';
  while (end < source.length) {
    const next = characterAt(source, end);
    if (MARK.test(next)) marks += next;
    // An invisible character between a letter and its mark must not keep them apart.
    else if (!(isDropped(source, end) && MARK.test(source[end + next.length] ?? ''))) break;
    end += next.length;
  }
  return { text: composeMarks(base, marks), end };
}

function characterAt(source: string, position: number): string {
  return String.fromCodePoint(source.codePointAt(position)!);
}

/** A zero-width joiner between pictures (👩‍🌾) is part of them and stays. */
function isDropped(source: string, position: number): boolean {
  const char = source[position]!;
  if (!INVISIBLE.test(char)) return false;
  return !(
    char === '\u200d' && /\p{Extended_Pictographic}$|\ufe0f$/u.test(source.slice(0, position).slice(-3))
  );
}

/** NFC keeps `é` + mũ apart because both marks have one combining class; the quality mark must come first. */
function composeMarks(base: string, marks: string): string {
  const [letter = '', ...rest] = [...(base + marks).normalize('NFD')];
  if (!/[aeiouy]/i.test(letter)) return (base + marks).normalize('NFC');
  const quality = rest.filter((mark) => QUALITY_MARK.test(mark));
  const other = rest.filter((mark) => !QUALITY_MARK.test(mark));
  return [letter, ...quality, ...other].join('').normalize('NFC');
}
