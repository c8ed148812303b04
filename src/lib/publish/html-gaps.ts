/**
 * Tags of elements that begin and end a line of their own, or a cell, whatever a style of the site says. White space
 * beside them is never drawn (CSS Text 3, 4.1.1).
 */
const BLOCK =
  /^<\/?(?:html|head|title|meta|link|body|header|footer|main|nav|section|article|aside|details|summary|form|figure|h[1-6]|p|div|ol|ul|li|dl|dt|dd|table|thead|tbody|tr|th|td)[\s>]/;
/** A tag, whose attributes may hold any letter; or an element that holds its white space, drawn or known by digest. */
const MARKUP =
  /(<(?:pre[\s>].*?<\/pre|textarea.*?<\/textarea|script.*?<\/script|style.*?<\/style)>|<\/?[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>)/s;

/** A page without the white space between its blocks, which components leave there for who writes them. */
export function withoutGaps(html: string): string {
  const parts = html.split(MARKUP);
  // Texts stand at even places, between tags.
  const beside = (at: number) => BLOCK.test(parts[at] ?? '');
  return parts
    .map((part, at) => {
      if (at % 2 === 1) return part;
      const begun = beside(at - 1) ? part.replace(/^[ \t\n\r\f]+/, '') : part;
      return beside(at + 1) ? begun.replace(/[ \t\n\r\f]+$/, '') : begun;
    })
    .join('');
}
