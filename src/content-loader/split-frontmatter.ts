import { parse } from 'yaml';
import { isRecord } from '../lib/report/is-record.ts';

/** A report's file, in its two parts. */
export interface SplitReport {
  frontmatter: Record<string, unknown>;
  body: string;
  /** How many lines of the file stand before `body`. */
  bodyLine: number;
}

const fences = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * Splits an `.mdx` file into frontmatter and body. Dates stay text (`2020-09-21`), so that nothing is read as
 * a moment in some time zone. Without frontmatter, all of the file is body.
 *
 * @throws YAMLParseError where the frontmatter is not YAML.
 */
export function splitFrontmatter(source: string): SplitReport {
  const match = fences.exec(source);
  if (!match) return { frontmatter: {}, body: source, bodyLine: 0 };
  const frontmatter = parse(match[1]!) as unknown;
  return {
    frontmatter: isRecord(frontmatter) ? frontmatter : {},
    body: source.slice(match[0].length),
    bodyLine: match[0].split('\n').length - 1,
  };
}
