import { all, child, children, firstChild, make, valueOf } from './xml.ts';

/**
 * Writes into every run the font that its style gives it, where it names none: a document set in `.VnTime` as
 * a whole says so in its styles alone. Character styles go before paragraph styles, those before the default.
 */
export function nameStyleFonts(document: Document, styles: Document): void {
  const known = new Map(
    all(styles, 'w:style').map((style) => [style.getAttribute('w:styleId') ?? '', style]),
  );
  const normal = all(styles, 'w:style').find(
    (style) => style.getAttribute('w:type') === 'paragraph' && style.getAttribute('w:default') === '1',
  );
  const byDefault = fontIn(child(all(styles, 'w:docDefaults')[0], 'w:rPrDefault', 'w:rPr'));
  const fontOf = (style: Element | undefined, depth = 0): string | undefined => {
    if (!style || depth > 10) return undefined;
    return fontIn(child(style, 'w:rPr')) ?? fontOf(known.get(valueOf(style, 'w:basedOn') ?? ''), depth + 1);
  };
  for (const paragraph of all(document, 'w:p')) {
    const own = known.get(valueOf(paragraph, 'w:pPr', 'w:pStyle') ?? '') ?? normal;
    const inherited = fontOf(own) ?? byDefault;
    for (const run of runsOf(paragraph)) {
      if (fontIn(child(run, 'w:rPr'))) continue;
      const font = fontOf(known.get(valueOf(run, 'w:rPr', 'w:rStyle') ?? '')) ?? inherited;
      if (!font) continue;
      const properties = firstChild(run, 'w:rPr');
      for (const old of children(properties, 'w:rFonts')) properties.removeChild(old);
      properties.appendChild(make(run, 'w:rFonts', { 'w:ascii': font, 'w:hAnsi': font }));
    }
  }
}

/** Runs of a paragraph, those of links and insertions among them, not those of a text box inside it. */
function runsOf(paragraph: Element): Element[] {
  return all(paragraph, 'w:r').filter((run) => {
    let above = run.parentNode;
    while (above && above.nodeName !== 'w:p') above = above.parentNode;
    return above === paragraph;
  });
}

function fontIn(properties: Element | undefined): string | undefined {
  const fonts = child(properties, 'w:rFonts');
  return fonts?.getAttribute('w:ascii') || fonts?.getAttribute('w:hAnsi') || undefined;
}
