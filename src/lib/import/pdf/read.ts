import { isSymbolFont } from '../docx/symbols.ts';
import { PaperBuilder, type Look } from '../office/paper.ts';
import { sourceFromPaper } from '../office/from-paper.ts';
import { problem } from '../../check/problem.ts';
import type { SourceWords } from '../reckon/reckon.ts';
import type { SourceDocument } from '../source-document.ts';
import { readingOrder } from './columns.ts';
import { partDoubles } from './doubles.ts';
import { isGap, rowsOf, rowText, type PdfItem, type PdfPage, type Row } from './lines.ts';
import { withNarrowTables } from './narrow-tables.ts';
import { goesOnNextPage, jointOf, paragraphsOf } from './paragraphs.ts';
import { takeSides } from './sides.ts';

/**
 * Makes a text of the pages of a PDF, which knows only where its letters stand: lines become paragraphs, columns are read one
 * after the other, page numbers and running heads are told. Nothing where the pages are pictures of paper.
 */
export function readPdfPages(pages: readonly PdfPage[], words: SourceWords = []): SourceDocument | undefined {
  const all = pages.map((page) => {
    const { height, width } = page;
    const upright = withoutDoubles(page);
    const asides = (page.asides ?? []).map((one) => ({ ...withoutDoubles(one), width: one.width }));
    const doubles = [upright, ...asides].flatMap((one) => one.doubles);
    return { rows: upright.rows, height, width, asides, doubles };
  });
  const blank = all.flatMap(({ rows, asides }, index) =>
    [rows, ...asides.map((one) => one.rows)].every((one) => one.length === 0) ? [index + 1] : [],
  );
  if (blank.length === pages.length) return undefined;
  const sides = takeSides(all);
  const paper = new PaperBuilder();
  const writer = new PageWriter(paper);
  for (const [index, { rows, width, asides, doubles }] of all.entries()) {
    for (const { row, where, reason } of sides.get(rows) ?? []) {
      paper.begin(`${where}, trang ${index + 1}`);
      paper.text(rowText(row));
      paper.endTold(reason);
    }
    tellDoubles(paper, doubles, index + 1);
    writer.write(rows, width);
    for (const aside of asides) writer.writeApart(aside.rows, aside.width);
  }
  writer.close();
  const source = sourceFromPaper(paper.finish(), words);
  if (blank.length > 0) source.problems.push(picturedPages(blank));
  return source;
}

/** Writes the rows of pages; a paragraph that is open at the end of one may go on on the next. */
class PageWriter {
  readonly #paper: PaperBuilder;
  #open: Row[] | undefined;

  constructor(paper: PaperBuilder) {
    this.#paper = paper;
  }

  write(rows: readonly Row[], width: number): void {
    for (const { kind, rows: own } of readingOrder(rows, width)) {
      if (kind === 'table') {
        this.close();
        writeTable(this.#paper, own);
        continue;
      }
      for (const paragraph of paragraphsOf(own)) {
        const isFirst = paragraph[0] === own[0] && own[0] === rows[0];
        if (this.#open && isFirst && goesOnNextPage(this.#open, paragraph)) {
          this.#open.push(...paragraph);
          continue;
        }
        this.close();
        this.#open = paragraph;
      }
    }
  }

  writeApart(rows: readonly Row[], width: number): void {
    this.close();
    this.write(rows, width);
    this.close();
  }

  close(): void {
    if (this.#open) writeParagraph(this.#paper, this.#open);
    this.#open = undefined;
  }
}

function withoutDoubles(page: PdfPage): { rows: Row[]; doubles: Row[] } {
  // Where a font lacks a letter, some programs draw a blank and the letter of another font over it.
  const { once, doubles } = partDoubles(page.items.filter((one) => one.text.trim() !== ''));
  return {
    rows: withNarrowTables(rowsOf({ ...page, items: once })),
    doubles: rowsOf({ ...page, items: doubles }),
  };
}

function tellDoubles(paper: PaperBuilder, rows: readonly Row[], page: number): void {
  if (rows.length === 0) return;
  paper.begin(`trang ${page}`);
  for (const row of rows) writeParagraph(paper, [row]);
  paper.endTold('chữ in chồng hai lần ở một chỗ');
}

function picturedPages(pages: readonly number[]) {
  const message = `Trang ${pages.join(', ')} của tệp PDF là ảnh chụp hay trang trống, không có chữ để đọc.`;
  const advice = 'Nếu trang ấy có chữ, hãy gõ lại vào đúng chỗ.';
  return problem('phan-chua-doc', { file: '', line: 1, column: 1 }, message, advice);
}

function writeParagraph(paper: PaperBuilder, rows: readonly Row[]): void {
  let between = '';
  for (const [index, row] of rows.entries()) {
    const items = row.segments.flatMap((one) => one.items);
    const next = rows[index + 1];
    const written = writtenItems(items, row);
    if (index > 0) paper.text(between, written[0]!.look);
    const last = written.at(-1)!;
    last.text = last.text.trimEnd();
    const { cut, ...end } = next ? jointOf(row, next) : { cut: 0, between: '' };
    between = end.between;
    if (cut > 0) last.text = last.text.slice(0, -cut);
    for (const { text, look } of written) paper.text(text, look);
  }
  paper.paragraph();
}

/** A gap as wide as a space parts two words. */
function writtenItems(items: readonly PdfItem[], row: Row): { text: string; look: Look }[] {
  return items.map((item, at) => {
    const gap = at > 0 && isGap(items[at - 1]!, item) ? ' ' : '';
    return { text: gap + item.text, look: lookOf(item, row) };
  });
}

function writeTable(paper: PaperBuilder, rows: readonly Row[]): void {
  const starts = columnStarts(rows);
  for (const row of rows) {
    for (const [index, start] of starts.entries()) {
      const end = starts[index + 1] ?? Infinity;
      const own = row.segments.filter(({ x, right }) => {
        const middle = (x + right) / 2;
        return middle >= start - 2 && middle < end - 2;
      });
      for (const [at, { items }] of own.entries()) {
        if (at > 0) paper.text(' ');
        for (const { text, look } of writtenItems(items, row)) paper.text(text, look);
      }
      paper.cell();
    }
    paper.row();
  }
  paper.paragraph();
}

/** Where the columns of a table begin: at places where no row has anything just before. */
function columnStarts(rows: readonly Row[]): number[] {
  const segments = rows.flatMap((row) => row.segments).sort((a, b) => a.x - b.x);
  const starts: number[] = [];
  let reach = -Infinity;
  for (const { x, right } of segments) {
    if (x > reach + 3) starts.push(x);
    reach = Math.max(reach, right);
  }
  return starts;
}

function lookOf({ text, font, size, y }: PdfItem, row: Row): Look {
  const isSmall = size < row.size * 0.8;
  // What a PDF says of its signs is Unicode already, but for those that keep the code of their font.
  const isRead = isSymbolFont(font) && !/[\uF000-\uF0FF]/.test(text);
  return {
    ...(font && !isRead ? { font } : {}),
    ...(/bold|black|heavy/i.test(font) ? { bold: true } : {}),
    ...(/italic|oblique/i.test(font) ? { italic: true } : {}),
    ...(isSmall && y > row.y + 1 ? { raised: true } : {}),
    ...(isSmall && y < row.y - 1 ? { lowered: true } : {}),
  };
}
