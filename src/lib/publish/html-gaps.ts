/**
 * Tags of elements that begin and end a line of their own, or a cell, whatever a style of the site says. White space
 * beside them is never drawn (CSS Text 3, 4.1.1).
 */
const BLOCK =
  /^<\/?(?:html|head|title|meta|link|body|header|footer|main|nav|section|article|aside|details|summary|form|figure|h[1-6]|p|div|ol|ul|li|dl|dt|dd|table|thead|tbody|tr|th|td)[\s>]/;
/** A tag, whose attributes may hold any letter; or an element that holds its white space, drawn or known by digest. */
const MARKUP =
  /(<(?:pre[\s>].*?<\/pre|textarea.*?<\/textarea|script.*?<\/script|style.*?<\/style)>|<\/?[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>)/s;
/** What one presses: a space at its edge would be underlined, or add to its width. */
const PRESSED = /^<(?:a|button)[\s>]/;
const PRESSED_END = /^<\/(?:a|button)>/;

/**
 * A page without the white space between its blocks, and with that at the edges of links and buttons beside them:
 * components leave it there for who writes them.
 */
export function withoutGaps(html: string): string {
  // Texts stand at even places, between tags.
  const parts = html.split(MARKUP);
  for (let at = 1; at < parts.length; at += 2) {
    if (PRESSED.test(parts[at]!)) move(parts, at + 1, /^[ \t\n\r\f]+/, at - 1);
    if (PRESSED_END.test(parts[at]!)) move(parts, at - 1, /[ \t\n\r\f]+$/, at + 1);
  }
  const isBlock = (at: number) => BLOCK.test(parts[at] ?? '');
  return parts
    .map((part, at) => {
      if (at % 2 === 1) return part;
      const begun = isBlock(at - 1) ? part.replace(/^[ \t\n\r\f]+/, '') : part;
      return isBlock(at + 1) ? begun.replace(/[ \t\n\r\f]+$/, '') : begun;
    })
    .join('');
}

/** Takes white space from one text to the near end of another, where it stands once. */
function move(parts: string[], from: number, space: RegExp, to: number): void {
  if (!space.test(parts[from]!)) return;
  parts[from] = parts[from]!.replace(space, '');
  parts[to] = to < from ? parts[to]!.replace(/[ \t\n\r\f]*$/, ' ') : parts[to]!.replace(/^[ \t\n\r\f]*/, ' ');
}
