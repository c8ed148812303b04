import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../src/cli/arguments.ts';
import { tellHosts } from '../../src/lib/publish/hosts.ts';
import { buildArchive, makeArchive, type ArchiveBuilds } from './archive-builds.ts';
import { comparePeers } from './peers/compare.ts';
import { plotGrowth, type Panel } from './plot.ts';
import { number, printRuns, printSize } from './print-run.ts';
import { growthExponent, summarise } from './summary.ts';

const { reports, runs, peers, plot } = readArguments({
  name: 'npm run bench:build',
  about:
    'Tạo một kho minh họa, dựng từ đầu, dựng lại khi không đổi gì và khi đổi một bài, mỗi việc vài lượt, rồi in ' +
    'trung vị và khoảng của thời gian, bộ xử lý, bộ nhớ, các chặng; dung lượng theo loại tệp; nơi đặt được trang.',
  options: {
    reports: {
      about: 'số bài, hoặc vài số để biết độ lớn lên',
      value: 'SỐ',
      least: 1,
      many: true,
      default: '1000',
    },
    runs: { about: 'số lượt của mỗi việc', value: 'SỐ', least: 1, default: '3' },
    peers: {
      about:
        'để cả Hugo, Eleventy, Starlight dựng những trang tương đương từ cùng văn bản ấy, ở thư mục riêng; ' +
        'máy không có thì nói là không có',
    },
    plot: { about: 'vẽ độ lớn lên vào tệp này (cần từ hai số bài)', value: 'TỆP.svg' },
  },
  examples: [
    'npm run bench:build -- --reports 1000 --peers',
    'npm run bench:build -- --reports 1000,5000,10000 --plot public/huong-dan/anh/lon-len.svg',
  ],
  notes: ['Nên để máy rảnh trong lúc đo: số đo khi máy bận chỉ so được với nhau trong cùng một lượt.'],
}).options;

const sizes = [...new Set(reports)].sort((a, b) => a - b);
if (plot && sizes.length < 2) {
  console.error('--plot cần từ hai số bài trở lên, ví dụ --reports 1000,5000.');
  process.exit(2);
}
const root = await mkdtemp(join(tmpdir(), 'kho-do-'));
const measured: { reports: number; builds: ArchiveBuilds }[] = [];
try {
  for (const size of sizes) measured.push({ reports: size, builds: await benchSize(size) });
  if (measured.length > 1) await tellGrowth();
} finally {
  await rm(root, { recursive: true, force: true });
}

async function benchSize(size: number): Promise<ArchiveBuilds> {
  console.log(
    `Kho minh họa ${number(size)} bài; máy có ${navigator.hardwareConcurrency} nhân; ${runs} lượt mỗi việc\n`,
  );
  const archive = await makeArchive(root, size);
  try {
    const builds = await buildArchive(archive, runs, peers);
    printRuns('Dựng lần đầu', builds.cold);
    printSize(builds.size, size);
    console.log(`  ${tellHosts(builds.extent)}`);
    if (builds.withoutSearch.length > 0) printRuns('Dựng lần đầu, không có tìm kiếm', builds.withoutSearch);
    printRuns('Dựng lại, không đổi gì', builds.unchanged);
    printRuns('Dựng lại, đổi một bài', builds.changed);
    tellWarm(builds);
    if (peers) await comparePeers(archive, builds, runs);
    console.log('');
    return builds;
  } finally {
    await archive.remove();
  }
}

/** How much of a first build a later one costs. */
function tellWarm({ cold, unchanged, changed }: ArchiveBuilds): void {
  const seconds = (builds: typeof cold) => summarise(builds.map((run) => run.seconds))!.median;
  const share = (builds: typeof cold) => number(seconds(builds) / seconds(cold), 2);
  console.log(
    `  so với dựng lần đầu: không đổi gì ${share(unchanged)} lần, đổi một bài ${share(changed)} lần`,
  );
}

async function tellGrowth(): Promise<void> {
  const series = (name: string, read: (builds: ArchiveBuilds) => number) => ({
    name,
    points: measured.map(({ reports, builds }) => ({ size: reports, value: read(builds) })),
  });
  const median = (kind: 'cold' | 'unchanged' | 'changed') => (builds: ArchiveBuilds) =>
    summarise(builds[kind].map((run) => run.seconds))!.median;
  const panels: Panel[] = [
    {
      title: 'Thời gian dựng',
      unit: 'giây',
      series: [
        series('dựng lần đầu', median('cold')),
        series('đổi một bài', median('changed')),
        series('không đổi gì', median('unchanged')),
      ],
    },
    {
      title: 'Thư mục dist',
      unit: 'MB',
      series: [series('dung lượng', (builds) => builds.size.bytes / 1e6)],
    },
  ];
  const exponents = panels.flatMap((panel) =>
    panel.series.map(({ name, points }) => `${name} ${number(growthExponent(points), 2)}`),
  );
  console.log(
    `Từ ${number(sizes[0]!)} đến ${number(sizes.at(-1)!)} bài, số mũ của độ lớn lên ` +
      `(1 là tăng đúng theo số bài): ${exponents.join(', ')}`,
  );
  if (!plot) return;
  await writeFile(plot, plotGrowth(panels, 'Thời gian dựng và dung lượng theo số bài của kho'));
  console.log(`Đã vẽ vào ${plot}`);
}
