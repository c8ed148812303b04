import { slugify } from '../../src/lib/vietnamese/slug.ts';
import { aDistrict } from './authorities.ts';
import { reportFigures } from '../../src/lib/report/report-figures.ts';
import type { LocatedFigure } from '../../src/lib/figures/types.ts';
import type { Report, ReportFigure } from '../../src/lib/report/types.ts';

/** A figure as it is read from a report of an archive without indicators. */
export function asRead(figure: LocatedFigure): ReportFigure {
  return reportFigures([figure], [], '')[0]!;
}

/** A report for tests; what is not given is plausible. */
export function aReport(
  given: { date: string } & Partial<Pick<Report, 'title' | 'district' | 'term'>> & { author?: string },
): Report {
  const { date, title = `Tin bài ngày ${given.date}`, term = '2015–2020', author = 'Lệ Quyên' } = given;
  const [year, month, day] = date.split('-') as [string, string, string];
  const slug = slugify(title);
  return {
    id: `${year}/${month}/${slug}`,
    digest: slug,
    slug,
    title,
    date,
    year,
    month,
    day,
    authors: [{ name: author, slug: slugify(author) }],
    district: given.district ?? aDistrict('song-lo', 'Sông Lô'),
    term,
    termSlug: term.replace('–', '-'),
    subjects: [],
    documents: [],
    corrections: [],
    former: [],
    path: `/${year}/${month}/${day}/${slug}/`,
    lead: '',
    words: 0,
    minutes: 1,
    paragraphs: 0,
    figures: [],
    pictures: [],
    abbreviations: [],
    cited: [],
  };
}
