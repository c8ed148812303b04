import { MEASURES } from '../noun/lexicon.ts';
import type { FigureFacts } from '../types.ts';
import type { PeriodMemory } from './context/period.ts';
import { readPeriods } from './context/period.ts';
import { readSubjects } from './context/subject.ts';
import { readGroup } from './context/topic.ts';
import type { Found, ReadLine } from './found.ts';
import { labelFigure } from './label/label.ts';
import { readLine } from './read-line.ts';

/** A figure with its place in the text, before it has an id. */
export interface Draft extends FigureFacts {
  start: number;
  end: number;
  /** The draft that this one is a part of. */
  parent?: Draft;
}

/** What the text above a line says of its figures. */
export interface Above {
  /** The figures of the line before. */
  drafts: readonly Draft[];
  memory: PeriodMemory;
  /** What the items of a list are parts of, told by the line above the list. */
  listWhole?: Draft;
}

/** In letters: what stands further back in a sentence is another topic. */
const TOPIC_REACH = 400;
export const LIST_ITEM = /^\s*[-+*•–]\s/;
/** A line that tells the parts of what the line above counts. */
const OPENS_PARTS = /^\W*(?:Trong đó|Cụ thể|Bao gồm|Gồm)(?!\p{L})/u;
/** A sentence that goes on with what the one before began. */
const RESULT =
  /^(?:Kết quả|Trong đó|Cụ thể|Qua đó|Riêng|Cao nhất|Thấp nhất|Nhiều nhất|Ít nhất|Dẫn đầu|Đứng đầu|(?:Số )?[Cc]òn lại)(?!\p{L})/u;

interface LineSentence {
  text: string;
  start: number;
  found: Found[];
  /** The places of `found` in the sentence. */
  figures: { start: number; end: number }[];
}

/** The sentences of a line with the figures of each. */
function sentencesOf({ reader: { text, tokens }, sentence, found }: ReadLine): LineSentence[] {
  const byNumber = Map.groupBy(tokens.keys(), (at) => sentence[at]!);
  const figuresOf = Map.groupBy(found, (figure) => figure.sentence);
  return [...byNumber].map(([number, places]) => {
    const start = tokens[places[0]!]!.start;
    const inside = figuresOf.get(number) ?? [];
    return {
      text: text.slice(start, tokens[places.at(-1)!]!.end),
      start,
      found: inside,
      figures: inside.map(({ first, last }) => ({
        start: tokens[first]!.start - start,
        end: tokens[last]!.end - start,
      })),
    };
  });
}

/**
 * The words of a sentence up to a figure, as far as its topic reaches, earlier figures left blank: what they count
 * is no topic of this one (`kiểm tra 56 tổ chức đảng và 20 đảng viên`).
 */
function topicWords(text: string, figures: readonly { start: number; end: number }[], at: number): string {
  const { start } = figures[at]!;
  const reach = Math.max(0, start - TOPIC_REACH);
  let words = text.slice(reach, start);
  for (let before = at - 1; before >= 0 && figures[before]!.end > reach; before -= 1) {
    const from = Math.max(0, figures[before]!.start - reach);
    const to = figures[before]!.end - reach;
    words = words.slice(0, from) + ' '.repeat(to - from) + words.slice(to);
  }
  return words;
}

/** Where each clause of a line begins. */
function clauseStartsOf({ clause, reader }: ReadLine): number[] {
  const starts: number[] = [];
  clause.forEach((number, at) => {
    starts[number] ??= reader.tokens[at]!.start;
  });
  return starts;
}

/** What the figures of a line may be parts of though no word of the line says so. */
function wholeAbove(text: string, { drafts, listWhole }: Above): { unit?: string; whole?: Draft } {
  const opens = OPENS_PARTS.test(text);
  if (!opens && !LIST_ITEM.test(text)) return {};
  const counted = drafts.findLast(({ unit }) => unit && unit !== '%');
  return { unit: counted?.unit, whole: opens ? (counted?.parent ?? counted) : listWhole };
}

/** Whether a figure counts some of what the whole counts: it leaves the noun out or says it again. */
function isPartOf({ unit, unitElided, qualifier }: Found, whole: Draft): boolean {
  const same = unitElided || unit === whole.unit || unit.startsWith(`${whole.unit} `);
  return same && unit !== '%' && !qualifier;
}

/** The group of a figure that names none, after another: what money or land is about is not what people and things are. */
function groupHandedOn({ group, unit }: Draft, next: string): string | undefined {
  const measured = (word: string): boolean =>
    word !== '%' && (word === 'ngày công' || MEASURES.has(word.split('/')[0]!));
  return measured(unit) && !/^(?:%|lần)/.test(next) && !measured(next) ? undefined : group;
}

/** The figures of one line of prose, `offset` being where it begins in the text. */
export function draftLine(lineText: string, offset: number, above: Above, term?: string): Draft[] {
  const { unit: earlierUnit, whole } = wholeAbove(lineText, above);
  const line = readLine(lineText, earlierUnit);
  const sentences = sentencesOf(line);
  const periods = readPeriods(sentences, term, above.memory);
  const subjects = readSubjects(sentences);
  const drafts = new Map<Found, Draft>();
  const clauseStarts = clauseStartsOf(line);
  for (const [number, sentence] of sentences.entries()) {
    const { text, start, found, figures } = sentence;
    // `Kết quả: …` goes on with the topic of the sentence before.
    let previous = RESULT.test(text) ? [...drafts.values()].at(-1) : undefined;
    for (const [at, figure] of found.entries()) {
      const inherited = whole && isPartOf(figure, whole) ? whole : undefined;
      const draft = draftFigure(line, figure, {
        words: topicWords(text, figures, at),
        clauseStart: clauseStarts[figure.clause]! - start,
        at: figures[at]!.start,
        parent: (figure.parent && drafts.get(figure.parent)) ?? inherited,
        previous: previous && groupHandedOn(previous, figure.unit),
        period: periods[number]![at],
        subject: subjects[number]![at],
      });
      const base = offset + start;
      drafts.set(figure, { start: base + figures[at]!.start, end: base + figures[at]!.end, ...draft });
      previous = drafts.get(figure);
    }
  }
  return [...drafts.values()];
}

interface Around {
  /** The words of the sentence before the figure, and where its clause and it begin in the sentence. */
  words: string;
  clauseStart: number;
  at: number;
  parent?: Draft;
  previous?: string;
  period?: string;
  subject?: string;
}

/** `Báo cáo trình Đại hội cho thấy, …`: who says so is no topic of what is said. */
function withoutSource(words: string): string {
  return words.replace(/^.*(?<!\p{L})cho (?:thấy|biết|hay)(?: rằng)?[,:]?\s/u, (source) =>
    ' '.repeat(source.length),
  );
}

/** `Phòng Giáo dục và Đào tạo luân chuyển 23 cán bộ`: what a body is called is no topic of what it does. */
function withoutName(words: string, subject: string | undefined): string {
  const name = subject?.slice(1) ?? '';
  if (!/\s\p{Lu}/u.test(name)) return words;
  const at = words.lastIndexOf(name);
  return at < 1
    ? words
    : words.slice(0, at - 1) + ' '.repeat(name.length + 1) + words.slice(at + name.length);
}

/** What one figure says, but for its place. */
function draftFigure(line: ReadLine, figure: Found, around: Around): Omit<Draft, 'start' | 'end'> {
  const { words, clauseStart, at, parent, previous, period } = around;
  const label = labelFigure(line, figure);
  const subject = figure.place ?? around.subject;
  const topic = withoutName(withoutSource(words), around.subject);
  return {
    value: figure.value,
    unit: figure.unit,
    label,
    group: readGroup({
      clause: topic.slice(Math.max(0, clauseStart - (at - words.length))),
      sentence: topic,
      unit: figure.unit,
      parent: parent?.group,
      // The name of a body that a list counts for is no topic: `kế đến là Đảng bộ Quân sự huyện (6)`.
      label: figure.unitElided && label === subject ? '' : label,
      previous,
    }),
    ...(figure.qualifier ? { qualifier: figure.qualifier } : {}),
    ...(period ? { period } : {}),
    ...(subject ? { subject } : {}),
    ...(parent ? { parent } : {}),
  };
}
