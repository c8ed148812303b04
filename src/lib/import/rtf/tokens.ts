/** A piece of an RTF file: https://www.biblioscape.com/rtf15_spec.htm */
export type RtfToken =
  | { type: 'open' | 'close' }
  | { type: 'word'; name: string; value?: number }
  | { type: 'byte'; byte: number }
  | { type: 'text'; bytes: string };

/** Reads a file's bytes, each a character, piece by piece; `\bin` is passed over. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  const piece = /\{|\}|\\'([\da-f]{2})|\\([a-z]+)(-?\d+)? ?|\\([\s\S])|[^\\{}\r\n]+|[\r\n]+|\\/giy;
  for (;;) {
    const found = piece.exec(source);
    if (!found) return;
    const [all, hex, name, digits, symbol] = found;
    if (all === '{') yield { type: 'open' };
    else if (all === '}') yield { type: 'close' };
    else if (hex) yield { type: 'byte', byte: Number.parseInt(hex, 16) };
    else if (name) {
      const value = digits === undefined ? undefined : Number(digits);
      if (name === 'bin') piece.lastIndex += Math.max(0, value ?? 0);
      else yield { type: 'word', name, value };
    } else if (symbol !== undefined) yield { type: 'word', name: symbol };
    else if (!/^[\r\n\\]/.test(all)) yield { type: 'text', bytes: all };
  }
}
