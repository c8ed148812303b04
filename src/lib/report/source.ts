import { readYaml, type YamlSource } from '../schema/yaml-source.ts';

/** A report file taken apart, each part with its place in the file. */
export interface ReportSource extends YamlSource {
  /** Whether the file begins with a frontmatter between two `---` lines. Without one, all of it is body. */
  hasFrontmatter: boolean;
  body: string;
  bodyOffset: number;
}

const opening = /^\uFEFF?---[ \t]*\r?\n/;
const frontmatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m;

/** Where a report's frontmatter and its body lie in its text. */
export interface ReportParts {
  frontmatter?: { start: number; end: number };
  body: string;
  bodyOffset: number;
}

/** Splits a `.mdx` report into frontmatter and body. */
export function splitReport(text: string): ReportParts {
  const match = opening.test(text) ? frontmatter.exec(text) : null;
  if (!match) return { body: text, bodyOffset: 0 };
  const bodyOffset = match[0].length;
  const start = text.indexOf('\n') + 1;
  return {
    frontmatter: { start, end: start + match[1]!.length },
    body: text.slice(bodyOffset),
    bodyOffset,
  };
}

/**
 * Reads a `.mdx` report as frontmatter and body. Never throws: what the YAML parser objects to is in `errors`,
 * and `data` holds what could be read.
 */
export function readReportSource(file: string, text: string): ReportSource {
  const { frontmatter: at, body, bodyOffset } = splitReport(text);
  const yaml = readYaml(file, text, at?.start ?? 0, at?.end ?? 0);
  return { ...yaml, hasFrontmatter: at !== undefined, body, bodyOffset };
}
