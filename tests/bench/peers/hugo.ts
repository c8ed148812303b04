import { join } from 'node:path';
import { measure } from '../measure.ts';
import { install, modulesOf, writeFiles } from './folder.ts';
import type { Peer } from './peer.ts';
import { asMarkdown, listKinds, listSize } from './reports.ts';

const config = `baseURL = 'http://localhost/'
languageCode = 'vi'
title = 'Kho'
disableKinds = ['RSS', 'sitemap']
paginate = ${listSize}
paginatePath = 'trang'
[taxonomies]
${listKinds.map((kind) => `${kind} = '${kind}'`).join('\n')}
[outputs]
page = ['HTML', 'JSON']
`;
const frame = (main: string) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>{{ .Title }}</title>
<nav>${listKinds.map((kind) => `<a href="/${kind}/">${kind}</a>`).join(' ')}</nav>
<main><h1>{{ .Title }}</h1>${main}</main></html>`;
const lists = listKinds
  .map((kind) => `{{ range .Params.${kind} }}<a href="/${kind}/{{ . }}/">{{ . }}</a> {{ end }}`)
  .join('');
const row = '<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "02/01/2006" }}</li>';
const figures =
  '<aside><dl>{{ range .Params.figures }}<dt>{{ .label }}</dt><dd>{{ .shown }}</dd>{{ end }}</dl></aside>';
const neighbours =
  '{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}';
const data =
  '{{ dict "title" .Title "date" (.Date.Format "2006-01-02") "figures" .Params.figures "huyen" .Params.huyen "tacgia" .Params.tacgia "vankien" .Params.vankien "text" .Plain | jsonify }}';

/** Hugo as the machine has it, or else as a package brings it. */
export const hugo: Peer = {
  name: 'Hugo',
  makes: 'trang bài kèm số liệu, tệp JSON của từng bài, các trang danh sách; không có tìm kiếm',
  async prepare(folder, reports) {
    await writeFiles(folder, {
      'hugo.toml': config,
      'layouts/_default/single.html': frame(
        `<p>{{ .Date.Format "02/01/2006" }} ${lists}</p>${figures}{{ .Content }}${neighbours}`,
      ),
      'layouts/_default/single.json': data,
      // Asked for where there is but one page, it would write a second one that forwards to the first.
      'layouts/_default/term.html': frame(
        `{{ $pages := .Pages.ByDate.Reverse }}{{ if gt (len $pages) ${listSize} }}{{ $p := .Paginate $pages }}` +
          `<ul>{{ range $p.Pages }}${row}{{ end }}</ul>` +
          '{{ range $p.Pagers }}<a href="{{ .URL }}">{{ .PageNumber }}</a> {{ end }}' +
          `{{ else }}<ul>{{ range $pages }}${row}{{ end }}</ul>{{ end }}`,
      ),
      'layouts/_default/taxonomy.html': frame(
        '<ul>{{ range .Data.Terms.ByCount }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>{{ end }}</ul>',
      ),
      'layouts/index.html': frame(
        `<ul>{{ range first 10 (.Site.RegularPages.ByDate.Reverse) }}${row}{{ end }}</ul>`,
      ),
      ...Object.fromEntries(reports.map((report) => [`content/${report.name}.md`, asMarkdown(report)])),
    });
    const found = (await version('hugo')) ? 'hugo' : undefined;
    const problem = found ? undefined : await install(folder, ['hugo-extended']);
    const command = found ?? join(modulesOf(folder), '.bin', 'hugo');
    const known = problem ? undefined : await version(command);
    if (!known) return { absent: problem ?? 'gói hugo-extended không tải được chương trình' };
    return { version: known, command, args: ['--quiet', '--config', 'hugo.toml'], dist: 'public' };
  },
};

async function version(command: string): Promise<string | undefined> {
  const run = await measure(command, ['version']).catch(() => undefined);
  return run?.exitCode === 0 ? /v(\d+\.\d+\.\d+)/.exec(run.output)?.[1] : undefined;
}
