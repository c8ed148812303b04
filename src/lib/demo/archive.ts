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

interface DemoDistrict {
  id: string;
  name: string;
  kind: string;
  province: string;
  size: number;
}

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
  yield { path: 'archive.yaml', text: stringify({ notice: demoNotice }, { lineWidth: 0 }) };
  yield {
    path: 'districts.yaml',
    text: stringify(districts.map(({ size: _, ...district }) => district)),
  };
  const taken = new Map<string, Set<string>>();
  for (let made = 0; made < reports; made += 1) yield makeReport(districts, taken, random);
}

function makeDistricts(count: number, random: Random): DemoDistrict[] {
  return letters.slice(0, count).map((letter, index) => ({
    id: `minh-hoa-${letter.toLowerCase()}`,
    name: letter,
    kind: index % 7 === 3 ? 'thị xã' : 'huyện',
    province: 'Minh Họa',
    size: 0.6 + random.next(),
  }));
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
