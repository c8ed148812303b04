import { stringify } from 'yaml';
import { slugify, uniqueSlug } from '../vietnamese/slug.ts';
import { fillTemplate, type Scene } from './fill.ts';
import { Random } from './random.ts';
import { titles } from './topics.ts';
import { writeDemoReport } from './write-report.ts';

/** A file of the demonstration archive, with its path below the content folder. */
export interface DemoFile {
  path: string;
  text: string;
}

interface DemoPlace {
  id: string;
  name: string;
  kind: string;
  province?: string;
  parent?: string;
  from?: string;
  to?: string;
  successors?: string[];
  history?: { date: string; text: string; certainty: 'certain' }[];
}
interface DemoDistrict extends DemoPlace {
  size: number;
}

const demoName = 'Kho minh họa xây dựng Đảng';
const demoKeeper = { name: 'Người giữ kho minh họa', email: 'kho@minh-hoa.example' };
/** Shown on every page of the demonstration archive. */
export const demoNotice =
  'Dữ liệu minh họa: bài viết, địa danh, tên người và mọi con số trên trang này đều do máy tạo ra để thử, không có thật.';

const letters = [...'ABCDEGHIKLMNOPQRSTUVXY'];
const firstYear = 2006;
const lastYear = 2024;
/** One report in three has no curated figures. */
const curatedShare = 0.65;

/**
 * A whole archive of `reports` made reports, one file after another. The same seed makes the same archive, to
 * the byte. It names no real person and no real place: huyện A, huyện B, tỉnh Minh Họa, «Cộng tác viên C».
 */
export function* makeDemoArchive(reports: number, seed = 1): Generator<DemoFile> {
  const random = new Random(seed);
  const districts = makeDistricts(Math.min(letters.length, Math.max(3, Math.ceil(reports / 12))), random);
  yield {
    path: 'archive.yaml',
    text: stringify({ name: demoName, notice: demoNotice, keeper: demoKeeper }, { lineWidth: 0 }),
  };
  yield {
    path: 'districts.yaml',
    text: stringify([
      ...districts.map(({ size: _, ...district }) => district),
      ...makePlacesOfToday(districts),
    ]),
  };
  const taken = new Map<string, Set<string>>();
  for (let made = 0; made < reports; made += 1) yield makeReport(districts, taken, random);
}

/** The day on which the made districts end, and the made provinces become one, as real ones did. */
const merged = '2025-07-01';
const provinces = [
  { id: 'tinh-minh-hoa', name: 'Minh Họa' },
  { id: 'tinh-vi-du', name: 'Ví Dụ' },
];
const provinceOfToday = { id: 'tinh-mau', name: 'Mẫu' };

function makeDistricts(count: number, random: Random): DemoDistrict[] {
  return letters.slice(0, count).map((letter, index) => {
    const province = provinces[index % 3 === 2 ? 1 : 0]!;
    const kind = index % 7 === 3 ? 'thị xã' : 'huyện';
    const from = `${1986 + ((index * 7) % 19)}-0${1 + (index % 9)}-01`;
    return {
      id: `minh-hoa-${letter.toLowerCase()}`,
      name: letter,
      kind,
      province: province.name,
      parent: province.id,
      from,
      to: merged,
      successors: [`xa-minh-hoa-${letter.toLowerCase()}`],
      history: [
        event(from, 'Thành lập.'),
        ...(index % 4 === 0 ? [event('2009-01-01', `Điều chỉnh địa giới, nhận thêm 2 xã.`)] : []),
        event(merged, 'Chấm dứt hoạt động, cùng toàn bộ cấp huyện.'),
      ],
      size: 0.6 + random.next(),
    };
  });
}

/** The provinces, that which they became, and a commune where each district was. */
function makePlacesOfToday(districts: readonly DemoDistrict[]): DemoPlace[] {
  const { id, name } = provinceOfToday;
  const names = provinces.map((province) => `tỉnh ${province.name}`).join(' và ');
  return [
    ...provinces.map((province) => ({
      ...province,
      kind: 'tỉnh',
      to: merged,
      successors: [id],
      history: [event(merged, `Hợp nhất thành tỉnh ${name}.`)],
    })),
    { id, name, kind: 'tỉnh', from: merged, history: [event(merged, `Thành lập từ ${names}.`)] },
    ...districts.map((district) => ({
      id: district.successors![0]!,
      name: district.name,
      kind: 'xã',
      province: name,
      parent: id,
      from: merged,
    })),
  ];
}

function event(date: string, text: string) {
  return { date, text, certainty: 'certain' as const };
}

function makeReport(districts: DemoDistrict[], taken: Map<string, Set<string>>, random: Random): DemoFile {
  const district = random.pick(districts);
  const date = makeDate(random);
  const year = Number(date.slice(0, 4));
  const termStart = Math.floor((year - 1) / 5) * 5;
  const scene: Scene = {
    random,
    place: `${district.kind} ${district.name}`,
    term: `${termStart}–${termStart + 5}`,
    year,
    size: district.size * (0.8 + (year - firstYear) / 40),
  };
  const folder = date.slice(0, 7).replace('-', '/');
  const slugs = taken.get(folder) ?? new Set<string>();
  taken.set(folder, slugs);
  const title = makeTitle(scene, slugs);
  slugs.add(slugify(title));
  const author = () => `Cộng tác viên ${random.pick(letters)}`;
  const text = writeDemoReport(
    {
      title,
      date,
      author: random.chance(0.1) ? [...new Set([author(), author()])] : author(),
      district: district.id,
      term: scene.term,
    },
    scene,
    random.chance(curatedShare),
  );
  return { path: `reports/${folder}/${slugify(title)}.mdx`, text };
}

/** More reports in later years, as archives have them. */
function makeDate(random: Random): string {
  const year = firstYear + Math.floor(Math.sqrt(random.next()) * (lastYear - firstYear + 1));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
}

/** A month never has two reports at one address; a title that is taken gets a number, as series have. */
function makeTitle(scene: Scene, slugs: ReadonlySet<string>): string {
  const title = fillTemplate(scene.random.pick(titles), scene).text;
  if (!slugs.has(slugify(title))) return title;
  const number = uniqueSlug(slugify(title), slugs).split('-').at(-1)!;
  return `${title} ${number}`;
}
