import { decodeLegacy, raiseCapitals, type LegacyEncoding } from '../../vietnamese/legacy/decode.ts';
import { detectLegacy } from '../../vietnamese/legacy/detect.ts';
import { decodeRun, fontEncoding } from '../../vietnamese/legacy/fonts.ts';
import { isUnicodeIn } from '../text/unicode-in-font.ts';

/** A node of mammoth's document model, as far as it is used here. */
export interface DocxNode {
  type: string;
  value?: string;
  font?: string | null;
  children?: DocxNode[];
  alignment?: string | null;
  styleId?: string | null;
  styleName?: string | null;
  body?: DocxNode[];
  notes?: { _notes?: Record<string, DocxNode> };
  colSpan?: number;
  rowSpan?: number;
}

/**
 * Decodes the text of every run by the font it is set in, `.VnTime` and `VNI-Times` among them; text that is Unicode
 * although its font is not, as when a new sentence is typed into an old file, stays. Runs that name no font are judged
 * together, by the share of valid syllables. The document is changed; the encodings found are returned.
 */
export function decodeFonts(document: DocxNode): LegacyEncoding[] {
  const found = new Set<LegacyEncoding>();
  const unnamed: DocxNode[] = [];
  for (const paragraph of descendants(document, 'paragraph')) {
    const byFont = new Map<string, DocxNode[]>();
    for (const run of descendants(paragraph, 'run')) {
      const texts = descendants(run, 'text');
      if (!run.font) unnamed.push(...texts);
      else if (fontEncoding(run.font)) byFont.set(run.font, [...(byFont.get(run.font) ?? []), ...texts]);
    }
    for (const [font, texts] of byFont) {
      if (isUnicodeIn(texts.map((text) => text.value).join(''), font)) continue;
      found.add(fontEncoding(font)!);
      for (const text of texts) text.value = decodeRun(text.value ?? '', font);
    }
  }
  const encoding = detectLegacy(unnamed.map((text) => text.value).join(' '));
  if (encoding) {
    found.add(encoding);
    for (const text of unnamed) {
      const decoded = decodeLegacy(text.value ?? '', encoding);
      text.value = encoding === 'tcvn3' ? raiseCapitals(decoded) : decoded;
    }
  }
  return [...found];
}

/** Nodes of one type in a document, its footnotes and endnotes included. */
export function descendants(node: DocxNode, type: string): DocxNode[] {
  const children = [
    ...(node.children ?? []),
    ...(node.body ?? []),
    ...Object.values(node.notes?._notes ?? {}),
  ];
  return children.flatMap((child) => (child.type === type ? [child] : descendants(child, type)));
}
