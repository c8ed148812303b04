import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { indexDocuments } from '../../src/integrations/index-files.ts';
import { readAuthorities } from '../../src/content-loader/authorities.ts';
import { Lexicon } from '../../src/lib/search/lexicon.ts';
import { IndexStore } from '../../src/lib/search/index/store.ts';
import type { SearchDocument, SearchResult } from '../../src/lib/search/types.ts';

/** What the abbreviations of `content/abbreviations.yaml` stand for. */
export const lexicon = new Lexicon((await readAuthorities()).authorities.abbreviations);

const REPORT =
  'content/reports/2020/09/dang-bo-huyen-song-lo-nang-cao-nang-luc-lanh-dao-suc-chien-dau-cua-to-chuc-co-so-dang.mdx';

/** A report made for the tests: title, then paragraphs. */
function invented(
  slug: string,
  date: string,
  district: string,
  author: string,
  title: string,
  ...texts: string[]
) {
  return {
    url: `/${date.replaceAll('-', '/')}/${slug}/`,
    title,
    date,
    district,
    term: date < '2020-06' ? '2015–2020' : '2020–2025',
    author,
    authors: [author],
    year: date.slice(0, 4),
    paragraphs: texts.map((text, i) => ({ anchor: `d${i + 1}`, text })),
  } satisfies SearchDocument;
}

/** The one real report, and a few made so that each promise about search has something to be wrong about. */
export async function searchArchive(): Promise<SearchDocument[]> {
  const source = await readFile(REPORT, 'utf8');
  const body = source.split(/^---$/m).slice(2).join('---');
  const paragraphs = body
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter(Boolean);
  const report = invented(
    'song-lo',
    '2020-09-21',
    'Sông Lô',
    'Lệ Quyên',
    'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở Đảng',
    ...paragraphs,
  );
  return [
    report,
    invented(
      'chi-bo-thon-dong-lac',
      '2021-03-02',
      'Lập Thạch',
      'Minh Hà',
      'Chi bộ thôn Đông Lạc đổi mới sinh hoạt',
      'Chi bộ thôn Đông Lạc có 32 đảng viên. Mỗi tháng chi bộ sinh hoạt một lần, theo Hướng dẫn số 12-HD/BTCTW.',
      'Bí thư chi bộ cho biết việc chấm điểm đảng viên hằng tháng đã thành nền nếp.',
    ),
    invented(
      'chien-si-bien-phong',
      '2019-12-20',
      'Tam Đảo',
      'Quốc Bảo',
      'Chiến sĩ biên phòng và bốn mùa hoa',
      'Các chiến sĩ đi bộ bốn ngày đường. Chị Bốn kể chuyện chiếc bánh chưng của bộ đội, chi tiết nào cũng nhớ.',
    ),
    invented(
      'mat-tran-to-quoc-tam-duong',
      '2020-02-11',
      'Tam Dương',
      'Minh Hà',
      'Mặt trận Tổ quốc huyện Tam Dương giám sát, phản biện xã hội',
      'Ủy ban Mặt trận Tổ quốc huyện đã phối hợp với các tổ chức chính trị - xã hội giám sát việc kê khai tài sản.',
    ),
    invented(
      'dang-vien-dang-sinh-hoat',
      '2021-07-01',
      'Sông Lô',
      'Lệ Quyên',
      'Viên chức đang viết sáng kiến',
      'Nhiều nhân viên đang viết báo cáo; ai đang viên tròn chỉ tiêu thì được khen. Cán bộ kĩ thuật hoà giải ở cơ sở.',
    ),
    invented(
      'nghi-quyet-35',
      '2021-09-09',
      'Vĩnh Tường',
      'Quốc Bảo',
      'Bảo vệ nền tảng tư tưởng của Đảng theo Nghị quyết số 35',
      'Ngày 22 tháng 10 năm 2018, Bộ Chính trị ban hành Nghị quyết số 35 về tăng cường bảo vệ nền tảng tư tưởng của Đảng.',
      'Kinh phí năm qua là 2.095 triệu đồng, đạt 94,5% kế hoạch.',
    ),
    invented(
      'hoi-dong-nhan-dan-binh-xuyen',
      '2022-01-15',
      'Bình Xuyên',
      'Minh Hà',
      'HĐND huyện Bình Xuyên thông qua nghị quyết về giải phóng mặt bằng',
      'Kỳ họp của HĐND huyện thông qua nghị quyết về GPMB. UBND huyện được giao tổ chức thực hiện.',
    ),
  ];
}

/** Builds the index of some reports in a folder of its own. */
export async function indexedArchive(documents: SearchDocument[]): Promise<{
  folder: string;
  store: IndexStore;
  remove: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'kho-chi-muc-'));
  await indexDocuments(documents, folder, lexicon);
  await close();
  return { folder, store: openStore(folder), remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Reads an index from disk as the browser reads it from a host. */
export function openStore(folder: string): IndexStore {
  return new IndexStore(async (name, range) => {
    const bytes = await readFile(join(folder, name));
    return range ? bytes.subarray(...range) : bytes;
  }, lexicon);
}

/** The words marked in a result's title and passages, as printed. */
export function markedWords(result: SearchResult | undefined): string[] {
  const html = [result?.titleMarked, ...(result?.parts.map(({ excerpt }) => excerpt) ?? [])].join(' ');
  return [...html.matchAll(/<mark>(.*?)<\/mark>/g)].map((match) => match[1]!);
}

/** A report of one day, district and author, for tests that ask about its words. */
export function searchDocument(slug: string, title: string, ...texts: string[]): SearchDocument {
  return invented(slug, '2020-01-01', 'Lập Thạch', 'Quốc Bảo', title, ...texts);
}
