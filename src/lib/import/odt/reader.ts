import { all } from '../docx/xml.ts';
import { PaperBuilder, type Look } from '../office/paper.ts';
import { odtWords } from '../reckon/odt-words.ts';
import { OdtLists } from './lists.ts';
import { repeatsOf } from './repeats.ts';
import { OdtStyles } from './styles.ts';

interface At {
  look: Look;
  /** The list around, its style and how deep. */
  list?: { style: string; level: number };
  inTable?: boolean;
}

/** Walks the elements of an OpenDocument text and writes down what they hold, in the order of reading. */
export class OdtReader {
  readonly #paper = new PaperBuilder();
  readonly #styles: OdtStyles;
  readonly #lists: OdtLists;
  readonly #content: Document;
  readonly #master: Document | undefined;
  readonly #pictures: ReadonlyMap<string, Uint8Array>;
  readonly #objects: ReadonlyMap<string, string>;
  /** What stands in front of the next paragraph. */
  #mark = '';
  readonly #boxes: Element[] = [];

  constructor(
    content: Document,
    styles: Document | undefined,
    pictures: ReadonlyMap<string, Uint8Array>,
    objects: ReadonlyMap<string, string>,
  ) {
    this.#objects = objects;
    const documents = styles ? [styles, content] : [content];
    this.#styles = new OdtStyles(documents);
    this.#lists = new OdtLists(documents);
    this.#content = content;
    this.#master = styles;
    this.#pictures = pictures;
  }

  read() {
    for (const text of all(this.#content, 'office:text')) this.#inside(text, { look: {} });
    for (const page of this.#master ? all(this.#master, 'style:master-page') : []) {
      for (const side of Array.from(page.childNodes) as Element[]) {
        const name = /^style:(header|footer)/.exec(side.nodeName)?.[1];
        if (name)
          this.#beside(side, name === 'header' ? 'đầu trang' : 'chân trang', 'in lại ở mỗi trang giấy');
      }
    }
    return this.#paper.finish();
  }

  #beside(element: Element, where: string, reason = where): void {
    this.#paper.begin(where);
    this.#inside(element, { look: {} });
    this.#paper.endTold(reason);
  }

  #inside(element: Element, at: At): void {
    for (const child of Array.from(element.childNodes)) {
      // Line breaks of the file itself stand for one space.
      if (child.nodeType === 3)
        this.#paper.text((child.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' '), at.look);
      else if (child.nodeType === 1) this.#element(child as Element, at);
    }
  }

  #element(element: Element, at: At): void {
    const handler = handlers.get(element.nodeName);
    if (handler) handler.call(this, element, at);
    else if (!silent.has(element.nodeName)) this.#inside(element, at);
  }

  paragraph(element: Element, at: At): void {
    const name = element.getAttribute('text:style-name');
    const look = { ...at.look, ...this.#styles.text(name, 'paragraph') };
    if (this.#mark) this.#paper.text(this.#mark, look);
    this.#mark = '';
    this.#inside(element, { ...at, look });
    const isHeading = element.nodeName === 'text:h';
    const level = isHeading
      ? Number(element.getAttribute('text:outline-level') || 1)
      : this.#styles.level(name);
    this.#paper.paragraph({ ...this.#styles.paragraph(name), level, inTable: at.inTable ?? false });
    // A box that is anchored in a paragraph stands beside it.
    for (const box of this.#boxes.splice(0)) this.#inside(box, { ...at, look: {} });
  }

  box(element: Element): void {
    this.#boxes.push(element);
  }

  span(element: Element, at: At): void {
    const look = this.#styles.text(element.getAttribute('text:style-name'));
    this.#inside(element, { ...at, look: { ...at.look, ...look } });
  }

  link(element: Element, at: At): void {
    const link = element.getAttribute('xlink:href') ?? undefined;
    this.#inside(element, { ...at, look: { ...at.look, link } });
  }

  spaces(element: Element, at: At): void {
    const count = Math.min(100, Number(element.getAttribute('text:c') || 1));
    this.#paper.text(element.nodeName === 'text:tab' ? '\t' : ' '.repeat(count), at.look);
  }

  /** `瀘` with `Lô` above it → `瀘 (Lô)`, as in a Word file. */
  reading(element: Element, at: At): void {
    const reading = element.textContent?.trim();
    if (reading) this.#paper.text(` (${reading})`, at.look);
  }

  lineBreak(): void {
    this.#paper.break();
  }

  list(element: Element, at: At): void {
    const style = element.getAttribute('text:style-name') || at.list?.style || '';
    const level = (at.list?.level ?? 0) + 1;
    const goesOn =
      element.getAttribute('text:continue-numbering') === 'true' ||
      !!element.getAttribute('text:continue-list');
    this.#lists.begin(style, level, goesOn);
    this.#inside(element, { ...at, list: { style, level } });
  }

  item(element: Element, at: At): void {
    const start = Number(element.getAttribute('text:start-value')) || undefined;
    const first = Array.from(element.childNodes).find((one) => one.nodeType === 1);
    const holdsText = first && /^text:[ph]$/.test(first.nodeName);
    if (at.list && holdsText && first.textContent?.trim()) {
      this.#mark = this.#lists.mark(at.list.style, at.list.level, start);
    }
    this.#inside(element, at);
  }

  cell(element: Element, at: At): void {
    const isEmpty = !element.textContent?.trim();
    // Its place is taken by the cell that reaches over it.
    if (element.nodeName === 'table:covered-table-cell' && isEmpty) return;
    const span = (name: string) => Number(element.getAttribute(`table:number-${name}-spanned`)) || 1;
    const [colSpan, rowSpan] = [span('columns'), span('rows')];
    const times = repeatsOf(element, 'columns', this.#paper);
    for (let count = 0; count < times; count++) {
      this.#inside(element, { look: at.look, inTable: true });
      this.#paper.cell({ ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) });
    }
  }

  row(element: Element, at: At): void {
    const times = element.textContent?.trim() ? repeatsOf(element, 'rows', this.#paper) : 1;
    for (let count = 0; count < times; count++) {
      this.#inside(element, at);
      this.#paper.row();
    }
  }

  note(element: Element): void {
    this.#paper.begin('cước chú');
    for (const body of all(element, 'text:note-body')) this.#inside(body, { look: {} });
    this.#paper.endNote(element.getAttribute('text:note-class') === 'endnote' ? 'endnote' : 'footnote');
  }

  comment(element: Element): void {
    this.#beside(element, 'lời nhận xét');
  }

  changes(element: Element): void {
    for (const deletion of all(element, 'text:deletion')) {
      this.#paper.begin('chỗ đã sửa');
      this.#inside(deletion, { look: {} });
      this.#paper.endTold('chữ đã xóa khi sửa bản Word');
    }
  }

  hidden(element: Element, at: At): void {
    const isHidden =
      element.getAttribute('text:is-hidden') === 'true' || element.getAttribute('text:display') === 'none';
    const inner: At = isHidden ? { ...at, look: { ...at.look, apart: 'chữ ẩn' } } : at;
    const hidden = element.textContent ? '' : (element.getAttribute('text:string-value') ?? '');
    if (hidden) this.#paper.text(hidden, { ...inner.look, apart: 'chữ ẩn' });
    else this.#inside(element, inner);
  }

  /** A formula or a chart: its words are told, its picture is shown. */
  object(element: Element): void {
    const folder = (element.getAttribute('xlink:href') ?? '').replace(/^\.\//, '');
    const part = this.#objects.get(`${folder}/content.xml`);
    for (const { words, where } of part ? odtWords([{ xml: part }]) : []) {
      this.#paper.tell({ text: words, reason: where, where: 'đối tượng chèn trong bài' });
    }
  }

  picture(element: Element): void {
    const name = element.getAttribute('xlink:href') ?? '';
    const bytes = this.#pictures.get(name);
    if (bytes) this.#paper.picture(bytes, name);
  }
}

type Handler = (this: OdtReader, element: Element, at: At) => void;
const { prototype } = OdtReader;

const handlers: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['text:p', prototype.paragraph],
  ['text:h', prototype.paragraph],
  ['text:span', prototype.span],
  ['text:a', prototype.link],
  ['text:s', prototype.spaces],
  ['text:tab', prototype.spaces],
  ['text:line-break', prototype.lineBreak],
  ['text:ruby-text', prototype.reading],
  ['text:list', prototype.list],
  ['text:list-item', prototype.item],
  ['table:table-cell', prototype.cell],
  ['table:covered-table-cell', prototype.cell],
  ['table:table-row', prototype.row],
  ['text:note', prototype.note],
  ['office:annotation', prototype.comment],
  ['text:tracked-changes', prototype.changes],
  ['text:hidden-text', prototype.hidden],
  ['text:hidden-paragraph', prototype.hidden],
  ['text:section', prototype.hidden],
  ['draw:image', prototype.picture],
  ['draw:text-box', prototype.box],
  ['draw:object', prototype.object],
]);

/** What holds no words of the text: who changed or commented it, when, and how it is drawn. */
const silent: ReadonlySet<string> = new Set([
  'office:forms',
  'office:change-info',
  'dc:creator',
  'dc:date',
  'meta:creator-initials',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:index-title-template',
  'svg:title',
  'svg:desc',
  'loext:sender-initials',
]);
