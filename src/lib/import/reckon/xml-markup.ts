/** What is done with the tags and the text of a part, in their order. */
interface MarkupReader {
  text(words: string): void;
  start(tag: string, attributes: string, isEmpty: boolean): void;
  end(tag: string): void;
}

/** A tag, a piece of text, or what is neither. */
const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;

/**
 * Reads XML as it stands, without a tree: the count of a file's words does not lean on the parser that its reader leans on.
 * An empty element starts and ends.
 */
export function readMarkup(xml: string, reader: MarkupReader): void {
  for (const [, cdata, slash, tag = '', attributes = '', empty, characters] of xml.matchAll(token)) {
    if (cdata !== undefined || characters !== undefined) reader.text(cdata ?? unescape(characters!));
    else if (slash) reader.end(tag);
    else {
      reader.start(tag, attributes, empty !== '');
      if (empty) reader.end(tag);
    }
  }
}

/** An attribute's value as it is written; empty where there is none. */
export function attribute(attributes: string, name: string): string {
  return (
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)?.slice(1).find(Boolean) ??
    ''
  );
}

const named: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

export function unescape(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named.get(name) ?? whole;
      const code = Number(decimal ?? `0x${hex}`);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
