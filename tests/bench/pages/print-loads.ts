import { number } from '../print-run.ts';
import { summarise } from '../summary.ts';
import { kinds, type PageLoad } from './load-page.ts';

/** Several loads of each page, by the page's name. */
export type Loads = Map<string, PageLoad[]>;

const median = (runs: readonly PageLoad[], read: (load: PageLoad) => number) =>
  summarise(runs.map(read))!.median;

/** One line a page, and one with where its bytes are. */
export function printLoads(title: string, loads: Loads): void {
  console.log(title);
  for (const [name, runs] of loads) {
    const of = (read: (load: PageLoad) => number, decimals = 0) => number(median(runs, read), decimals);
    const paints = summarise(runs.map((run) => run.firstPaint))!;
    const total = (load: PageLoad) => kinds.reduce((sum, kind) => sum + load.bytes[kind], 0);
    console.log(
      `  ${name}: chữ đầu tiên sau ${number(paints.median, 0)} ms (${number(paints.least, 0)}–${number(paints.most, 0)}), ` +
        `phần lớn nhất sau ${of((load) => load.largestPaint)} ms; xê dịch ${of((load) => load.layoutShift, 4)}; ` +
        `nghẽn ${of((load) => load.blocking)} ms; ${of((load) => load.requests)} yêu cầu, ${of(total)} byte`,
    );
    const bytes = kinds.filter((kind) => median(runs, (load) => load.bytes[kind]) > 0);
    console.log(`    ${bytes.map((kind) => `${kind} ${of((load) => load.bytes[kind])}`).join(', ')}`);
  }
}

/** What the page of a report is called in the lists, and the page of its words alone. */
export const reportPage = 'bài';
export const bareText = 'chỉ chữ, không kiểu dáng';

/**
 * Our report's page, and its words alone, against the better of the others, each measure for itself: below 1 is less.
 * What the words alone come to is the least that a page with them can reach.
 */
export function printPageRatios(loads: Loads): void {
  const theirs = [...loads].filter(([name]) => name !== reportPage && name !== bareText);
  if (theirs.length === 0) return;
  const measures: [string, (load: PageLoad) => number][] = [
    ['chữ đầu tiên', (load) => load.firstPaint],
    ['phần lớn nhất', (load) => load.largestPaint],
    ['nghẽn', (load) => load.blocking],
    ['yêu cầu', (load) => load.requests],
    ['byte', (load) => kinds.reduce((sum, kind) => sum + load.bytes[kind], 0)],
  ];
  for (const name of [reportPage, bareText]) {
    const own = loads.get(name);
    if (!own) continue;
    const told = measures.map(([measure, read]) => {
      const least = Math.min(...theirs.map(([, runs]) => median(runs, read)));
      return `${measure} ${least > 0 ? `${number(median(own, read) / least, 2)} lần` : `${number(median(own, read), 0)} (bên kia 0)`}`;
    });
    console.log(`  ${name} so với trang tốt hơn trong số ấy: ${told.join(', ')}`);
  }
}
