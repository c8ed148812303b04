import { formatCount } from '../docx/count-format.ts';
import { all } from '../docx/xml.ts';

const formats: ReadonlyMap<string, string> = new Map([
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
]);

/** Counts the lists of an OpenDocument text, and says what stands in front of an item. */
export class OdtLists {
  readonly #levels = new Map<string, Element>();
  /** The counts of each list style, level by level; a list that goes on takes them up. */
  readonly #counts = new Map<string, number[]>();

  constructor(documents: readonly Document[]) {
    for (const document of documents) {
      for (const style of all(document, 'text:list-style')) {
        for (const level of Array.from(style.childNodes) as Element[]) {
          const number = level.getAttribute?.('text:level');
          if (number) this.#levels.set(`${style.getAttribute('style:name')} ${number}`, level);
        }
      }
    }
  }

  /** A list begins; unless it goes on, it counts anew. */
  begin(style: string, level: number, goesOn: boolean): void {
    const counts = this.#counts.get(style) ?? [];
    this.#counts.set(style, counts);
    if (!goesOn) counts.length = Math.min(counts.length, level - 1);
  }

  /** `2.1. `, `a) `, `- `; empty where nothing is printed. */
  mark(style: string, level: number, start: number | undefined): string {
    const own = this.#levels.get(`${style} ${level}`);
    if (!own) return '';
    if (own.nodeName === 'text:list-level-style-bullet') return '- ';
    if (own.nodeName !== 'text:list-level-style-number') return '';
    const counts = this.#counts.get(style) ?? [];
    this.#counts.set(style, counts);
    for (let at = 0; at < level - 1; at++) counts[at] ??= 1;
    const first = Number(own.getAttribute('text:start-value') || 1);
    counts[level - 1] = start ?? (counts[level - 1] === undefined ? first : counts[level - 1]! + 1);
    counts.length = level;
    const whole = own.getAttribute('loext:num-list-format') || own.getAttribute('style:num-list-format');
    if (whole) {
      const printed = whole.replace(/%(\d+)%/g, (_, of: string) => this.#count(style, Number(of), counts));
      return printed.trim() ? `${printed.trim()} ` : '';
    }
    if (!own.getAttribute('style:num-format')) return '';
    const shown = Number(own.getAttribute('text:display-levels') || 1);
    const numbers = counts
      .slice(level - shown, level)
      .map((_, at) => this.#count(style, level - shown + at + 1, counts));
    const [before, after] = ['style:num-prefix', 'style:num-suffix'].map(
      (name) => own.getAttribute(name) ?? '',
    );
    return `${`${before}${numbers.join('.')}${after}`.trim()} `;
  }

  #count(style: string, level: number, counts: readonly number[]): string {
    const format = this.#levels.get(`${style} ${level}`)?.getAttribute('style:num-format') ?? '1';
    return formatCount(counts[level - 1] ?? 1, formats.get(format) ?? 'decimal');
  }
}
