import { locateQuote } from '../figures/locate.ts';
import type { CuratedFigure, CuratedGroup } from '../figures/schema.ts';
import { writeReport, type ProposedFrontmatter } from '../import/mdx/write-report.ts';
import { fillTemplate, type Scene, type StatedFigure } from './fill.ts';
import type { Topic } from './topic.ts';
import { closings, openings, topics } from './topics.ts';

interface Section {
  topic: Topic;
  text: string;
  figures: StatedFigure[];
}

/**
 * One made report as an `.mdx` file. Where `curated`, its figures stand in the frontmatter as an archivist
 * would write them, some of them under an indicator and some not reviewed yet; else they are left to be extracted.
 */
export function writeDemoReport(frontmatter: ProposedFrontmatter, scene: Scene, curated: boolean): string {
  const { random } = scene;
  const opening = fillTemplate(random.pick(openings), scene).text;
  const closing = fillTemplate(random.pick(closings), scene).text;
  const sections = random.sample(topics, random.between(3, 7)).map((topic): Section => {
    return { topic, ...fillTemplate(random.pick(topic.paragraphs), scene) };
  });
  const withHeadings = random.chance(0.3);
  const blocks = [
    opening,
    ...sections.flatMap(({ topic, text }) => (withHeadings ? [`## ${topic.heading}`, text] : [text])),
    ...(random.chance(0.12) ? [communeTable(scene)] : []),
    ...(curated ? [] : saidTwice(scene)),
    `${closing}/.`,
  ];
  // One line a block, as the plain text of the page has it.
  const plain = blocks.map((block) => block.replace(/^## /, '')).join('\n');
  const statistics = curated ? { statistics: curate(sections, plain) } : {};
  return writeReport({ ...frontmatter, ...statistics }, `${blocks.join('\n\n')}\n`);
}

/** A whole with its parts, and the same whole again: what the sidebar of a report without curated figures sets in order. */
function saidTwice({ year, size }: Scene): string[] {
  const [reprimands, warnings, expulsions] = [41, 17, 12].map((count) => Math.round(count * size));
  const all = `${reprimands! + warnings! + expulsions!} đảng viên`;
  return [
    `Năm ${year}, cấp ủy các cấp đã thi hành kỷ luật ${all}, trong đó khiển trách ${reprimands}, cảnh cáo ${warnings}, khai trừ ${expulsions}.`,
    `Việc cấp ủy các cấp thi hành kỷ luật ${all} trong năm ${year} có tác dụng giáo dục, phòng ngừa chung.`,
  ];
}

/** A table, as reports print one now and then. */
function communeTable({ random }: Scene): string {
  const rows = ['Một', 'Hai', 'Ba', 'Tư', 'Năm'].map(
    (name) => `| Xã ${name} | ${random.between(9, 24)} | ${random.between(180, 420)} |`,
  );
  return ['| Đơn vị | Chi bộ | Đảng viên |', '| --- | ---: | ---: |', ...rows].join('\n');
}

/** Of one report in so many the review has come no further than its first half. */
const halfReviewed = 6;

function curate(sections: Section[], text: string): CuratedGroup[] {
  const reviewed = text.length % halfReviewed === 0 ? Math.ceil(sections.length / 2) : sections.length;
  return sections.map(({ topic, figures }, at) => ({
    group: topic.group,
    figures: figures.map((figure) =>
      at < reviewed ? curatedFigure(figure, text) : asImported(curatedFigure(figure, text)),
    ),
  }));
}

/** As a machine writes it, which knows no indicator. */
function asImported({ indicator: _, ...figure }: CuratedFigure): CuratedFigure {
  return { ...figure, state: 'automatic' };
}

/** Where the words stand more than once, those before them are given too, as many as it takes. */
function curatedFigure({ before, ...figure }: StatedFigure, text: string): CuratedFigure {
  if (!locateQuote(text, figure).problem) return figure;
  const words = before.trim().split(' ');
  for (let count = 2; count <= words.length; count += 1) {
    const longer = { ...figure, prefix: words.slice(-count).join(' ') };
    if (!locateQuote(text, longer).problem) return longer;
  }
  return figure;
}
