import { toHtml } from 'hast-util-to-html';
import { elements } from '../../../src/lib/import/html/elements.ts';
import { readBody } from '../../../src/lib/report/read-body.ts';

/** The words of a body as its page shows them, one line a paragraph, heading, item or row. */
export function renderedText(body: string): string {
  return readBody(body).text;
}

/** What is in a body besides prose: what a report may not hold, and the tags of its page other than paragraphs and links. */
export function beyondProse(body: string): string[] {
  const { refused, tree } = readBody(body);
  const tags = [...toHtml(tree).matchAll(/<(?!\/?(?:p|a)\b)[^>]*>/g)].map(([tag]) => tag);
  return [...refused.map(({ reason }) => reason), ...tags];
}

/** Where the pictures of a body lie. */
export function picturesOf(body: string): string[] {
  return elements(readBody(body).tree).flatMap(({ properties: { src } }) => (src ? [String(src)] : []));
}
