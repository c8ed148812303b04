/**
 * Reads CSV as RFC 4180 defines it, character by character, and refuses what the RFC does not allow:
 * a bare quotation mark in an open cell, text after a closing one, a line that does not end in CRLF.
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let at = 0;
  const endCell = () => {
    rows.at(-1)!.push(cell);
    cell = '';
  };
  while (at < text.length) {
    if (text[at] === '"') {
      if (cell !== '') throw new Error(`quotation mark inside a cell at ${at}`);
      at += 1;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) throw new Error('a quoted cell does not end');
        cell += text[at];
        at += text[at] === '"' ? 2 : 1;
      }
      at += 1;
      if (![',', '\r'].includes(text[at] ?? '')) throw new Error(`text after a quoted cell at ${at}`);
    }
    if (text[at] === ',') {
      endCell();
      at += 1;
    } else if (text.startsWith('\r\n', at)) {
      endCell();
      at += 2;
      if (at < text.length) rows.push([]);
    } else if (text[at] === '\n' || text[at] === '\r') {
      throw new Error(`line break without CRLF at ${at}`);
    } else {
      cell += text[at];
      at += 1;
    }
  }
  return rows;
}
