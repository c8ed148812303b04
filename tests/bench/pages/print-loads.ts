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

/** Our report's page against the better of the others, each measure for itself: below 1 is less. */
export function printPageRatios(ours: Loads, theirs: Loads): void {
  const report = ours.get('bài');
  if (!report) return;
  const measures: [string, (load: PageLoad) => number][] = [
    ['chữ đầu tiên', (load) => load.firstPaint],
    ['phần lớn nhất', (load) => load.largestPaint],
    ['nghẽn', (load) => load.blocking],
    ['yêu cầu', (load) => load.requests],
    ['byte', (load) => kinds.reduce((sum, kind) => sum + load.bytes[kind], 0)],
  ];
  const told = measures.map(([name, read]) => {
    const least = Math.min(...[...theirs.values()].map((runs) => median(runs, read)));
    return `${name} ${least > 0 ? `${number(median(report, read) / least, 2)} lần` : `${number(median(report, read), 0)} (bên kia 0)`}`;
  });
  console.log(`  trang bài của kho so với trang tốt hơn trong số ấy: ${told.join(', ')}`);
}
