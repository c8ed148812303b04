import { decodeLegacy, raiseCapitals, type LegacyEncoding } from '../vietnamese/legacy/decode.ts';
import { detectLegacy } from '../vietnamese/legacy/detect.ts';
import { decodeRun, fontEncoding } from '../vietnamese/legacy/fonts.ts';

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
 * Decodes the text of every run by the font it is set in, `.VnTime` and `VNI-Times` among them. Runs that name no
 * font take it from a style, which is not read: their letters are judged together, by the share of valid syllables.
 * The document is changed; the encodings found are returned.
 */
export function decodeFonts(document: DocxNode): LegacyEncoding[] {
  const found = new Set<LegacyEncoding>();
  const unnamed: DocxNode[] = [];
  for (const run of descendants(document, 'run')) {
    const texts = descendants(run, 'text');
    const encoding = run.font ? fontEncoding(run.font) : undefined;
    if (encoding) {
      found.add(encoding);
      for (const text of texts) text.value = decodeRun(text.value ?? '', run.font!);
    } else if (!run.font) {
      unnamed.push(...texts);
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
