/** The whole words around a place, for a message: `…Hồ Chí Minh”…Đồng thời, cử các đồng chí…`. */
export function around(text: string, start: number, end: number, reach = 18): string {
  let from = Math.max(0, start - reach);
  let to = Math.min(text.length, end + reach);
  while (from > 0 && /\S/.test(text[from - 1]!)) from--;
  while (to < text.length && /\S/.test(text[to]!)) to++;
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`;
}
