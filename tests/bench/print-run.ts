import type { SiteSize } from './site-size.ts';
import { stages, type StageTimes } from './stage-times.ts';
import { summarise } from './summary.ts';
import type { Measured } from './measure.ts';

/** A build, with the stages that it told of. */
export interface Run extends Measured {
  stages?: StageTimes;
}

/** `2095.5` → `2.095,5` */
export function number(value: number, decimals = 1): string {
  return value.toLocaleString('vi-VN', { maximumFractionDigits: decimals, useGrouping: true });
}

const stageNames: Record<keyof StageTimes, string> = {
  check: 'kiểm tra',
  load: 'đọc bài',
  bundle: 'đóng gói mã',
  render: 'dựng trang',
  index: 'chỉ mục tìm kiếm',
  files: 'tệp dữ liệu, mã kiểm tra, thay bản cũ',
  rest: 'khởi động và còn lại',
};

/** `12,3 giây (11,9–12,8)`: the median, and between what it lay. */
function withRange(values: readonly (number | undefined)[], unit: string, decimals = 1): string {
  const summary = summarise(values);
  if (!summary) return 'không đo được ở hệ này';
  const shown = (value: number) => number(value, decimals);
  const range = values.length > 1 ? ` (${shown(summary.least)}–${shown(summary.most)})` : '';
  return `${shown(summary.median)} ${unit}${range}`;
}

/** The same build done once or several times: time, stages, memory, as medians with their ranges. */
export function printRuns(title: string, runs: readonly Run[]): void {
  const all = (read: (run: Run) => number | undefined) => runs.map(read);
  console.log(title);
  console.log(
    `  thời gian ${withRange(
      all((run) => run.seconds),
      'giây',
    )}; bộ nhớ cao nhất (mọi tiến trình) ${withRange(
      all((run) => run.peakBytes && run.peakBytes / 1e9),
      'GB',
      2,
    )}`,
  );
  console.log(
    `  bộ xử lý: chương trình ${withRange(
      all((run) => run.userSeconds),
      'giây',
    )}, hệ thống ${withRange(
      all((run) => run.systemSeconds),
      'giây',
    )}`,
  );
  if (runs.some((run) => run.stages)) {
    const told = stages.map((stage) => {
      const shown = withRange(
        all((run) => run.stages?.[stage]),
        'giây',
      );
      return `${stageNames[stage]} ${shown}`;
    });
    console.log(`  các chặng: ${told.join('; ')}`);
  }
}

/** What came of a build, by kind of file. */
export function printSize(size: SiteSize, reports: number): void {
  console.log(
    `  ${number(size.pages)} trang, ${number(size.files)} tệp, ${number(size.bytes / 1e6)} MB` +
      ` (mỗi bài ${number(size.files / reports, 2)} tệp, ${number(size.bytes / reports / 1e3)} KB)` +
      (size.reportPageBytes === undefined
        ? ''
        : `; trang của một bài (trung vị, brotli) ${number(size.reportPageBytes)} byte`),
  );
  for (const [name, { files, bytes, largestPageBytes }] of size.kinds) {
    if (files === 0) continue;
    const largest = largestPageBytes ? `; trang lớn nhất (brotli) ${number(largestPageBytes / 1e3)} KB` : '';
    console.log(`    ${name}: ${number(files)} tệp, ${number(bytes / 1e6)} MB${largest}`);
  }
}

export interface Built {
  runs: readonly Run[];
  size: SiteSize;
}

/** How many times ours is of theirs: below 1 is less than theirs. */
export function printRatios(about: string, ours: Built, theirs: Built): void {
  const median = (built: Built, read: (run: Run) => number | undefined) =>
    summarise(built.runs.map(read))?.median;
  const ratio = (a?: number, b?: number) => (a && b ? `${number(a / b, 2)} lần` : 'không rõ');
  const ofRuns = (read: (run: Run) => number | undefined) => ratio(median(ours, read), median(theirs, read));
  const cpu = (run: Run) => run.userSeconds && run.userSeconds + (run.systemSeconds ?? 0);
  console.log(
    `  ${about}: thời gian ${ofRuns((run) => run.seconds)}, bộ xử lý ${ofRuns(cpu)}, ` +
      `bộ nhớ ${ofRuns((run) => run.peakBytes)}, số trang ${ratio(ours.size.pages, theirs.size.pages)}, ` +
      `dung lượng ${ratio(ours.size.bytes, theirs.size.bytes)}, ` +
      `trang của một bài ${ratio(ours.size.reportPageBytes, theirs.size.reportPageBytes)}`,
  );
}
