import { visit } from 'unist-util-visit';
import { parseBody } from '../report/dialect.ts';

/** A picture of a body and its description, which may be empty. */
interface DescribedPicture {
  url: string;
  alt: string;
}

export function picturesOf(body: string): DescribedPicture[] {
  const found: DescribedPicture[] = [];
  visit(parseBody(body).tree, 'image', (node) => {
    found.push({ url: node.url, alt: node.alt ?? '' });
  });
  return found;
}

/** The names of the pictures that lie beside a report, each once. */
export function localPictures(body: string): string[] {
  const shown = new Set(picturesOf(body).map(({ url }) => url));
  return [...shown].filter((url) => !/^(?:[a-z]+:|\/)/i.test(url));
}

/** The body with a description at a picture: `![](hop.jpg)` → `![Đại biểu biểu quyết](hop.jpg)`. */
export function describePicture(body: string, url: string, alt: string): string {
  const places: [start: number, end: number][] = [];
  visit(parseBody(body).tree, 'image', (node) => {
    if (node.url !== url || !node.position) return;
    places.push([node.position.start.offset!, node.position.end.offset!]);
  });
  const words = alt
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\[\]{}<>*_`~|&]/g, '\\$&');
  let described = body;
  for (const [start, end] of places.reverse()) {
    const tail = /\]\([^()]*\)$/.exec(described.slice(start, end))?.[0];
    if (tail) described = `${described.slice(0, start)}![${words}${tail}${described.slice(end)}`;
  }
  return described;
}
