import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { parseMarkdown } from '../report/markdown.ts';
import type { LocatedFigure } from '../figures/types.ts';
import { finishProse } from '../report/finish-prose.ts';
import { figureAnnotations } from '../report/mark-figures.ts';
import { relocateFigures } from './draft.ts';

/**
 * A draft's prose as its page will show it, figures marked. HTML in the text is shown as text, so that nothing
 * in a draft runs. `pictures` gives the address of a picture that is not on any site yet.
 */
export function previewProse(
  body: string,
  figures: readonly LocatedFigure[],
  pictures: ReadonlyMap<string, string> = new Map(),
): string {
  const tree = toHast(parseMarkdown(body), {
    footnoteLabel: 'Chú thích',
    footnoteBackLabel: 'Về chỗ đọc',
    clobberPrefix: '',
  }) as Root;
  const { html } = finishProse(toHtml(showPictures(tree, pictures)), ({ text }) => {
    const placed = relocateFigures(figures, text).filter(
      (figure) => text.slice(figure.start, figure.end) === figure.quote,
    );
    return { annotations: figureAnnotations(withoutOverlaps(placed)) };
  });
  return html;
}

function showPictures(tree: Root, pictures: ReadonlyMap<string, string>): Root {
  const visit = (node: Root | Root['children'][number]): void => {
    if (node.type === 'element' && node.tagName === 'img') {
      const src = String(node.properties.src);
      node.properties.src = pictures.get(src) ?? src;
    }
    if ('children' in node) for (const child of node.children) visit(child as Root['children'][number]);
  };
  visit(tree);
  return tree;
}

function withoutOverlaps(figures: readonly LocatedFigure[]): LocatedFigure[] {
  const kept: LocatedFigure[] = [];
  for (const figure of [...figures].sort((a, b) => a.start - b.start)) {
    if (figure.start >= (kept.at(-1)?.end ?? 0)) kept.push(figure);
  }
  return kept;
}
