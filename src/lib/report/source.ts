import { readYaml, writtenYaml, type YamlSource } from '../schema/yaml-source.ts';

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
 * and `data` holds what could be read. `written`: the data of a text that was written just now.
 */
export function readReportSource(
  file: string,
  text: string,
  written?: Record<string, unknown>,
): ReportSource {
  const match = opening.test(text) ? frontmatter.exec(text) : null;
  const bodyOffset = match ? match[0].length : 0;
  const start = match ? text.indexOf('\n') + 1 : 0;
  const place = [file, text, start, start + (match?.[1]!.length ?? 0)] as const;
  const yaml = written ? writtenYaml(written, place) : readYaml(...place);
  return { ...yaml, hasFrontmatter: match !== null, body: text.slice(bodyOffset), bodyOffset };
}
