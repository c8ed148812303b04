import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type ParsedNode,
  type YAMLError,
} from 'yaml';
import type { Place } from './line-index.ts';
import { lineIndex } from './line-index.ts';

export type KeyPath = readonly (string | number)[];

/** YAML taken apart, each part with its place in the file that it stands in. */
export interface YamlSource {
  file: string;
  /** The whole file. */
  text: string;
  /** What the YAML says, as plain values. Dates stay text (`2020-09-21`), never a moment in some time zone. */
  data: unknown;
  /** What the parser objects to, with offsets of the file. */
  errors: readonly YamlFault[];
  /** The place of an offset of the file. */
  placeAt(offset: number): Place;
  /** The place of a key's value, or of the nearest ancestor that is there: `['statistics', 0, 'group']`. */
  placeOfValue(path: KeyPath): Place;
  placeOfKey(path: KeyPath): Place;
  /** A key's value as written, with quotes: `21/09/2020`. */
  textOfValue(path: KeyPath): string;
}

interface YamlFault {
  code: YAMLError['code'];
  offset: number;
}

/**
 * YAML that was written just now, a value a line, with the values that it says: it is read only where a place in it is asked
 * for, and its last key, which may hold thousands of values, only where a place in that is. `read` as {@link readYaml} has them.
 */
export function writtenYaml(data: unknown, read: Readonly<Parameters<typeof readYaml>>): YamlSource {
  const [file, text, start = 0, end = text.length] = read;
  const lines = lineIndex(text);
  const last = lastKey(text, start, end);
  let head: YamlSource | undefined;
  let whole: YamlSource | undefined;
  const source = ([key]: KeyPath): YamlSource =>
    key === undefined || text.startsWith(`${key}:`, last)
      ? (whole ??= readYaml(...read))
      : (head ??= readYaml(file, text, start, last));
  return {
    file,
    text,
    data,
    errors: [],
    placeAt: (at) => ({ file, ...lines.at(Math.max(0, at)) }),
    placeOfValue: (path) => source(path).placeOfValue(path),
    placeOfKey: (path) => source(path).placeOfKey(path),
    textOfValue: (path) => source(path).textOfValue(path),
  };
}

/** Where the last line begins that is not set in. */
function lastKey(text: string, start: number, end: number): number {
  for (let at = end; at > start;) {
    at = Math.max(start, text.lastIndexOf('\n', at - 2) + 1);
    if (/\S/.test(text[at] ?? ' ')) return at;
  }
  return start;
}

/** Reads the YAML at `offset` of a file's text (the whole of it, where nothing else is said). Never throws. */
export function readYaml(file: string, text: string, offset = 0, end = text.length): YamlSource {
  const yaml = text.slice(offset, end);
  const lines = lineIndex(text);
  const placeAt = (at: number): Place => ({ file, ...lines.at(Math.max(0, at)) });
  // Any other level hides a second document in the file, and with it all that it says.
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'error' });
  // A word behind `!` is taken for a kind of value, and would be left out with a warning alone.
  const unknownKinds = document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED');
  const errors: YamlFault[] = [...document.errors, ...unknownKinds].map(({ code, pos }) => ({
    code,
    offset: offset + pos[0],
  }));
  for (const at of loneNames(document, yaml)) errors.push({ code: 'BAD_ALIAS', offset: offset + at });
  const data = toPlain(document, () => errors.push({ code: 'BAD_ALIAS', offset: offset + aliasIn(yaml) }));
  const find = (path: KeyPath) => locate(document, path);
  return {
    file,
    text,
    data,
    errors,
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

/** An alias without its anchor, and one that would multiply without end, throw only here. */
function toPlain(document: Document.Parsed, onFault: () => void): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch {
    if (document.errors.length === 0) onFault();
    return undefined;
  }
}

/** Where a word behind `&` is taken for the name of a value, and nothing calls it: it would be left out. */
function loneNames(document: Document.Parsed, yaml: string): number[] {
  if (!yaml.includes('&')) return [];
  const names = new Map<string, number>();
  visit(document, {
    Value: (_, node) => {
      if (node.anchor) names.set(node.anchor, node.range?.[0] ?? 0);
    },
  });
  visit(document, { Alias: (_, alias) => void names.delete(alias.source) });
  return [...names.values()];
}

/** Where an alias stands: `*x` behind a space or at the start. */
function aliasIn(yaml: string): number {
  return Math.max(0, yaml.search(/(?<![^\s[{,])\*\S/));
}

interface Located {
  key?: number;
  value?: number;
  node?: ParsedNode;
}

/** Follows the path as far as it goes: a key that is missing has the place of the map that lacks it. */
function locate(document: Document.Parsed, path: KeyPath): Located {
  let node: unknown = document.contents;
  let located: Located = startOf(node);
  for (const step of path) {
    // What an alias names stands elsewhere, and is told where it stands.
    if (isAlias(node)) node = node.resolve(document);
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
