import { all, children } from '../docx/xml.ts';
import type { Look, ParagraphLook } from '../office/paper.ts';

/** What the styles of an OpenDocument text say, each with what its parent says. */
export class OdtStyles {
  readonly #styles = new Map<string, Element>();
  readonly #fonts = new Map<string, string>();

  constructor(documents: readonly Document[]) {
    for (const document of documents) {
      for (const face of all(document, 'style:font-face')) {
        const family = face.getAttribute('svg:font-family')?.replace(/^['"]|['"]$/g, '');
        if (family) this.#fonts.set(face.getAttribute('style:name') ?? '', family);
      }
      for (const style of all(document, 'style:style')) this.#styles.set(keyOf(style), style);
      for (const style of all(document, 'style:default-style')) {
        this.#styles.set(`${style.getAttribute('style:family')} `, style);
      }
    }
  }

  text(name: string | null, family: 'text' | 'paragraph' = 'text'): Look {
    const said = (attribute: string) => this.#said(family, name, 'style:text-properties', attribute);
    const font = said('style:font-name');
    const family2 = said('fo:font-family')?.replace(/^['"]|['"]$/g, '');
    const line = said('style:text-line-through-style') ?? said('style:text-line-through-type');
    const position = said('style:text-position');
    return dropEmpty({
      font: (font && (this.#fonts.get(font) ?? font)) ?? family2,
      bold: said('fo:font-weight') === undefined ? undefined : said('fo:font-weight') === 'bold',
      italic: said('fo:font-style') === undefined ? undefined : said('fo:font-style') === 'italic',
      raised: position ? /^(?:super|[1-9])/.test(position) : undefined,
      lowered: position ? /^(?:sub|-)/.test(position) : undefined,
      apart:
        said('text:display') === 'none' ? 'chữ ẩn' : line && line !== 'none' ? 'chữ gạch ngang' : undefined,
    });
  }

  paragraph(name: string | null): ParagraphLook {
    const align = this.#said('paragraph', name, 'style:paragraph-properties', 'fo:text-align');
    if (align === 'center') return { align };
    return align === 'end' || align === 'right' ? { align: 'right' } : {};
  }

  /** Of a heading, by its style: `Heading 2`, or the level that the style gives. */
  level(name: string | null): number | undefined {
    let style = this.#styles.get(`paragraph ${name ?? ''}`);
    for (let steps = 0; style && steps < 20; steps++) {
      const said =
        style.getAttribute('style:default-outline-level') ||
        /^Heading_20_(\d)$/.exec(style.getAttribute('style:name') ?? '')?.[1];
      if (said) return Number(said);
      style = this.#styles.get(`paragraph ${style.getAttribute('style:parent-style-name') ?? ''}`);
    }
    return undefined;
  }

  #said(family: string, name: string | null, part: string, attribute: string): string | undefined {
    let style = this.#styles.get(`${family} ${name ?? ''}`);
    for (let steps = 0; style && steps < 20; steps++) {
      const value = children(style, part)[0]?.getAttribute(attribute);
      if (value) return value;
      const parent = style.getAttribute('style:parent-style-name');
      if (!style.getAttribute('style:name')) return undefined;
      style = this.#styles.get(`${family} ${parent ?? ''}`);
    }
    return undefined;
  }
}

function keyOf(style: Element): string {
  return `${style.getAttribute('style:family')} ${style.getAttribute('style:name')}`;
}

function dropEmpty(look: Look): Look {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined && value !== ''));
}
