import { countWords } from './words.ts';
import type { SourcePassage, SourceWords } from './reckon.ts';
import { picture, signs, textual, withSigns } from './docx-markup.ts';
import { attribute, readMarkup } from './xml-markup.ts';
import { decodeByContent } from './decode-by-content.ts';

/** A part of a Word file and what it is called: `đầu trang`, `cước chú`; the main text has no name. */
export interface DocxPart {
  xml: string;
  name?: string;
}

/**
 * Every word of the parts of a Word file, paragraph by paragraph, read straight from the XML: text, symbols, results of
 * fields, text boxes, WordArt, formulas, labels of charts, what is hidden, struck out or deleted.
 */
export function docxWords(parts: readonly DocxPart[]): SourceWords {
  return parts.flatMap(readPart);
}

const paragraphs: ReadonlySet<string> = new Set(['w:p', 'a:p', 'c:pt']);

function readPart({ xml, name }: DocxPart): SourcePassage[] {
  const reading = new PartReading(name);
  readMarkup(xml, reading);
  return reading.finish();
}

interface Open {
  runs: string[];
  /** What is not printed as it stands, and how many words of the paragraph come before it. */
  hidden: { runs: string[]; inside: number }[];
  where: string;
  isHidden: boolean;
  /** How deep within what was deleted. */
  deleted: number;
  /** A large first letter, or a paragraph whose end was deleted: the next one goes on with it. */
  goesOn: boolean;
  /** That its run is set in. */
  font: string;
}

/** Elements whose words Word no longer has in its text. */
const deleted: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);
const hiding: ReadonlySet<string> = new Set(['w:vanish', 'w:strike', 'w:dstrike']);

class PartReading {
  readonly #name: string | undefined;
  readonly #passages: SourcePassage[] = [];
  /** The paragraphs that are open: one of a text box lies within one of the text. */
  readonly #open: Open[] = [];
  /** What the next paragraph goes on with. */
  readonly #begun: string[] = [];
  #isProperty = false;
  /** For what is written once for each age of Word: whether a newer one has been given words. */
  readonly #hadWords: boolean[] = [];
  #paragraphs = 0;
  #isText = false;
  /** How deep within what is not read again. */
  #skipped = 0;

  constructor(name: string | undefined) {
    this.#name = name;
  }

  text(words: string): void {
    if (this.#isText && this.#skipped === 0) this.#add(withSigns(words, this.#open.at(-1)?.font || 'Symbol'));
  }

  start(tag: string, attributes: string): void {
    if (this.#skipped > 0 || (tag === 'mc:Fallback' && this.#hadWords.at(-1))) this.#skipped += 1;
    else if (textual.has(tag)) this.#isText = true;
    else if (signs.has(tag)) this.#sign(tag, attributes);
    else this.#enter(tag, attributes);
  }

  end(tag: string): void {
    const open = this.#open.at(-1);
    if (this.#skipped > 0) this.#skipped -= 1;
    else if (paragraphs.has(tag)) this.#close();
    else if (textual.has(tag)) this.#isText = false;
    else if (tag === 'w:pPr') this.#isProperty = false;
    else if (deleted.has(tag) && open) this.#delete(open, -1);
    else if (tag === 'mc:AlternateContent') {
      const had = this.#hadWords.pop() ?? false;
      if (had && this.#hadWords.length > 0) this.#hadWords[this.#hadWords.length - 1] = true;
    }
  }

  finish(): SourcePassage[] {
    while (this.#open.length > 0) this.#close();
    return this.#passages;
  }

  #enter(tag: string, attributes: string): void {
    if (paragraphs.has(tag)) {
      if (tag === 'w:p') this.#paragraphs += 1;
      this.#openPassage(this.#name ?? `đoạn ${this.#paragraphs}`);
    } else if (deleted.has(tag) && this.#open.length > 0) this.#delete(this.#open.at(-1)!, 1);
    else if (tag === 'mc:AlternateContent') this.#hadWords.push(false);
    else if (tag === 'w:r') this.#startRun();
    else if (hiding.has(tag)) this.#hide(attributes);
    else if (tag === 'w:framePr') this.#frame(attributes);
    else if (tag === 'w:pPr') this.#isProperty = true;
    else if (tag === 'w:rFonts' && this.#open.length > 0) {
      this.#open.at(-1)!.font = attribute(attributes, 'w:ascii') || attribute(attributes, 'w:hAnsi');
    }
  }

  /** The mark of a note that was deleted parts no words. */
  #sign(tag: string, attributes: string): void {
    const isGone = tag.endsWith('noteReference') && (this.#open.at(-1)?.deleted ?? 0) > 0;
    if (!isGone) this.#add(signs.get(tag)!(attributes));
  }

  #openPassage(where: string): void {
    this.#open.push({ runs: [], hidden: [], where, isHidden: false, deleted: 0, goesOn: false, font: '' });
  }

  #startRun(): void {
    const open = this.#open.at(-1);
    if (!open) return;
    open.runs.push('');
    open.isHidden = false;
    open.font = '';
  }

  /** What was deleted at one time stands for itself. */
  #delete(open: Open, change: 1 | -1): void {
    if (this.#isProperty) {
      open.goesOn = true;
      return;
    }
    open.deleted += change;
    open.hidden.push({ runs: [], inside: -1 });
  }

  #hide(attributes: string): void {
    const open = this.#open.at(-1);
    if (open && !/^(?:0|false|off)$/.test(attribute(attributes, 'w:val'))) open.isHidden = true;
  }

  #frame(attributes: string): void {
    const open = this.#open.at(-1);
    if (open) open.goesOn ||= /^(?:drop|margin)$/.test(attribute(attributes, 'w:dropCap'));
  }

  #add(words: string): void {
    if (this.#open.length === 0) this.#openPassage(this.#name ?? 'ngoài các đoạn');
    const open = this.#open.at(-1)!;
    const { runs, hidden } = open;
    if (open.isHidden || open.deleted > 0) {
      const inside = countWords(runs.join('')).length;
      const last = hidden.at(-1);
      if (last && (last.inside === inside || last.inside === -1)) {
        last.inside = inside;
        last.runs.push(words);
      } else hidden.push({ runs: [words], inside });
    } else runs[Math.max(0, runs.length - 1)] = (runs.at(-1) ?? '') + words;
    if (this.#hadWords.length > 0 && words.trim()) this.#hadWords[this.#hadWords.length - 1] = true;
  }

  #close(): void {
    const open = this.#open.pop();
    if (!open) return;
    const { runs, hidden, where, goesOn } = open;
    if (goesOn) this.#begun.push(...runs);
    const isPassed = !goesOn && runs.length > 0 && this.#pass([...this.#begun.splice(0), ...runs], where);
    for (const one of hidden) this.#pass(one.runs, where, isPassed ? one.inside : undefined);
  }

  #pass(open: readonly string[], where: string, inside?: number): boolean {
    const runs = open.map((one) => one.replaceAll(picture, ''));
    const words = onOneLine(runs.join(''));
    if (!words) return false;
    // No picture of a header, a footer or a comment is kept.
    const parted = this.#name ? words : onOneLine(open.join('').replaceAll(picture, ' '));
    const otherwise = [decodeByContent(runs), decodeByContent([words]), parted].filter(
      (one) => one.trim() !== words,
    );
    this.#passages.push({
      words,
      where,
      ...(otherwise.length > 0 ? { otherwise } : {}),
      ...(inside === undefined ? {} : { inside }),
    });
    return true;
  }
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
