import type { Element, Nodes, Root } from 'hast';
import { decodeLegacy, raiseCapitals, type LegacyEncoding } from '../../vietnamese/legacy/decode.ts';
import { detectLegacy } from '../../vietnamese/legacy/detect.ts';
import { decodeRun, fontEncoding } from '../../vietnamese/legacy/fonts.ts';
import { attribute } from './elements.ts';
import { isUnicodeIn } from '../text/unicode-in-font.ts';

/** Text of a page that can be replaced: a text node, an `alt`, what a `<meta>` says. */
interface TextRun {
  text: string;
  font?: string;
  put(text: string): void;
}

/**
 * Decodes a page of the years before Unicode: text set in `.VnTime` or `VNI-Times` by its font, all other text together,
 * or, beside Unicode, sentence by sentence. The tree is changed; the encodings found are returned.
 */
export function decodePage(root: Root): LegacyEncoding[] {
  const found = new Set<LegacyEncoding>();
  const unnamed: TextRun[] = [];
  for (const run of textRuns(root)) {
    if (!/[^\0-\x7f]/.test(run.text)) continue;
    const encoding = run.font ? fontEncoding(run.font) : undefined;
    if (!encoding) {
      if (!/[\u1EA0-\u1EF9]/.test(run.text)) unnamed.push(run);
    } else if (!isUnicodeIn(run.text, run.font!)) {
      found.add(encoding);
      run.put(decodeRun(run.text, run.font!));
    }
  }
  const together = detectLegacy(unnamed.map((run) => run.text).join(' '));
  for (const { text, put } of unnamed) {
    const encoding = together ?? (text.length > 20 ? detectLegacy(text) : undefined);
    if (!encoding) continue;
    found.add(encoding);
    const decoded = decodeLegacy(text, encoding);
    put(encoding === 'tcvn3' ? raiseCapitals(decoded) : decoded);
  }
  return [...found];
}

function textRuns(root: Root): TextRun[] {
  const runs: TextRun[] = [];
  const step = (node: Nodes, font?: string): void => {
    if (node.type === 'text') {
      runs.push({ text: node.value, font, put: (text) => (node.value = text) });
    }
    if (node.type === 'element') {
      if (/^(?:script|style)$/.test(node.tagName)) return;
      font = fontOf(node) ?? font;
      for (const name of ['alt', 'content', 'title']) {
        const text = attribute(node, name);
        if (text) runs.push({ text, put: (decoded) => (node.properties[name] = decoded) });
      }
    }
    if ('children' in node) for (const child of node.children) step(child, font);
  };
  step(root);
  return runs;
}

/** The first font that an element asks for. */
function fontOf(element: Element): string | undefined {
  const style = /font-family\s*:\s*["']?([^"',;]+)/i.exec(attribute(element, 'style') ?? '')?.[1];
  return (style ?? attribute(element, 'face')?.split(',')[0])?.trim();
}
