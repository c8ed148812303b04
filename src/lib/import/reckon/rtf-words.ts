import { byteCharacters } from '../byte-characters.ts';
import { charsetOf, decodeBytes } from '../rtf/code-pages.ts';
import { isSymbolFont, symbolSign } from '../docx/symbols.ts';
import { passageOf } from './passage.ts';
import type { SourcePassage, SourceWords } from './reckon.ts';

/** Groups of which nothing is printed: tables of fonts and styles, what fields are told to do, pictures, second writings. */
const silent: ReadonlySet<string> = new Set(
  'fonttbl colortbl stylesheet info pict fldinst bkmkstart bkmkend listtable listoverridetable rsidtbl revtbl filetbl generator xe tc upr nonshppict shprslt nonesttables sp objdata objclass atnid atnauthor atntime atnicn atnref atnparent atndate ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn pn themedata colorschememapping datastore latentstyles'.split(
    ' ',
  ),
);
/** Groups that a star lets programs pass over, and which hold words. */
const worded: ReadonlySet<string> = new Set('ud annotation shpinst footnote fldrslt dptxbxtext'.split(' '));
/** Groups whose text stands beside the text around them. */
const apart: ReadonlyMap<string, string> = new Map([
  ...['', 'l', 'r', 'f'].flatMap(
    (kind) =>
      [
        [`header${kind}`, 'đầu trang'],
        [`footer${kind}`, 'chân trang'],
      ] as const,
  ),
  ['footnote', 'cước chú'],
  ['annotation', 'lời nhận xét'],
  ['shptxt', 'khung chữ'],
]);
const ends: ReadonlySet<string> = new Set('par sect cell nestcell row nestrow page column'.split(' '));
const signs: ReadonlyMap<string, string> = new Map([
  ['tab', ' '],
  ['line', ' '],
  ['~', ' '],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['_', '‑'],
  // A letter of some old fonts, and else not seen.
  ['-', '\u00ad'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ...['{', '}', '\\'].map((sign) => [sign, sign] as const),
]);

interface Group {
  isSilent: boolean;
  /** Whether it holds the mark of a list. */
  isMark?: boolean;
  isStarred: boolean;
  isFresh: boolean;
  standIns: number;
  font: number;
  closes: boolean;
}

/** Every word of an RTF file outside the groups of which nothing is printed, hidden and deleted ones too. */
export function rtfWords(bytes: Uint8Array): SourceWords {
  const source = byteCharacters(bytes);
  const scan = new Scan(fontsOf(source), charsetOf(Number(/\\ansicpg(\d+)/.exec(source)?.[1])));
  const piece = /\\'([\da-f]{2})|\\([a-z]+)(-?\d+)? ?|\\([\s\S])|([{}])|[\r\n\0]+|[^\\{}\r\n\0]/giy;
  for (let found = piece.exec(source); found; found = piece.exec(source)) {
    const [all, hex, word, digits, sign, brace] = found;
    if (hex) scan.byte(Number.parseInt(hex, 16));
    else if (word === 'bin') piece.lastIndex += Math.max(0, Number(digits) || 0);
    else if (word ?? sign) scan.word(word ?? sign!, digits === undefined ? undefined : Number(digits));
    else if (brace) scan.brace(brace === '{');
    else if (!/[\r\n\0]/.test(all)) scan.byte(all.charCodeAt(0));
  }
  return scan.finish();
}

interface Font {
  name: string;
  charset: number;
}

function fontsOf(source: string): Map<number, Font> {
  const table = /\{\\fonttbl[\s\S]{0,200000}?;\s*\}\s*\}/.exec(source)?.[0] ?? '';
  // A font may be named twice: `MS Gothic{\*\falt MS ????}`.
  const font =
    /\\f(\d+)((?:\\(?!f\d)[a-z]+-?\d*|\{[^{}]*\}|\s)*)((?:\\'[\da-f]{2}|[^;\\{}\s])(?:\\'[\da-f]{2}|\{[^{}]*\}|[^;\\{}])*)?;/g;
  return new Map(
    Array.from(table.matchAll(font), ([, number, says = '', name = '']) => [
      Number(number),
      {
        name: name.replace(/\{[^{}]*\}/g, '').trim(),
        charset: Number(/\\fcharset(\d+)/.exec(says)?.[1] ?? 0),
      },
    ]),
  );
}

class Scan {
  readonly #passages: SourcePassage[] = [];
  readonly #around: Group[] = [];
  readonly #fonts: ReadonlyMap<number, Font>;
  readonly #charset: number;
  #group: Group = { isSilent: false, isStarred: false, isFresh: false, standIns: 1, font: -1, closes: false };
  /** Paragraphs that are open, with what each is called: one of a note lies within one of the text. */
  readonly #open: { runs: string[]; font: number; name?: string }[] = [{ runs: [], font: -1 }];
  #bytes: number[] = [];
  #standIns = 0;
  #count = 0;

  constructor(fonts: ReadonlyMap<number, Font>, charset: number) {
    this.#fonts = fonts;
    this.#charset = charset;
  }

  byte(byte: number): void {
    if (this.#standIns > 0) this.#standIns -= 1;
    else if (!this.#group.isSilent) this.#bytes.push(byte);
    this.#group.isFresh = false;
  }

  brace(opens: boolean): void {
    this.#decode();
    this.#standIns = 0;
    if (opens) {
      this.#around.push(this.#group);
      this.#group = { ...this.#group, isStarred: false, isFresh: true, closes: false };
    } else {
      if (this.#group.closes) {
        this.#end();
        this.#open.pop();
      }
      this.#group = this.#around.pop() ?? this.#group;
    }
  }

  word(name: string, value: number | undefined): void {
    this.#decode();
    if (name === '*') {
      this.#group.isStarred = true;
      return;
    }
    if (this.#group.isFresh) this.#begin(name);
    this.#group.isFresh = false;
    if (name === 'f') this.#group.font = value ?? 0;
    else if (name === 'uc') this.#group.standIns = value ?? 1;
    else if (name === 'u') {
      this.#add(String.fromCharCode(((value ?? 0) + 0x10000) % 0x10000));
      this.#standIns = this.#group.standIns;
    } else if (signs.has(name)) {
      if (this.#standIns > 0) this.#standIns -= 1;
      else this.#add(signs.get(name)!);
    } else if (ends.has(name) && !this.#group.isSilent) this.#end();
  }

  finish(): SourceWords {
    this.#decode();
    for (; this.#open.length > 0; this.#open.pop()) this.#end();
    return this.#passages;
  }

  /** The first word of a group says what it is. */
  #begin(name: string): void {
    if (name === 'listtext' || name === 'pntext') this.#group.isMark = true;
    if (name === 'ud') this.#group.isSilent = this.#around.at(-2)?.isSilent ?? false;
    else if (silent.has(name) || (this.#group.isStarred && !worded.has(name))) this.#group.isSilent = true;
    if (this.#group.isSilent || !apart.has(name)) return;
    if (name === 'footnote') this.#add(' ');
    this.#open.push({ runs: [], font: -1, name: apart.get(name)! });
    this.#group.closes = true;
  }

  #decode(): void {
    if (this.#bytes.length === 0) return;
    const charset = this.#fonts.get(this.#group.font)?.charset;
    const words = decodeBytes(this.#bytes, charset || this.#charset);
    this.#bytes = [];
    this.#add(words);
  }

  #add(words: string): void {
    if (this.#group.isSilent) return;
    // The point before a paragraph of a list is no word, in whatever form it is drawn.
    if (this.#group.isMark) words = words.replaceAll(/[\uF000-\uF0FF]/g, '');
    const font = this.#fonts.get(this.#group.font)?.name ?? '';
    const shown = Array.from(words, (one) => symbolSign(font, one.codePointAt(0)!) ?? one);
    const open = this.#open.at(-1)!;
    // What is in one font is one run, long enough to tell in which encoding it is.
    const before = open.font === this.#group.font ? (open.runs.pop() ?? '') : '';
    open.runs.push(before + (isSymbolFont(font) ? shown.join('') : words));
    open.font = this.#group.font;
  }

  #end(): void {
    const { runs, name } = this.#open.at(-1)!;
    const passage = passageOf(runs.splice(0), name ?? `đoạn ${this.#count + 1}`);
    if (!passage) return;
    if (!name) this.#count += 1;
    this.#passages.push(passage);
  }
}
