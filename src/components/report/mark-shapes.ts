import type { ChartMark, LogAxis } from '../../lib/figures/chart.ts';

/** `83%`: beside a text a hundredth of the width is about a pixel. */
export const percent = (share: number) => `${Math.round(share * 100)}%`;

/**
 * A mark as shapes of SVG. Of two bars the first is the outline of the whole; a ring on a bar is where it stood before; a
 * line is a log axis, as long as it has steps, and a circle the dot on it.
 */
export function markShapes(mark: ChartMark): string {
  switch (mark.kind) {
    case 'bar':
      return bar(mark.share);
    case 'share':
      return bar(1) + bar(mark.share);
    case 'change':
      return bar(mark.to) + `<circle cx="${percent(mark.from)}"/>`;
    case 'range':
      return bar(1) + bar(mark.to - mark.from, mark.from);
    case 'dot':
      return `<line x2="100%" pathLength="${mark.axis.to - mark.axis.from}"/><circle cx="${percent(mark.at)}"/>`;
  }
}

function bar(share: number, from?: number): string {
  return `<rect${from === undefined ? '' : ` x="${percent(from)}"`} width="${percent(share)}"/>`;
}

/** Where on a log axis the powers of ten stand. */
export function ticksOf({ from, to }: LogAxis): { x: string; value: number; last: boolean }[] {
  return Array.from({ length: Math.floor(to - from) + 1 }, (_, step) => ({
    x: percent(step / (to - from)),
    value: 10 ** (from + step),
    last: from + step === to,
  }));
}
