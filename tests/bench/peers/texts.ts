import { parse } from 'yaml';
import { makeDemoArchive } from '../../../src/lib/demo/archive.ts';

/** A made report as any generator takes it: title, date and Markdown. */
export interface PlainText {
  /** `bai-17` */
  name: string;
  title: string;
  date: string;
  body: string;
}

/** The reports of the demonstration archive, without what only this archive understands. */
export function plainTexts(reports: number): PlainText[] {
  return [...makeDemoArchive(reports)]
    .filter(({ path }) => path.startsWith('reports/'))
    .map(({ text }, at) => {
      const [, frontmatter, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text)!;
      const { title, date } = parse(frontmatter!) as { title: string; date: string };
      return { name: `bai-${at + 1}`, title, date, body: body!.trim() };
    });
}

/** With the few lines on top that all three read. */
export function asMarkdown({ title, date, body }: PlainText, more = ''): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndate: ${date}\n${more}---\n\n${body}\n`;
}
