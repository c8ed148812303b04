import type { BuiltIndex, EngineName } from './engines.ts';
import type { Scores } from './metrics.ts';

export interface EvalReport extends Scores {
  engine: EngineName;
  documents: number;
  /** Milliseconds from question to ten results with excerpts. */
  latency: { p50: number; p95: number };
  /** Means over queries asked in fresh profiles, text gzipped. */
  firstQueryBytes: number;
  laterQueryBytes: number;
  /** Longest task of the main thread, milliseconds; tasks under 50 are not seen. */
  longestTask: number;
  index: BuiltIndex;
}

export function printReport(report: EvalReport): void {
  const { engine, documents, latency, index } = report;
  console.log(`\n${engine}: ${documents} văn bản`);
  console.log(`  biết trước bài   MRR@10 ${fixed(report.mrr10)}   recall@10 ${fixed(report.recall10)}`);
  console.log(`  theo chủ đề      nDCG@10 ${fixed(report.ndcg10)}  P@10 ${fixed(report.p10)}`);
  console.log(`  không có kết quả ${report.empty}`);
  console.log(`  thời gian        p50 ${latency.p50.toFixed(0)} ms, p95 ${latency.p95.toFixed(0)} ms`);
  console.log(`  luồng chính      bận lâu nhất ${report.longestTask.toFixed(0)} ms (dưới 50 ms không tính)`);
  console.log(`  lần tìm đầu      ${report.firstQueryBytes} byte; lần sau ${report.laterQueryBytes} byte`);
  console.log(
    `  chỉ mục          ${index.seconds.toFixed(1)} giây, ${(index.diskBytes / 1e6).toFixed(2)} MB, ${index.files} tệp`,
  );
  for (const [type, score] of Object.entries(report.byType)) {
    const shown =
      score.mrr10 === undefined ? '' : `MRR@10 ${fixed(score.mrr10)}  recall@10 ${fixed(score.recall10!)}`;
    const graded =
      score.ndcg10 === undefined ? '' : `nDCG@10 ${fixed(score.ndcg10)}  P@10 ${fixed(score.p10!)}`;
    console.log(`    ${type.padEnd(10)} ${String(score.queries).padStart(3)}  ${shown}${graded}`);
  }
}

/** Ours against stock, where both were measured in this run. */
export function printComparison(reports: EvalReport[]): void {
  const ours = reports.find(({ engine }) => engine === 'ours');
  const stock = reports.find(({ engine }) => engine === 'stock');
  if (!ours || !stock) return;
  const ratio = (pick: (report: EvalReport) => number) => (pick(ours) / pick(stock)).toFixed(2);
  console.log('\nours so với stock');
  console.log(
    `  byte lần đầu × ${ratio((r) => r.firstQueryBytes)}, lần sau × ${ratio((r) => r.laterQueryBytes)}`,
  );
  console.log(`  p50 × ${ratio((r) => r.latency.p50)}, p95 × ${ratio((r) => r.latency.p95)}`);
  console.log(
    `  lập chỉ mục × ${ratio((r) => r.index.seconds)}, dung lượng × ${ratio((r) => r.index.diskBytes)}`,
  );
}

function fixed(value: number): string {
  return value.toFixed(4);
}
