import type { LocatedFigure } from '../types.ts';
import { afterParagraph, readPeriods } from './context/period.ts';
import { namesSeveral, readGroup } from './context/topic.ts';
import { OTHER_GROUP } from './context/topics.ts';
import { draftLine, LIST_ITEM } from './draft-line.ts';
import type { Above, Draft } from './draft-line.ts';
import { isTableLine } from './tables/cells.ts';
import type { TableLine } from './tables/cells.ts';
import { readTable } from './tables/tables.ts';

/** What the report says of itself, where its figures leave it out. */
interface ExtractOptions {
  /** The report's term, `2015–2020`: what `trong nhiệm kỳ` means. */
  term?: string;
}

/** A line whose list below tells the parts of its last count. */
const OPENS_LIST = /(?:trong đó|gồm|gồm có|cụ thể|như sau)\s*:\s*$/iu;
/** A numbered heading begins another matter: no time said before is its own. */
const HEADING = /^\s*(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*)[.)]\s+\p{Lu}[^.;]{0,80}$/u;

/** A line above the first figure that is neither a sentence nor a numbered heading. */
const TITLE = /^(?!\s*(?:[IVX]+|\d{1,2})[.)]\s).*[^\s.:;,]\s*$/u;

/** Rows that add up the others or tell what money is, not whose. */
const NOBODY =
  /^(?:tổng(?: số| cộng)?|cộng)$|^(?:tổng )?(?:thu|chi|vốn|kinh phí|thuế|phí|lệ phí|nguồn|hỗ trợ|quỹ)(?!\p{L})/iu;

function draftTable(table: readonly TableLine[], caption: string): Draft[] {
  const group = readGroup({ clause: caption, sentence: caption, unit: '' });
  const period = readPeriods([
    { text: caption, figures: [{ start: caption.length, end: caption.length }] },
  ])[0]?.[0];
  // A title of several matters leaves each row to say which is its own.
  const isOwn = group === OTHER_GROUP || namesSeveral(caption);
  const groupOf = (label: string, subject: string, unit: string): string => {
    if (!isOwn) return group;
    const own = readGroup({ clause: `${label} ${subject}`, sentence: label, unit, label });
    return own === OTHER_GROUP ? group : own;
  };
  return readTable(table, caption).map(({ start, end, value, unit, label, subject, period: column }) => ({
    start,
    end,
    value,
    unit,
    label: subject ? `${label}: ${subject}` : label,
    group: groupOf(label, subject, unit),
    ...((column ?? period) ? { period: column ?? period! } : {}),
    ...(subject && !NOBODY.test(subject) ? { subject } : {}),
  }));
}

/** The figures of a line of prose, `begins` where the text has none before; `above` is brought up to date for the next line. */
function readProse(line: string, offset: number, above: Above, begins: boolean, term?: string): Draft[] {
  if (HEADING.test(line)) above.memory.led = above.memory.title;
  // What an item says of time is its own; what the line above the list says holds for all of it.
  const listed = LIST_ITEM.test(line);
  const found = draftLine(
    line,
    offset,
    listed ? { ...above, memory: { ...above.memory } } : { ...above, listWhole: undefined },
    term,
  );
  above.drafts = found;
  if (listed) return found;
  if (begins && found.length === 0 && TITLE.test(line)) above.memory.title = above.memory.led;
  above.memory = afterParagraph(above.memory, found.length === 0 || /:\s*$/.test(line));
  above.listWhole = OPENS_LIST.test(line) ? found.findLast(({ unit }) => unit !== '%') : undefined;
  return found;
}

/**
 * Finds every figure of a report's plain text in NFC (paragraphs, list items and tables, a line each): quantities
 * that the report states, plans or sets, in reading order. Dates, terms, document numbers, ordinals, durations
 * and words that only look like numbers are left alone. Nothing is computed: each figure quotes its words.
 */
export function extractFigures(text: string, { term }: ExtractOptions = {}): LocatedFigure[] {
  const drafts: Draft[] = [];
  let offset = 0;
  let caption = '';
  let table: TableLine[] = [];
  const above: Above = { drafts: [], memory: {} };
  for (const line of [...text.split('\n'), '']) {
    if (isTableLine(line)) table.push({ text: line, offset });
    else {
      if (table.length > 0) drafts.push(...draftTable(table, caption));
      table = [];
      if (line.trim()) {
        drafts.push(...readProse(line, offset, above, drafts.length === 0, term));
        caption = line;
      }
    }
    offset += line.length + 1;
  }
  const ids = new Map(drafts.map((draft, at) => [draft, `sl-${at + 1}`]));
  return drafts.map(({ parent, ...draft }, at) => ({
    id: `sl-${at + 1}`,
    quote: text.slice(draft.start, draft.end),
    ...draft,
    ...(parent ? { partOf: ids.get(parent)! } : {}),
    state: 'automatic' as const,
  }));
}
