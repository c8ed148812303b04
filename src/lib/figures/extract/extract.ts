import type { FigureFacts, LocatedFigure } from '../types.ts';
import { readLine } from './read-line.ts';
import type { Found, ReadLine } from './found.ts';
import { labelFigure } from './label/label.ts';
import { afterParagraph, readPeriods } from './context/period.ts';
import type { PeriodMemory } from './context/period.ts';
import { readSubjects } from './context/subject.ts';
import { isTableLine } from './tables/cells.ts';
import type { TableLine } from './tables/cells.ts';
import { readTable } from './tables/tables.ts';
import { OTHER_GROUP, readGroup } from './context/topic.ts';

/** What the report says of itself, where its figures leave it out. */
interface ExtractOptions {
  /** The report's term, `2015–2020`: what `trong nhiệm kỳ` means. */
  term?: string;
}

/** In letters: what stands further back in a sentence is another topic. */
const TOPIC_REACH = 400;
const LIST_ITEM = /^\s*[-+*•–]\s/;

/** A line that tells the parts of what the line above counts. */
const OPENS_PARTS = /^\W*(?:Trong đó|Cụ thể|Bao gồm|Gồm)(?!\p{L})/u;
/** A line whose list below tells the parts of its last count. */
const OPENS_LIST = /(?:trong đó|gồm|gồm có|cụ thể|như sau)\s*:\s*$/iu;

/** A numbered heading begins another matter: no time said before is its own. */
const HEADING = /^\s*(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*)[.)]\s+\p{Lu}[^.;]{0,80}$/u;

/** A sentence that goes on with what the one before began. */
const RESULT = /^(?:Kết quả|Trong đó|Cụ thể|Qua đó)(?!\p{L})/u;

interface Draft extends FigureFacts {
  start: number;
  end: number;
  /** The draft that this one is a part of. */
  parent?: Draft;
}

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

function draftLine(
  lineText: string,
  offset: number,
  { term }: ExtractOptions,
  above: readonly Draft[],
  memory: PeriodMemory,
  listWhole: Draft | undefined,
): Draft[] {
  const goesOn = LIST_ITEM.test(lineText) || OPENS_PARTS.test(lineText);
  const counted = goesOn ? above.findLast(({ unit }) => unit && unit !== '%') : undefined;
  const whole = OPENS_PARTS.test(lineText) ? (counted?.parent ?? counted) : listWhole;
  const line = readLine(lineText, counted?.unit);
  const sentences = sentencesOf(line);
  const periods = readPeriods(sentences, term, memory);
  const subjects = readSubjects(sentences);
  const drafts = new Map<Found, Draft>();
  const clauseStarts = clauseStartsOf(line);
  sentences.forEach(({ text, start, found, figures }, number) => {
    found.forEach((figure, at) => {
      const words = topicWords(text, figures, at);
      const clauseStart = clauseStarts[figure.clause]! - start;
      const period = periods[number]![at];
      const own = figure.parent && drafts.get(figure.parent);
      const part =
        figure.unitElided || figure.unit === whole?.unit || figure.unit.startsWith(`${whole?.unit} `);
      const parent = own ?? (goesOn && part && figure.unit !== '%' && !figure.qualifier ? whole : undefined);
      const label = labelFigure(line, figure);
      const subject = figure.place ?? subjects[number]![at];
      drafts.set(figure, {
        start: offset + start + figures[at]!.start,
        end: offset + start + figures[at]!.end,
        value: figure.value,
        unit: figure.unit,
        label,
        group: readGroup({
          clause: words.slice(Math.max(0, clauseStart - (figures[at]!.start - words.length))),
          sentence: words,
          unit: figure.unit,
          parent: parent?.group,
          label,
          previous:
            at > 0
              ? drafts.get(found[at - 1]!)?.group
              : RESULT.test(text)
                ? [...drafts.values()].at(-1)?.group
                : undefined,
        }),
        ...(figure.qualifier ? { qualifier: figure.qualifier } : {}),
        ...(period ? { period } : {}),
        ...(subject ? { subject } : {}),
        ...(parent ? { parent } : {}),
      });
    });
  });
  return [...drafts.values()];
}

function draftTable(table: readonly TableLine[], caption: string): Draft[] {
  const group = readGroup({ clause: caption, sentence: caption, unit: '' });
  const period = readPeriods([
    { text: caption, figures: [{ start: caption.length, end: caption.length }] },
  ])[0]?.[0];
  return readTable(table, caption).map(({ start, end, value, unit, label, subject, period: column }) => ({
    start,
    end,
    value,
    unit,
    label: subject ? `${label}: ${subject}` : label,
    group: group === OTHER_GROUP ? readGroup({ clause: label, sentence: label, unit }) : group,
    ...((column ?? period) ? { period: column ?? period! } : {}),
    ...(subject ? { subject } : {}),
  }));
}

/**
 * Finds every figure of a report's plain text in NFC (paragraphs, list items and tables, a line each): quantities
 * that the report states, plans or sets, in reading order. Dates, terms, document numbers, ordinals, durations
 * and words that only look like numbers are left alone. Nothing is computed: each figure quotes its words.
 */
export function extractFigures(text: string, options: ExtractOptions = {}): LocatedFigure[] {
  const drafts: Draft[] = [];
  let offset = 0;
  let caption = '';
  let table: TableLine[] = [];
  let above: Draft[] = [];
  let memory: PeriodMemory = {};
  /** What the items of the list below a line are parts of. */
  let whole: Draft | undefined;
  for (const line of [...text.split('\n'), '']) {
    if (isTableLine(line)) table.push({ text: line, offset });
    else {
      drafts.push(...draftTable(table, caption));
      table = [];
      if (line.trim()) {
        const listed = LIST_ITEM.test(line);
        if (HEADING.test(line)) memory.led = undefined;
        const own = { ...memory };
        above = draftLine(line, offset, options, above, listed ? own : memory, listed ? whole : undefined);
        if (!listed) whole = OPENS_LIST.test(line) ? above.findLast(({ unit }) => unit !== '%') : undefined;
        // What an item says of time is its own; what the line above the list says holds for all of it.
        if (!listed) memory = afterParagraph(memory, above.length === 0 || /:\s*$/.test(line));
        drafts.push(...above);
      }
      if (line.trim()) caption = line;
    }
    offset += line.length + 1;
  }
  const ids = new Map(drafts.map((draft, at) => [draft, `sl-${at + 1}`]));
  return drafts.map(({ parent, ...draft }, at) => ({
    id: `sl-${at + 1}`,
    quote: text.slice(draft.start, draft.end),
    ...draft,
    ...(parent ? { partOf: ids.get(parent)! } : {}),
    extracted: 'automatic' as const,
  }));
}
