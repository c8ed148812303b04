import type { ChartMark } from '../../lib/figures/chart.ts';

const percent = (share: number) => `${Number((share * 100).toFixed(1))}%`;

/**
 * A mark as the style sheet draws it: `--w` is how far a bar reaches, `--m` where it begins, `--f` the outline of the
 * whole or of what was before, `--x` where a dot stands.
 */
export function figureStyle(mark: ChartMark | undefined): string | undefined {
  switch (mark?.kind) {
    case 'bar':
      return `--w:${percent(mark.share)}`;
    case 'share':
      return `--f:100%;--w:${percent(mark.share)}`;
    case 'change':
      return `--f:${percent(mark.from)};--w:${percent(mark.to)}`;
    case 'range':
      return `--f:100%;--m:${percent(mark.from)};--w:${percent(mark.to - mark.from)}`;
    case 'dot':
      return `--x:${percent(mark.at)}`;
    default:
      return undefined;
  }
}
