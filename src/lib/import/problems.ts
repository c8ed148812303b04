import { problem, type Problem } from '../check/problem.ts';
import type { LocatedFigure } from '../figures/types.ts';
import type { Place } from '../schema/line-index.ts';
import { printDate } from '../vietnamese/format.ts';
import { sentenceAt } from '../vietnamese/sentences.ts';
import { slugify } from '../vietnamese/slug.ts';
import type { Guess } from './metadata/lines.ts';
import type { Metadata, MetadataKey } from './metadata/propose.ts';
import type { UnwrittenFigure } from './propose-statistics.ts';
import type { Reckoning } from './reckon/reckon.ts';
import type { RemovedLine } from './source-document.ts';
import type { CleanUp } from './text/clean-up.ts';

/** `holder` is the file of the archive that has the same words. */
export function alreadyHeld(holder: string, place: Place): Problem {
  const advice = 'Không cần nhập lại. Kho không ghi đè lên bài đã có.';
  return problem('bai-da-co', place, `Bài này đã có trong kho, ở «${holder}».`, advice);
}

export function cleanedUp({ what, count, example }: CleanUp, place: Place): Problem {
  const message = `Đã ${what} ở ${count} chỗ${example ? `, như «${example}»` : ''}.`;
  return problem('da-sua-ky-tu', place, message, 'Mắt thường không thấy khác gì; không cần làm gì thêm.');
}

export function guessed({ key, reason }: Guess, value: string, place: Place): Problem {
  const message = `${names[key]} «${value}» là phỏng đoán: ${reason}.`;
  return problem('phong-doan', place, message, 'Hãy đối chiếu với bản gốc trước khi đăng.');
}

const names: Readonly<Record<MetadataKey, string>> = {
  title: 'Tiêu đề',
  date: 'Ngày đăng',
  author: 'Tác giả',
  district: 'Huyện',
  term: 'Nhiệm kỳ',
};

/** Of a district that the file has under that name at another time, the date is to be doubted first. */
export function unknownDistrict(
  { unknownDistrict: name, date }: Metadata,
  districts: readonly { name?: string }[],
  place: Place,
): Problem[] {
  if (!name) return [];
  const known = districts.some((district) => district.name === name);
  const message = known
    ? `Bài nói tới «${name}», nhưng theo districts.yaml thì ngày ${date && printDate(date)} chưa có hoặc không còn địa bàn này.`
    : `Bài nói tới «${name}», nhưng districts.yaml chưa có huyện này.`;
  const advice = known
    ? 'Hãy xem lại ngày đăng; nếu ngày đúng, hãy thêm địa bàn có vào ngày ấy vào districts.yaml.'
    : `Nếu đúng, hãy thêm vào districts.yaml: - id: ${slugify(name)}`;
  return [problem('huyen-khong-co', place, message, advice)];
}

/** What was left out, and, as errors, what is gone though nobody left it out. */
export function told(
  { leftOut, missing }: Reckoning,
  removed: readonly RemovedLine[],
  place: Place,
): Problem[] {
  const unseen = removed.filter(({ text, line }) => text === '' && line !== undefined);
  return [
    ...unseen.map(({ line, reason }) => {
      const message = `Đã bỏ dòng ${line} (${reason}).`;
      return problem('da-bo-dong', { ...place, line: line! }, message, 'Không cần làm gì thêm.');
    }),
    ...leftOut.map(({ words, where, reason }) => {
      const line = Number(/^dòng (\d+)$/.exec(where)?.[1] ?? place.line);
      const message = `Đã bỏ «${shorten(words)}» ở ${where} (${reason}).`;
      const advice = 'Nếu phần này thuộc bài, hãy chép lại vào đúng chỗ.';
      return problem('da-bo-dong', { ...place, line }, message, advice);
    }),
    ...missing.map(({ words, where }) => {
      const message = `Chữ «${shorten(words)}» ở ${where} của tệp gốc không có trong bài.`;
      const advice = 'Máy đọc sót chỗ này; hãy chép lại vào đúng chỗ.';
      return problem('chu-bi-sot', place, message, advice);
    }),
  ];
}

/** A figure that the declaration could not say, with the sentence that states it. `words`: the report's. */
export function unwritten(
  { figure, why }: UnwrittenFigure<LocatedFigure>,
  words: string,
  place: Place,
): Problem {
  const message = `${why} Chưa ghi số liệu này vào tệp; câu nêu nó: «${sentenceAt(words, figure.start).text}»`;
  const advice =
    'Nếu đáng ghi, hãy thêm vào statistics: chép quote dài hơn cho rõ, đặt label, ghi unit nếu bài không nêu đơn vị.';
  return problem('so-lieu-chua-ghi', place, message, advice);
}

function shorten(text: string): string {
  const line = text.replaceAll('\n', ' · ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
