import { isMap, isNode, isPair, isSeq, parseDocument, type Document, type ParsedNode } from 'yaml';
import { lineIndex } from './line-index.ts';
import type { Place } from '../check/problem.ts';

export type KeyPath = readonly (string | number)[];

/** A report file taken apart, each part with its place in the file. */
export interface ReportSource {
  file: string;
  text: string;
  /** The YAML between the two `---` lines; absent when the file does not begin with one. */
  frontmatter?: { text: string; offset: number; document: Document.Parsed };
  /** What the YAML says, as plain values; `undefined` for a file without frontmatter. */
  data: unknown;
  body: string;
  bodyOffset: number;
  /** The place of an offset of the file. */
  placeAt(offset: number): Place;
  /** The place of a key's value, or of the nearest ancestor that is there: `['statistics', 0, 'group']`. */
  placeOfValue(path: KeyPath): Place;
  placeOfKey(path: KeyPath): Place;
  /** A key's value as written, with quotes: `21/09/2020`. */
  textOfValue(path: KeyPath): string;
}

const frontmatterPattern = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m;

/**
 * Splits a `.mdx` report into frontmatter and body. Never throws: what the YAML parser objects to is in
 * `frontmatter.document.errors`, and `data` holds what could be read.
 */
export function readReportSource(file: string, text: string): ReportSource {
  const lines = lineIndex(text);
  const placeAt = (offset: number): Place => ({ file, ...lines.at(Math.max(0, offset)) });
  const match = /^\uFEFF?---[ \t]*\r?\n/.test(text) ? frontmatterPattern.exec(text) : null;
  const bodyOffset = match ? match[0].length : 0;
  const body = text.slice(bodyOffset);
  if (!match) {
    const start = placeAt(0);
    return {
      file,
      text,
      data: undefined,
      body,
      bodyOffset,
      placeAt,
      placeOfValue: () => start,
      placeOfKey: () => start,
      textOfValue: () => '',
    };
  }
  const yaml = match[1]!;
  const offset = text.indexOf('\n') + 1;
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' });
  const find = (path: KeyPath) => locate(document.contents, path);
  return {
    file,
    text,
    frontmatter: { text: yaml, offset, document },
    data: toPlain(document),
    body,
    bodyOffset,
    placeAt,
    placeOfValue: (path) => placeAt(offset + (find(path).value ?? 0)),
    placeOfKey: (path) => {
      const found = find(path);
      return placeAt(offset + (found.key ?? found.value ?? 0));
    },
    textOfValue: (path) => {
      const { node } = find(path);
      return node?.range ? yaml.slice(node.range[0], node.range[1]).trim() : '';
    },
  };
}

// An alias bomb or a tag that fails to resolve throws here; the parser has already listed the error.
function toPlain(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch {
    return {};
  }
}

interface Located {
  key?: number;
  value?: number;
  node?: ParsedNode;
}

/** Follows the path as far as it goes: a key that is missing has the place of the map that lacks it. */
function locate(root: unknown, path: KeyPath): Located {
  let node: unknown = root;
  let located: Located = startOf(root);
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && keyText(item.key) === String(step));
      if (!pair) return { key: located.key, value: located.value };
      const key = startOf(pair.key).value;
      const value = startOf(pair.value);
      located = { key, value: value.node && !isEmpty(pair.value) ? value.value : key, node: value.node };
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number' && node.items[step]) {
      node = node.items[step];
      located = startOf(node);
    } else {
      return { key: located.key, value: located.value };
    }
  }
  return located;
}

function startOf(node: unknown): Located {
  if (!isNode(node) || !node.range) return {};
  return { value: node.range[0], node: node as ParsedNode };
}

function isEmpty(node: unknown): boolean {
  return isNode(node) && node.range ? node.range[0] === node.range[1] : true;
}

function keyText(key: unknown): string {
  return isNode(key) && 'value' in key ? String(key.value) : String(key);
}
