/**
 * The opening words of a report for a list: as printed, cut after a whole word within `limit` letters, and
 * closed with an ellipsis where something was cut.
 */
export function openingWords(text: string, limit = 220): string {
  if (text.length <= limit) return text;
  const cut = text.lastIndexOf(' ', limit - 1);
  return `${text.slice(0, cut > 0 ? cut : limit).replace(/[\s,;:–-]+$/u, '')}…`;
}
