import { number } from './print-run.ts';
import { growthExponent } from './summary.ts';

/** One measure over several sizes of archive. */
export interface Series {
  name: string;
  points: readonly { size: number; value: number }[];
}

export interface Panel {
  title: string;
  unit: string;
  series: readonly Series[];
}

const panel = { width: 320, height: 250, left: 58, top: 46, right: 14, bottom: 34 };
const legendLine = 20;
const colours = ['#86190f', '#1f5f8b', '#6b6b1d'];

/**
 * Panels side by side, both axes logarithmic, each line with the exponent at which it grows. A picture complete in
 * itself, for a page of any colour.
 */
export function plotGrowth(panels: readonly Panel[], description: string): string {
  const legend = Math.max(...panels.map(({ series }) => series.length)) * legendLine + 12;
  const width = panel.width * panels.length;
  const height = panel.height + legend;
  const drawn = panels.map(
    (one, at) => `<g transform="translate(${at * panel.width})">${drawPanel(one)}</g>`,
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `role="img" font-family="sans-serif" font-size="12" fill="#222"><title>${escape(description)}</title>` +
    `<rect width="100%" height="100%" fill="#fff"/>${drawn.join('')}</svg>\n`
  );
}

function drawPanel({ title, unit, series }: Panel): string {
  const points = series.flatMap((one) => one.points);
  const x = axis(
    points.map(({ size }) => size),
    panel.left,
    panel.width - panel.right,
  );
  const y = axis(
    points.map(({ value }) => value),
    panel.height - panel.bottom,
    panel.top,
  );
  const sizes = [...new Set(points.map(({ size }) => size))];
  const bottom = panel.height - panel.bottom;
  return [
    text(panel.left, 20, `${title} (${unit})`, 'font-weight="bold"'),
    ...y.ticks.map(
      (tick) =>
        line(panel.left, y.at(tick), panel.width - panel.right, y.at(tick)) +
        text(panel.left - 6, y.at(tick) + 4, number(tick, 2), 'text-anchor="end"'),
    ),
    ...sizes.map(
      (size) =>
        line(x.at(size), panel.top, x.at(size), bottom) +
        text(x.at(size), bottom + 18, `${number(size)} bài`, 'text-anchor="middle"'),
    ),
    ...series.map((one, at) => drawSeries(one, at, x.at, y.at)),
  ].join('');
}

function drawSeries(
  { name, points }: Series,
  order: number,
  x: (size: number) => number,
  y: (value: number) => number,
): string {
  const colour = colours[order % colours.length]!;
  const places = points.map(({ size, value }) => `${round(x(size))},${round(y(value))}`);
  const marks = points.map(({ size, value }) => {
    const label = text(x(size), y(value) - 7, number(value), `text-anchor="middle" fill="${colour}"`);
    return `<circle cx="${round(x(size))}" cy="${round(y(value))}" r="3" fill="${colour}"/>${label}`;
  });
  const legendAt = panel.height + 10 + order * legendLine;
  return (
    `<polyline points="${places.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${marks.join('')}` +
    `<circle cx="${panel.left + 4}" cy="${legendAt - 4}" r="4" fill="${colour}"/>` +
    text(panel.left + 14, legendAt, `${name}: số mũ ${number(growthExponent(points), 2)}`)
  );
}

/** A logarithmic axis from one place of the picture to another, with marks at 1, 2, 5, 10, 20, … */
function axis(
  values: number[],
  from: number,
  to: number,
): { at: (value: number) => number; ticks: number[] } {
  const [least, most] = [Math.min(...values) / 1.25, Math.max(...values) * 1.25];
  const at = (value: number) => from + ((to - from) * Math.log(value / least)) / Math.log(most / least);
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(least)); power <= Math.log10(most); power += 1) {
    ticks.push(
      ...[1, 2, 5].map((step) => step * 10 ** power).filter((tick) => tick >= least && tick <= most),
    );
  }
  return { at, ticks };
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" stroke="#ddd"/>`;
}

function text(x: number, y: number, words: string, more = ''): string {
  return `<text x="${round(x)}" y="${round(y)}"${more ? ` ${more}` : ''}>${escape(words)}</text>`;
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
