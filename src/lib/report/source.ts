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

/**
 * Splits a `.mdx` report into frontmatter and body. Never throws: what the YAML parser objects to is in `errors`,
 * and `data` holds what could be read.
 */
export function readReportSource(file: string, text: string): ReportSource {
  const match = opening.test(text) ? frontmatter.exec(text) : null;
  const bodyOffset = match ? match[0].length : 0;
  const start = match ? text.indexOf('\n') + 1 : 0;
  const yaml = readYaml(file, text, start, start + (match?.[1]!.length ?? 0));
  return { ...yaml, hasFrontmatter: match !== null, body: text.slice(bodyOffset), bodyOffset };
}
