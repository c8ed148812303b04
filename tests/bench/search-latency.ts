import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../src/cli/arguments.ts';
import { corpusOptions } from '../eval/search/options.ts';
import { readCorpus, readQueries } from '../eval/search/corpus.ts';
import { timeFirstResults, type SearchPage } from '../eval/search/drive.ts';
import { buildIndex, type EngineName } from '../eval/search/engines.ts';
import { countingHost } from '../eval/search/host.ts';
import { percentile } from '../eval/search/metrics.ts';
import { launchChromium } from '../support/chromium.ts';

const { options } = readArguments({
  name: 'npm run bench:search-latency',
  about:
    'Đo thời gian từ lúc mở trang tìm kiếm với một câu đến lúc thấy kết quả đầu tiên khi mạng chậm, mỗi câu một trình duyệt mới, cạnh Pagefind nguyên bản.',
  options: {
    ...corpusOptions,
    queries: { about: 'các câu tìm', value: 'TỆP.json', required: true },
    latency: { about: 'độ trễ của mạng, mili giây', value: 'SỐ', least: 1, default: '400' },
    site: { about: 'trang đã dựng, để lấy trang tìm kiếm', value: 'THƯ-MỤC', default: 'dist' },
    count: { about: 'đo ngần này câu đầu', value: 'SỐ', least: 1, default: '20' },
  },
  examples: [
    'npm run build && npm run bench:search-latency -- --corpus van-ban.jsonl.gz --queries cau-tim.json',
  ],
});

if (!existsSync(join(options.site, 'tim-kiem/index.html'))) {
  console.error(`«${options.site}» chưa có trang tìm kiếm. Hãy chạy: npm run build`);
  process.exit(2);
}
const pages: Record<EngineName, SearchPage> = {
  stock: { path: '', results: 'li, ol.none' },
  ours: { path: 'tim-kiem/', results: '.results li' },
};
/** As little as a page can be that asks Pagefind and shows ten results with their excerpts. */
const stockPage = `<!doctype html><html lang="vi"><title>eval</title>
<link rel="modulepreload" href="/pagefind/pagefind.js">
<ol></ol>
<script type="module">
  const { search } = await import(document.querySelector('link').href);
  const { results } = await search(new URLSearchParams(location.search).get('q'));
  document.querySelector('ol').classList.toggle('none', results.length === 0);
  for (const { excerpt, url } of await Promise.all(results.slice(0, 10).map((one) => one.data()))) {
    const item = document.createElement('li');
    item.innerHTML = '<a href="' + url + '">' + excerpt + '</a>';
    document.querySelector('ol').append(item);
  }
</script>`;

const documents = readCorpus(options.corpus, options.limit);
const queries = readQueries(options.queries).slice(0, options.count);
const folder = await mkdtemp(join(tmpdir(), 'search-latency-'));
const browser = await launchChromium();
try {
  for (const engine of ['stock', 'ours'] as const) {
    const site = join(folder, engine);
    await buildIndex(engine, documents, site);
    if (engine === 'stock') await writeFile(join(site, 'index.html'), stockPage);
    // The site's own pages and scripts, the index of these texts.
    else
      await cp(options.site, site, {
        recursive: true,
        filter: (from) => !/[\\/]search[\\/]index/.test(from),
      });
    const host = await countingHost(site, { latency: options.latency, multiplexed: true });
    const times = await timeFirstResults(browser, host, pages[engine], queries);
    await host.close();
    const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
    console.log(`${engine}: kết quả đầu tiên p50 ${Math.round(p50)} ms, p95 ${Math.round(p95)} ms`);
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
