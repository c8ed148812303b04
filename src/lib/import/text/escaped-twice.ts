const names: ReadonlyMap<string, string> = new Map(
  (
    'agrave à aacute á acirc â atilde ã egrave è eacute é ecirc ê igrave ì iacute í ograve ò oacute ó ocirc ô otilde õ ugrave ù ' +
    'uacute ú yacute ý Agrave À Aacute Á Acirc Â Atilde Ã Egrave È Eacute É Ecirc Ê Igrave Ì Iacute Í Ograve Ò Oacute Ó Ocirc Ô ' +
    'Otilde Õ Ugrave Ù Uacute Ú Yacute Ý ldquo “ rdquo ” lsquo ‘ rsquo ’ ndash – mdash — hellip …'
  )
    .split(' ')
    .flatMap((name, index, all) => (index % 2 === 0 ? [[name, all[index + 1]!] as const] : [])),
);

/** How many references make it sure that none is spoken of; one within a word does. */
const enough = 3;

/**
 * Reads references to letters that stand in a text as if they were words, as a portal leaves them that escapes twice:
 * `Nghi&#7879;p`. In a page they are written `&amp;#7879;`. One or two that stand alone stay: a text may speak of them.
 */
export function decodeEscapedTwice(
  text: string,
  isPage: boolean,
): { text: string; count: number; example: string } {
  const amp = isPage ? '&(?:amp;)+' : '&(?:amp;)*';
  const reference = new RegExp(`${amp}(?:#(\\d{3,6})|#[xX]([\\da-fA-F]{2,5})|([A-Za-z]{4,6}));`, 'g');
  let count = 0;
  let example = '';
  let isInWord = false;
  const decoded = text.replace(reference, (whole, ...found: (string | number)[]) => {
    const [decimal, hex, name, at] = found as [string?, string?, string?, number?];
    const code = Number(decimal ?? `0x${hex ?? ''}`);
    const letter = name
      ? names.get(name)
      : code >= 0xa0 && code < 0x10ffff
        ? String.fromCodePoint(code)
        : undefined;
    if (letter === undefined) return whole;
    count += 1;
    isInWord ||= /\p{L}/u.test(text[at! - 1] ?? '') && /\p{L}/u.test(letter);
    example ||= whole.replace(/&(?:amp;)+/, '&');
    return letter;
  });
  return count >= enough || isInWord ? { text: decoded, count, example } : { text, count: 0, example: '' };
}
