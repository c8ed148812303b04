import { problem } from '../problem.ts';
import type { CheckedReport, Rule } from '../report.ts';
import type { Archive } from '../archive.ts';
import { sameWords } from '../same-words.ts';

/**
 * The same text published twice, whatever its spacing and punctuation, or one title twice on one day by one
 * author. Told at the later file, by name of the earlier.
 */
export const duplicatesRule: Rule = (report, archive) => {
  const first = firstByKey(archive).get(textKey(report)) ?? firstByKey(archive).get(headKey(report));
  if (!first || first === report) return [];
  const message = `Bài này đã có ở «${first.source.file}».`;
  const advice =
    'Hãy giữ một tệp. Nếu là hai bài khác nhau cùng tiêu đề, cùng ngày, hãy ghi đúng tiêu đề của từng bài.';
  return [problem('bai-trung', report.source.placeOfValue(['title']), message, advice)];
};

const indexes = new WeakMap<Archive, ReadonlyMap<string, CheckedReport>>();

function firstByKey(archive: Archive): ReadonlyMap<string, CheckedReport> {
  const known = indexes.get(archive);
  if (known) return known;
  const index = new Map<string, CheckedReport>();
  for (const report of archive.reports) {
    for (const key of [textKey(report), headKey(report)]) {
      if (key && !index.has(key)) index.set(key, report);
    }
  }
  indexes.set(archive, index);
  return index;
}

function textKey(report: CheckedReport): string {
  return sameWords(report.text().text);
}

function headKey({ title, date, data }: CheckedReport): string {
  return title && date ? `${date} ${title.toLowerCase()} ${String(data.author)}` : '';
}
