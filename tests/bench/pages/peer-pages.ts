import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { measure } from '../measure.ts';
import { bareText } from './print-loads.ts';
import { install, installedVersion, modulesOf, peerFolder, writeFiles } from '../peers/folder.ts';

/** A report's text as Markdown, read off its page. */
export interface PageText {
  title: string;
  body: string;
}

export async function textOf(page: Page): Promise<PageText> {
  return page.evaluate(() => {
    const marks: Record<string, string> = { H2: '## ', H3: '### ', LI: '- ', P: '' };
    const blocks = [...document.querySelectorAll('article :is(h2, h3, p, li)')];
    const title = document.querySelector('h1')!.textContent!.trim();
    const body = blocks.map(
      ({ tagName, textContent }) => marks[tagName] + textContent!.trim().replace(/\s+/g, ' '),
    );
    return { title, body: body.join('\n\n') };
  });
}

/** A site that another generator made of the text: its folder, and where the text stands in it. */
export interface PeerSite {
  name: string;
  dir: string;
  path: string;
}

interface PagePeer {
  name: string;
  packages: string[];
  versionOf: string;
  files: (text: PageText) => Record<string, string>;
  args: string[];
  dist: string;
}

const asPage = ({ title, body }: PageText) => `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}\n`;

const peers: PagePeer[] = [
  {
    name: 'Starlight',
    packages: ['astro', '@astrojs/starlight'],
    versionOf: '@astrojs/starlight',
    files: (text) => ({
      'package.json':
        '{"private":true,"type":"module","dependencies":{"@astrojs/starlight":"*","astro":"*"}}\n',
      'astro.config.mjs':
        "import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\n" +
        "export default defineConfig({ integrations: [starlight({ title: 'Kho', defaultLocale: 'root', " +
        "locales: { root: { label: 'Tiếng Việt', lang: 'vi' } }, sidebar: [{ label: 'Bài', link: '/bai/' }] })] });\n",
      'src/content.config.ts':
        "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\n" +
        "import { docsSchema } from '@astrojs/starlight/schema';\n" +
        'export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n',
      'src/content/docs/bai.md': asPage(text),
    }),
    args: ['astro/bin/astro.mjs', 'build'],
    dist: 'dist',
  },
  {
    name: 'VitePress',
    packages: ['vitepress'],
    versionOf: 'vitepress',
    files: (text) => ({
      'package.json': '{"private":true,"type":"module"}\n',
      '.vitepress/config.js':
        "export default { lang: 'vi', title: 'Kho', cleanUrls: false, themeConfig: { search: { provider: 'local' }, " +
        "sidebar: [{ text: 'Bài', link: '/bai/' }] } };\n",
      'bai/index.md': `${asPage(text).trimEnd()}\n`.replace('\n---\n\n', `\n---\n\n# ${text.title}\n\n`),
    }),
    args: ['vitepress/bin/vitepress.js', 'build'],
    dist: '.vitepress/dist',
  },
];

/** A page of the words and nothing else. */
async function makeBareText({ title, body }: PageText): Promise<PeerSite> {
  const dir = peerFolder('chi-chu');
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = body.split('\n\n').map((one) => `<p>${escape(one)}</p>`);
  const head = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">`;
  await writeFiles(dir, {
    'bai/index.html': `${head}<title>${escape(title)}</title><h1>${escape(title)}</h1>${paragraphs.join('')}</html>`,
  });
  return { name: bareText, dir, path: 'bai/' };
}

/** The words alone, sites of all peers that can be had, and what to say of the others. */
export async function makePeerSites(text: PageText): Promise<{ sites: PeerSite[]; absent: string[] }> {
  const sites = [await makeBareText(text)];
  const absent: string[] = [];
  for (const { name, packages, versionOf, files, args, dist } of peers) {
    const folder = peerFolder(`${name}-trang`);
    await rm(folder, { recursive: true, force: true });
    const problem = await install(folder, packages);
    if (problem) {
      absent.push(`${name}: không có ở máy này (${problem})`);
      continue;
    }
    await writeFiles(folder, files(text));
    const [script = '', ...rest] = args;
    const run = await measure(process.execPath, [join(modulesOf(folder), script), ...rest], { cwd: folder });
    if (run.exitCode !== 0) absent.push(`${name}: dựng không được\n${run.output.slice(-1000)}`);
    else
      sites.push({
        name: `${name} ${installedVersion(folder, versionOf)}`,
        dir: join(folder, dist),
        path: 'bai/',
      });
  }
  return { sites, absent };
}
