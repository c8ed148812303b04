import { join } from 'node:path';
import { install, installedVersion, writeFiles } from './folder.ts';
import type { Peer } from './peer.ts';
import { asMarkdown } from './texts.ts';

/** Its own sidebar would list every page on every page; it is given the one link that a reader needs. */
const config = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  integrations: [starlight({ title: 'Kho', defaultLocale: 'root', locales: { root: { label: 'Tiếng Việt', lang: 'vi' } }, sidebar: [{ label: 'Đầu', link: '/' }] })],
});
`;
const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Starlight as it comes, with the search index that it makes. */
export const starlight: Peer = {
  name: 'Starlight',
  makes: 'trang bài với thanh bên rút gọn và chỉ mục Pagefind nguyên bản, không có số liệu hay tệp tải về',
  async prepare(folder, texts) {
    const problem = await install(folder, ['astro', '@astrojs/starlight']);
    if (problem) return { absent: problem };
    await writeFiles(folder, {
      'astro.config.mjs': config,
      'src/content.config.ts': collections,
      'src/content/docs/index.md': '---\ntitle: Kho\n---\n\nĐầu.\n',
      ...Object.fromEntries(texts.map((text) => [`src/content/docs/${text.name}.md`, asMarkdown(text)])),
    });
    return {
      version: installedVersion(folder, '@astrojs/starlight'),
      command: process.execPath,
      args: [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'],
      dist: 'dist',
    };
  },
};
