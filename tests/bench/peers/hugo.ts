import { join } from 'node:path';
import { measure } from '../measure.ts';
import { install, writeFiles } from './folder.ts';
import type { Peer } from './peer.ts';
import { asMarkdown } from './texts.ts';

const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>{{ .Title }}</title>
<main><h1>{{ .Title }}</h1><p>{{ .Date.Format "02/01/2006" }}</p>{{ .Content }}</main></html>`;
const list = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>{{ .Title }}</title>
<ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></html>`;

/** Hugo as the machine has it, or else as a package brings it. */
export const hugo: Peer = {
  name: 'Hugo',
  makes: 'trang bài và một trang danh sách, không có tìm kiếm, số liệu hay tệp tải về',
  async prepare(folder, texts) {
    await writeFiles(folder, {
      'hugo.toml':
        "baseURL = 'http://localhost/'\nlanguageCode = 'vi'\ntitle = 'Kho'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap']\n",
      'layouts/_default/single.html': page,
      'layouts/_default/list.html': list,
      ...Object.fromEntries(texts.map((text) => [`content/${text.name}.md`, asMarkdown(text)])),
    });
    const found = (await version('hugo')) ? 'hugo' : undefined;
    const problem = found ? undefined : await install(folder, ['hugo-extended']);
    const command = found ?? join(folder, 'node_modules', '.bin', 'hugo');
    const known = problem ? undefined : await version(command);
    if (!known) return { absent: problem ?? 'gói hugo-extended không tải được chương trình' };
    return { version: known, command, args: ['--quiet'], dist: 'public' };
  },
};

async function version(command: string): Promise<string | undefined> {
  const run = await measure(command, ['version']).catch(() => undefined);
  return run?.exitCode === 0 ? /v(\d+\.\d+\.\d+)/.exec(run.output)?.[1] : undefined;
}
