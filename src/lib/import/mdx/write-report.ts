import { Document, isMap, isScalar, parseDocument, visit, type Scalar } from 'yaml';
import type { CuratedGroup } from '../../figures/schema.ts';

/** Frontmatter before an archivist has looked at it: what could not be found is left to fill in. */
export interface ProposedFrontmatter {
  title: string;
  date: string;
  author: string | string[];
  district: string;
  term: string;
  source?: { name?: string; url?: string; digest?: string };
  draft?: boolean;
  statistics?: CuratedGroup[];
}

/**
 * The whole `.mdx` file. YAML is written as an archivist would write it by hand: no quotes where none are
 * needed, one line a value however long, keys in the order of the guide. Over the YAML of a file that is there
 * (`head`), only what differs is written anew: its other keys and its comments stay.
 */
export function writeReport(frontmatter: ProposedFrontmatter, body: string, head?: string): string {
  const document = head === undefined ? new Document(frontmatter) : changed(head, frontmatter);
  visit(document, {
    Scalar(_, node) {
      // A key left blank reads better than the empty quotes that YAML would put there.
      if (node.value === '') (node as Scalar).value = null;
    },
    Pair(_, pair) {
      if (isScalar(pair.key) && pair.key.value === 'value' && isMap(pair.value)) {
        pair.value.flow = true;
      }
    },
  });
  const yaml = document.toString({
    lineWidth: 0,
    nullStr: '',
    singleQuote: true,
    flowCollectionPadding: false,
  });
  return `---\n${yaml.replace(/ +$/gm, '')}---\n${bodyInFile(body)}`;
}

/**
 * What reading the frontmatter gives back, without reading it: of a table with thousands of figures that takes longer than all
 * else. Nothing where a text of several lines or with blanks at its ends is in it: that only reading tells.
 */
export function readBack(frontmatter: ProposedFrontmatter): Record<string, unknown> | undefined {
  const odd: string[] = [];
  const data = plain(frontmatter, odd) as Record<string, unknown>;
  return odd.length === 0 ? data : undefined;
}

function plain(value: unknown, odd: string[]): unknown {
  if (typeof value === 'string') {
    // eslint-disable-next-line no-control-regex -- what YAML writes by its number
    if (/^\s|\s$|[\u0000-\u001f\u007f-\u009f\u2028\u2029\uFEFF]/.test(value)) odd.push(value);
    return value === '' ? null : value;
  }
  if (Array.isArray(value)) return value.map((one) => plain(one, odd));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries.map(([key, one]) => [key, plain(one, odd)]));
}

/** What stands in the file behind the frontmatter: an empty line, then the body. */
export function bodyInFile(body: string): string {
  return `\n${body}`;
}

function changed(head: string, frontmatter: ProposedFrontmatter): Document {
  const document = parseDocument(head);
  const held = document.toJS() as Record<string, unknown>;
  for (const [key, value] of Object.entries(frontmatter)) {
    if (JSON.stringify(held[key]) !== JSON.stringify(value)) document.set(key, document.createNode(value));
  }
  return document;
}
