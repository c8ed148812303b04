import { readFile } from 'node:fs/promises';
import { pageSize } from '../../src/lib/archive/pages.ts';
import { slugify } from '../../src/lib/vietnamese/slug.ts';
import { buildSite, type BuildOptions, type BuiltSite } from './build-site.ts';

/** How many reports that district has. */
export const manyReports = pageSize + 2;

/**
 * Builds the real archive, two days around its report, and a district with more reports than one page of a list
 * holds.
 */
export async function buildCalendarSite(options: Omit<BuildOptions, 'files'> = {}): Promise<BuiltSite> {
  const districts = await readFile('content/districts.yaml', 'utf8');
  const files: Record<string, string> = {
    'districts.yaml': `${districts}\n- id: huyen-a\n  name: A\n  kind: huyện\n  province: Minh Họa\n`,
    ...reportFile('2020-09-18', 'Huyện Sông Lô chuẩn bị đại hội', 'song-lo', linking),
    ...reportFile('2020-10-02', 'Huyện Sông Lô sau đại hội', 'song-lo'),
  };
  for (let n = 1; n <= manyReports; n += 1) {
    const date = `2019-0${(n % 9) + 1}-0${(n % 7) + 1}`;
    Object.assign(files, reportFile(date, `Tin số ${n} của huyện A`, 'huyen-a'));
  }
  return buildSite({ ...options, files });
}

/** Pages of the site and a picture of it, named by their path. */
const linking = `
Xem [giới thiệu](/gioi-thieu/), [ngày đăng](/2020/09/18/) và [báo][b].

![Biểu tượng của kho](/icon-192.png)

[b]: https://a.example.vn/x/
`;

function reportFile(date: string, title: string, district: string, more = ''): Record<string, string> {
  const facts = { title, date, author: 'Cộng tác viên', district, term: '2015–2020' };
  const frontmatter = Object.entries(facts).map(([key, value]) => `${key}: ${value}`);
  const path = `reports/${date.slice(0, 7).replace('-', '/')}/${slugify(title)}.mdx`;
  return { [path]: `---\n${frontmatter.join('\n')}\n---\n\nDữ liệu để thử: ${title}.\n${more}` };
}
