import { join } from 'node:path';
import { install, installedVersion, writeFiles } from './folder.ts';
import type { Peer } from './peer.ts';
import { asMarkdown } from './texts.ts';

const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>{{ title }}</title>
<main><h1>{{ title }}</h1><p>{{ page.date.toISOString() }}</p>{{ content | safe }}</main></html>`;
const list = `---
permalink: /
---
<!doctype html><html lang="vi"><meta charset="utf-8"><title>Kho</title>
<ul>{% for one in collections.bai %}<li><a href="{{ one.url }}">{{ one.data.title }}</a></li>{% endfor %}</ul></html>`;

/** Eleventy with its own Markdown and Nunjucks. */
export const eleventy: Peer = {
  name: 'Eleventy',
  makes: 'trang bài và một trang danh sách, không có tìm kiếm, số liệu hay tệp tải về',
  async prepare(folder, texts) {
    const problem = await install(folder, ['@11ty/eleventy']);
    if (problem) return { absent: problem };
    await writeFiles(folder, {
      'src/_includes/bai.njk': page,
      'src/index.njk': list,
      ...Object.fromEntries(
        texts.map((text) => [`src/${text.name}.md`, asMarkdown(text, 'layout: bai.njk\ntags: bai\n')]),
      ),
    });
    return {
      version: installedVersion(folder, '@11ty/eleventy'),
      command: process.execPath,
      args: [join(folder, 'node_modules/@11ty/eleventy/cmd.cjs'), '--input=src', '--output=dist', '--quiet'],
      dist: 'dist',
    };
  },
};
