/** A figure as references quote it, with what it counts: `“153 đảng viên” (Đảng viên kết nạp mỗi năm)`. */
export function quotedFigure(quote: string, label: string): string {
  return `“${quote}” (${label})`;
}

/**
 * A reference to a report as one to a figure in it: before the address, which is the figure's own, stand its words.
 * The form of journals names no address; here it ends with it, for the words to be found by.
 */
export function figureReference(reference: string, quoted: string, address: string): string {
  const [, head = '', tail = '.'] =
    /^(.*), <[^<>]*>(, truy cập .*)$/s.exec(reference) ?? /^(.*)(\.)$/s.exec(reference) ?? [];
  return `${head}, ${quoted}, <${address}>${tail}`;
}
