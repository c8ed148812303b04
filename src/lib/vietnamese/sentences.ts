/** A sentence as printed; `text.slice(start, end)`, offsets in UTF-16 units, no space at either end. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** Abbreviations that stand before what they belong to: a full stop after them ends nothing. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}])(?:TS|ThS|Th\.S|PGS|GS|BS|KS|CN|LS|NSƯT|NSND|TP|Tp|TX|Tx|TT|Tr|tr|t|Nxb|NXB|St|Đ\/c|đ\/c|Mr|Mrs|Dr|Stt|STT|No)\.$/u;
/** One capital is an abbreviation (`H.`, `Q.`, `P.`) unless it ends a person's name (`Trần Văn B.`). */
const ONE_CAPITAL = /(?<![\p{L}\p{N}.])\p{Lu}\.$/u;
const NAME_WITH_CAPITAL = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}\.$/u;
/** `1.`, `2.3.`, `IV.`, `a.` at the start of a line or after a colon number an item. */
const ITEM_NUMBER = /(?:^|[:;]\s?)(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[a-zđ])\.$/u;

/** In letters: what decides stands no further from the mark. */
const NEAR = 80;

const END = /[.!?…]+(?:\/\.)?["”’»)\]]*/gu;
/** What a new sentence begins with: a capital, a digit, an opening mark, a dash, or an item letter `b)`. */
const BEGINS = /^(?:[“"‘«(–-]*\s?[\p{Lu}\d]|[a-zđ]\))/u;

/**
 * Splits a text into sentences. A line break always ends one; `./.` is the end mark of a document and stays with
 * its sentence; abbreviations (`TP. Hồ Chí Minh`, `PGS.TS. Trần Văn B`), dates, figures, initials and item numbers
 * do not end one, while `…Đồng thời` does without a space. A semicolon ends nothing.
 */
export function splitSentences(text: string): readonly Sentence[] {
  if (text !== last.text) last = { text, sentences: split(text) };
  return last.sentences;
}

/** Every figure and every reference of a long paragraph asks for its sentence, one after another. */
let last: { text: string; sentences: readonly Sentence[] } = { text: '', sentences: [] };

function split(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    let start = 0;
    for (const end of sentenceEnds(line)) {
      add(sentences, text, lineStart + start, lineStart + end);
      start = end;
    }
    add(sentences, text, lineStart + start, lineStart + line.length);
    lineStart += line.length + 1;
  }
  return sentences;
}

/** The sentence that holds the character at `offset`; the whole text where none does, as between two. */
export function sentenceAt(text: string, offset: number): Sentence {
  const sentences = splitSentences(text);
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.start <= offset ? found : { text, start: 0, end: text.length };
}

function add(sentences: Sentence[], text: string, start: number, end: number): void {
  const printed = text.slice(start, end);
  const from = start + printed.length - printed.trimStart().length;
  const to = from + printed.trim().length;
  if (to > from) sentences.push({ text: text.slice(from, to), start: from, end: to });
}

function* sentenceEnds(line: string): Generator<number> {
  let start = 0;
  for (const match of line.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!endsSentence(line, start, match.index, end)) continue;
    yield end;
    start = end;
  }
}

function endsSentence(line: string, start: number, mark: number, end: number): boolean {
  const after = line.slice(end, end + NEAR);
  // `”…Đồng thời`: printers forget the space after an ellipsis; after a full stop it means an initial, `N.Ngà`.
  const glued = /…/.test(line.slice(mark, end)) && /^\p{Lu}\p{Ll}/u.test(after);
  if (!glued && !/^\s/.test(after)) return false;
  if (!glued && !BEGINS.test(after.trimStart())) return false;
  if (line[mark + 1] === '.') return true;
  const before = line.slice(Math.max(start, mark + 1 - NEAR), mark + 1).trimStart();
  if (ABBREVIATION.test(before) || ITEM_NUMBER.test(before)) return false;
  return !ONE_CAPITAL.test(before) || NAME_WITH_CAPITAL.test(before);
}
