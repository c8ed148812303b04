import type { Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parseMdxBody } from '../../src/content-loader/parse-mdx.ts';
import { buildSite } from '../support/build-site.ts';
import { findAll, readHtml } from '../support/html.ts';
import { reportFile } from '../support/source-report.ts';

const constructs: Record<string, string> = {
  'a table, with alignment and an escaped bar':
    '| Đơn vị | Kết nạp | Tỷ lệ |\n|---|---:|:-:|\n| Xã A | 24 | 94,4% |\n| Xã \\| B | 17 | |\n',
  'footnotes, one cited twice, one of two paragraphs':
    'Có 47 đảng viên[^1] và thêm[^hai], lại[^1].\n\n[^1]: Số liệu năm 2019.\n[^hai]: Theo Huyện ủy.\n\n    Đoạn hai.\n',
  strikethrough: '~~Tổ chức đảng~~ và ~một~ chi bộ\n',
  'a task list, nested': '- [x] Kết nạp\n- [ ] Kỷ luật\n  - [x] Khiển trách\n',
  'bare addresses':
    'Xem https://vinhphuc.gov.vn/a?b=1&c=2. Hay www.vinhphuc.gov.vn, thư songlo@vinhphuc.gov.vn.\n',
  'prose as typed': 'Chỉ thị "05"... về -- (c) \'học tập\' — “làm theo”…Đồng thời\n',
};

describe('every GFM construct renders as remark-gfm has it', () => {
  test.each(Object.entries(constructs))('%s', async (_, markdown) => {
    expect(normal(parseMdxBody(markdown).html)).toBe(normal(await asRemarkGfm(markdown)));
  });
});

describe('a report renders the same natively and through the bundler', () => {
  test('prose with every construct, and figures in it', async () => {
    const [source, frontmatter] = withConstructs();
    const native = 'reports/2020/09/ban-dung-thang.mdx';
    const bundled = 'reports/2020/09/ban-qua-bundler.mdx';
    const site = await buildSite({
      files: {
        [native]: frontmatter.replace(/^title: .*$/m, 'title: Bản dựng thẳng') + source,
        // A comment is the least that only MDX has: the entry goes through the bundler, the prose is the same.
        [bundled]: `${frontmatter.replace(/^title: .*$/m, 'title: Bản qua bundler')}${source}\n{/* ghi chú */}\n`,
      },
    });
    expect(site.output).toContain('ban-qua-bundler');
    expect(site.exitCode).toBe(0);
    const [a, b] = ['ban-dung-thang', 'ban-qua-bundler'].map((slug) =>
      proseOf(join(site.outDir, '2020/09/21', slug)),
    );
    expect(a).toContain('data-footnotes');
    expect(a).toContain('<data id="sl-27"');
    expect(b).toBe(a);
    await site.remove();
  });
});

function withConstructs(): [string, string] {
  const [, frontmatter, body] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(readFileSync(reportFile, 'utf8'))!;
  const extra = Object.entries(constructs).map(([name, markdown]) => `## ${name}\n\n${markdown}`);
  return [`${body}\n${extra.join('\n')}`, frontmatter!];
}

/** The article without its header, which bears the title. */
function proseOf(folder: string): string {
  const page = readHtml(join(folder, 'index.html'));
  const article = findAll(page, ({ tagName }) => tagName === 'article')[0]!;
  const children = article.children.filter((child) => child.type !== 'element' || child.tagName !== 'header');
  return toHtml({ type: 'root', children } as Root).trim();
}

async function asRemarkGfm(markdown: string): Promise<string> {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, {
      clobberPrefix: '',
      footnoteLabel: 'Chú thích',
      footnoteBackLabel: (reference, again) =>
        `Về chỗ đọc, chú thích ${reference + 1}${again > 1 ? `-${again}` : ''}`,
    });
  return toHtml((await processor.run(processor.parse(markdown))) as Root);
}

/** HTML with what makes no difference to a reader made the same: how a cell's alignment is written. */
function normal(html: string): string {
  const tree: Nodes = fromHtml(html, { fragment: true });
  visit(tree, 'element', (element) => {
    const { align, ...rest } = element.properties;
    if (align) element.properties = { ...rest, style: `text-align: ${String(align)}` };
  });
  return toHtml(tree).trim();
}
