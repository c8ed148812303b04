import type { Measured } from './measure.ts';
import type { SiteSize } from './site-size.ts';

/** `2095.5` → `2.095,5` */
export function number(value: number, decimals = 1): string {
  return value.toLocaleString('vi-VN', { maximumFractionDigits: decimals });
}

/** One run on the screen: time, memory, and what came of it. */
export function printRun(title: string, run: Measured, size?: SiteSize): void {
  console.log(title);
  const memory =
    run.peakBytes === undefined ? 'không đo được ở hệ này' : `${number(run.peakBytes / 1e9, 2)} GB`;
  const cpu = run.cpuSeconds === undefined ? '' : ` (bộ xử lý ${number(run.cpuSeconds)} giây)`;
  console.log(`  thời gian ${number(run.seconds)} giây${cpu}; bộ nhớ cao nhất (mọi tiến trình) ${memory}`);
  if (!size) return;
  console.log(
    `  ${number(size.pages)} trang, ${number(size.files)} tệp, ${number(size.bytes / 1e6)} MB` +
      (size.reportPageBytes === undefined
        ? ''
        : `; trang của một bài (trung vị, brotli) ${number(size.reportPageBytes)} byte`),
  );
}

interface Built {
  run: Measured;
  size: SiteSize;
}

/** How many times ours is of theirs: below 1 is less than theirs. */
export function printRatios(name: string, ours: Built, theirs: Built): void {
  const ratio = (a?: number, b?: number) => (a && b ? `${number(a / b, 2)} lần` : 'không rõ');
  console.log(
    `  kho này so với ${name}: thời gian ${ratio(ours.run.seconds, theirs.run.seconds)}, ` +
      `bộ xử lý ${ratio(ours.run.cpuSeconds, theirs.run.cpuSeconds)}, bộ nhớ ` +
      `${ratio(ours.run.peakBytes, theirs.run.peakBytes)}, số trang ${ratio(ours.size.pages, theirs.size.pages)}, ` +
      `trang của một bài ${ratio(ours.size.reportPageBytes, theirs.size.reportPageBytes)}`,
  );
}
