import { fromHtml } from 'hast-util-from-html';
import { parseMdxBody } from '../../../src/content-loader/parse-mdx.ts';
import { readProse } from '../../../src/lib/report/prose.ts';

/** The words of a body as the site's own processor renders them, one line a paragraph, heading, item or row. */
export function renderedText(body: string): string {
  return readProse(fromHtml(parseMdxBody(body).html, { fragment: true })).text;
}
