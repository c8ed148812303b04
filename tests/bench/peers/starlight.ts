import { join } from 'node:path';
import { install, installedVersion, modulesOf, writeFiles } from './folder.ts';
import type { Peer } from './peer.ts';
import { asMarkdown, listKinds, listSize } from './reports.ts';

/** Its own sidebar would list every page on every page; it is given the links that a reader needs. */
const config = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  cacheDir: './cache',
  integrations: [starlight({
    title: 'Kho', defaultLocale: 'root', locales: { root: { label: 'Tiếng Việt', lang: 'vi' } },
    sidebar: ${JSON.stringify(listKinds.map((kind) => ({ label: kind, link: `/${kind}/` })))},
    components: { PageSidebar: './src/Figures.astro' },
    pagefind: !process.env.PEER_WITHOUT_SEARCH,
  })],
});
`;
const collections = `import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
const extend = z.object({
  date: z.date().optional(),
  figures: z.array(z.object({ label: z.string(), shown: z.string() })).default([]),
  ${listKinds.map((kind) => `${kind}: z.array(z.string()).default([]),`).join(' ')}
});
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend }) }) };
`;
const figures = `---
const { figures = [] } = Astro.locals.starlightRoute.entry.data;
---
<aside><dl>{figures.map(({ label, shown }) => <><dt>{label}</dt><dd>{shown}</dd></>)}</dl></aside>
`;
/** The lists of every kind, cut into pages, worked out once. */
const lists = `import { getCollection } from 'astro:content';
const kinds = ${JSON.stringify(listKinds)};
const size = ${listSize};
export const reports = (await getCollection('docs')).filter(({ id }) => id.startsWith('bai-'))
  .sort((a, b) => b.data.date - a.data.date);
const row = ({ id, data }) => ({ url: '/' + id + '/', title: data.title, note: data.date.toISOString().slice(0, 10) });
export const lists = kinds.flatMap((kind) => {
  const values = new Map();
  for (const report of reports)
    for (const value of report.data[kind]) values.set(value, [...(values.get(value) ?? []), row(report)]);
  const index = { path: kind, title: kind, pages: [],
    rows: [...values].map(([value, all]) => ({ url: '/' + kind + '/' + value + '/', title: value, note: all.length })) };
  return [index, ...[...values].flatMap(([value, all]) => {
    const paths = Array.from({ length: Math.ceil(all.length / size) }, (_, at) => kind + '/' + value + (at ? '/trang/' + (at + 1) : ''));
    return paths.map((path, at) => ({ path, title: value, pages: paths, rows: all.slice(at * size, (at + 1) * size) }));
  })];
});
`;
const listPage = `---
import StarlightPage from '@astrojs/starlight/components/StarlightPage.astro';
import { lists } from '../lists.js';
export function getStaticPaths() {
  return lists.map((list) => ({ params: { list: list.path }, props: list }));
}
const { title, rows, pages } = Astro.props;
---
<StarlightPage frontmatter={{ title }}>
  <ul>{rows.map(({ url, title, note }) => <li><a href={url}>{title}</a> {note}</li>)}</ul>
  <p>{pages.map((path, at) => <a href={'/' + path + '/'}>{at + 1}</a>)}</p>
</StarlightPage>
`;
const dataFile = `import { reports } from '../../lists.js';
export function getStaticPaths() {
  return reports.map((report) => ({ params: { id: report.id }, props: report }));
}
export function GET({ props: { data, body } }) {
  const { title, date, figures, huyen, tacgia, vankien } = data;
  return new Response(JSON.stringify({ title, date, figures, huyen, tacgia, vankien, text: body }));
}
`;

/** Starlight as it comes, with the search index that it makes. */
export const starlight: Peer = {
  name: 'Starlight',
  makes: 'trang bài kèm số liệu, tệp JSON của từng bài, các trang danh sách, chỉ mục Pagefind nguyên bản',
  async prepare(folder, reports) {
    const problem = await install(folder, ['astro', '@astrojs/starlight']);
    if (problem) return { absent: problem };
    await writeFiles(folder, {
      // Astro bundles the packages that are named here and made for it.
      'package.json':
        '{"private":true,"type":"module","dependencies":{"@astrojs/starlight":"*","astro":"*"}}\n',
      'astro.config.mjs': config,
      'src/content.config.ts': collections,
      'src/Figures.astro': figures,
      'src/lists.js': lists,
      'src/pages/[...list].astro': listPage,
      'src/pages/[id]/index.json.js': dataFile,
      'src/content/docs/index.md': '---\ntitle: Kho\n---\n\nĐầu.\n',
      ...Object.fromEntries(
        reports.map((report) => [`src/content/docs/${report.name}.md`, asMarkdown(report)]),
      ),
    });
    return {
      version: installedVersion(folder, '@astrojs/starlight'),
      command: process.execPath,
      args: [join(modulesOf(folder), 'astro/bin/astro.mjs'), 'build'],
      dist: 'dist',
      caches: ['cache', '.astro'],
      withoutSearch: { PEER_WITHOUT_SEARCH: '1' },
    };
  },
};
