import { join } from 'node:path';
import { install, installedVersion, modulesOf, writeFiles } from './folder.ts';
import type { Peer } from './peer.ts';
import { asMarkdown, listKinds, listSize } from './reports.ts';

const frame = (title: string, main: string) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${title}</title>
<nav>${listKinds.map((kind) => `<a href="/${kind}/">${kind}</a>`).join(' ')}</nav>
<main><h1>${title}</h1>${main}</main></html>`;
const lists = listKinds
  .map((kind) => `{% for one in ${kind} %}<a href="/${kind}/{{ one }}/">{{ one }}</a> {% endfor %}`)
  .join('');
const report = frame(
  '{{ title }}',
  `<p>{{ page.date.toISOString() }} ${lists}</p>
<aside><dl>{% for one in figures %}<dt>{{ one.label }}</dt><dd>{{ one.shown }}</dd>{% endfor %}</dl></aside>
{{ content | safe }}`,
);
const rows =
  '<ul>{% for one in list.rows %}<li><a href="{{ one.url }}">{{ one.title }}</a> {{ one.note }}</li>{% endfor %}</ul>';
const list = `---
pagination: { data: collections.lists, size: 1, alias: list }
permalink: "/{{ list.path }}/index.html"
---
${frame('{{ list.title }}', `${rows}{% for one in list.pages %}<a href="{{ one }}">{{ loop.index }}</a> {% endfor %}`)}`;
const home = `---
permalink: /index.html
---
${frame('Kho', '<ul>{% for one in collections.newest %}<li><a href="{{ one.url }}">{{ one.data.title }}</a></li>{% endfor %}</ul>')}`;
const data = `---
pagination: { data: collections.bai, size: 1, alias: bai }
permalink: "{{ bai.url }}index.json"
---
{{ bai | asData | safe }}`;

/** The lists of every kind, cut into pages, as collections. */
const config = `const kinds = ${JSON.stringify(listKinds)};
const size = ${listSize};
const row = (item) => ({ url: item.url, title: item.data.title, note: item.date.toISOString().slice(0, 10) });
export default (eleventy) => {
  eleventy.addCollection('newest', (api) => api.getFilteredByTag('bai').toReversed().slice(0, 10));
  eleventy.addCollection('lists', (api) => {
    const items = api.getFilteredByTag('bai').toReversed();
    return kinds.flatMap((kind) => {
      const values = new Map();
      for (const item of items)
        for (const value of item.data[kind]) values.set(value, [...(values.get(value) ?? []), row(item)]);
      const index = {
        path: kind,
        title: kind,
        rows: [...values].map(([value, all]) => ({ url: '/' + kind + '/' + value + '/', title: value, note: all.length })),
      };
      const pages = [...values].flatMap(([value, all]) => {
        const count = Math.ceil(all.length / size);
        const paths = Array.from({ length: count }, (_, at) => kind + '/' + value + (at ? '/trang/' + (at + 1) : ''));
        return paths.map((path, at) => ({
          path, title: value, rows: all.slice(at * size, (at + 1) * size), pages: paths.map((one) => '/' + one + '/'),
        }));
      });
      return [index, ...pages];
    });
  });
  eleventy.addFilter('asData', ({ data, rawInput }) =>
    JSON.stringify({ title: data.title, date: data.page.date.toISOString().slice(0, 10), figures: data.figures,
      huyen: data.huyen, tacgia: data.tacgia, vankien: data.vankien, text: rawInput }));
};
`;

/** Eleventy with its own Markdown and Nunjucks. */
export const eleventy: Peer = {
  name: 'Eleventy',
  makes: 'trang bài kèm số liệu, tệp JSON của từng bài, các trang danh sách; không có tìm kiếm',
  async prepare(folder, reports) {
    const problem = await install(folder, ['@11ty/eleventy']);
    if (problem) return { absent: problem };
    await writeFiles(folder, {
      'eleventy.config.js': config,
      'src/_includes/bai.njk': report,
      'src/index.njk': home,
      'src/lists.njk': list,
      'src/data.njk': data,
      ...Object.fromEntries(
        reports.map((one) => [`src/${one.name}.md`, asMarkdown(one, 'layout: bai.njk\ntags: bai\n')]),
      ),
    });
    return {
      version: installedVersion(folder, '@11ty/eleventy'),
      command: process.execPath,
      args: [join(modulesOf(folder), '@11ty/eleventy/cmd.cjs'), '--input=src', '--output=dist', '--quiet'],
      dist: 'dist',
    };
  },
};
