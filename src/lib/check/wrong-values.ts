import { scalarText } from '../schema/read.ts';
import { intendedDate, isIsoDate } from '../vietnamese/calendar-date.ts';
import { foldTones } from '../vietnamese/fold.ts';
import { hexColour, leastContrast, nearestReadable, worstContrast } from '../colour/accent.ts';
import { formatNumber } from '../vietnamese/format.ts';
import type { ProblemCode } from './codes.ts';
import type { Wrong } from './wrong.ts';

/** What is wrong with a value, to stand behind the line as written, and what to do. */
interface WrongValue {
  /** `sai-kieu` where nothing else is said. */
  code?: ProblemCode;
  rest: string;
  advice: string;
}

/** The words for values that have a kind of their own; `undefined` for all others. */
export function wordsForKind({ field, value, written, instead }: Wrong): WrongValue | undefined {
  switch (field.kind) {
    case 'date':
      return wrongDate(value, written, instead);
    case 'partial-date': {
      const meant = intendedDate(written);
      return {
        code: 'ngay-khong-hop-le',
        rest: 'không phải ngày theo dạng năm-tháng-ngày.',
        advice: meant
          ? `Hãy viết: ${instead(meant)}`
          : 'Hãy viết năm-tháng-ngày (2009-01-18); không rõ ngày thì chỉ ghi phần biết chắc, theo các mục khác.',
      };
    }
    case 'term':
      return {
        code: 'nhiem-ky-khong-hop-le',
        rest: 'không phải nhiệm kỳ viết bằng hai năm.',
        advice: `Hãy viết: ${instead(intendedTerm(written) ?? '2015–2020')}`,
      };
    case 'url':
      return { rest: 'không phải một địa chỉ trang.', advice: 'Hãy chép cả địa chỉ, mở đầu bằng https://' };
    case 'repository':
      return {
        rest: 'không cho biết kho mã nguồn nằm ở GitHub, GitLab, Gitea hay Forgejo.',
        advice:
          'Hãy mở thư mục nội dung của kho ở trang ấy rồi chép địa chỉ, ví dụ: https://github.com/ten/kho/tree/main/content',
      };
    case 'accent':
      return wrongAccent(value, instead);
    case 'digest':
      return {
        rest: 'không phải mã kiểm tra do lệnh nhập ghi.',
        advice: 'Hãy bỏ dòng này, hoặc nhập lại bài.',
      };
    case 'figure-value':
      return {
        rest: 'không phải giá trị của số liệu.',
        advice:
          'Hãy viết một số (value: 2095, số lẻ dùng dấu chấm: 94.2), hoặc {from: 175, to: 146}, {part: 123, whole: 128}, {min: 70, max: 80}.',
      };
    case 'former': {
      const meant = intendedPath(scalarText(value));
      return {
        rest: 'không phải địa chỉ của một bài: /năm/tháng/ngày/tên-tệp/.',
        advice: meant
          ? `Hãy viết: ${instead(meant)}`
          : 'Hãy chép địa chỉ cũ từ thanh địa chỉ của trình duyệt, ví dụ: /2020/09/21/ten-tep-cu/',
      };
    }
    default:
      return undefined;
  }
}

function wrongDate(value: unknown, written: string, instead: Wrong['instead']): WrongValue {
  const code = 'ngay-khong-hop-le';
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const advice = 'Hãy xem lại ngày, tháng trong bản gốc.';
    return { code, rest: 'không phải một ngày có trong lịch, từ năm 1900 đến năm 2100.', advice };
  }
  const meant = intendedDate(written);
  const advice = meant
    ? `Hãy viết: ${instead(meant)}`
    : `Hãy viết năm-tháng-ngày, ví dụ: ${instead('2020-09-21')}`;
  return { code, rest: 'không phải ngày theo dạng năm-tháng-ngày.', advice };
}

function wrongAccent(value: unknown, instead: Wrong['instead']): WrongValue {
  const advice = `Hãy đặt trong dấu nháy, ví dụ: ${instead("'#1f4f8b'")}`;
  if (value === null)
    return {
      rest: 'không ghi màu nào: dấu # không nằm trong dấu nháy thì những gì sau nó là lời chú.',
      advice,
    };
  if (typeof value !== 'string' || !hexColour.test(value))
    return { rest: 'không phải màu viết bằng dấu # và sáu chữ số (0–9, a–f).', advice };
  // Rounded down: what is short of 7 must not be told as 7.
  const told = formatNumber(Math.floor(worstContrast(value, 'light') * 10) / 10);
  return {
    rest: `quá nhạt để đọc trên nền giấy: độ tương phản ${told}:1, phải từ ${leastContrast}:1 trở lên.`,
    advice: `Màu gần nhất đọc được: ${instead(`'${nearestReadable(value)}'`)}`,
  };
}

/** The term somebody meant: `nhiệm kỳ 2015 — 2020`, `2015/2020`, `2015-20` → `2015–2020`; `1998/03` → `1998–2003`. */
function intendedTerm(text: string): string | undefined {
  const match = /(\d{4})\s*(?:[-–—/]|đến|tới)\s*(?:năm )?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!match) return undefined;
  const from = Number(match[1]);
  const short = Number(match[2]);
  // Two figures are those of the next year that ends with them.
  const to = short < 100 ? from + ((short - from + 2000) % 100) : short;
  return from < to && to - from <= 10 ? `${from}–${to}` : undefined;
}

/** The address somebody meant: `https://kho.vn/2020/09/21/Tên-bài` → `/2020/09/21/ten-bai/`. */
function intendedPath(text: string): string | undefined {
  const match = /(?:^|\/)(\d{4})\/(\d{1,2})\/(\d{1,2})\/([^/?#]+)\/?(?:[?#].*)?$/.exec(text.trim());
  if (!match) return undefined;
  const [year, month, day] = match.slice(1, 4).map((part) => part.padStart(2, '0'));
  const slug = foldTones(match[4]!)
    .replace(/\.mdx?$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug && isIsoDate(`${year}-${month}-${day}`) ? `/${year}/${month}/${day}/${slug}/` : undefined;
}
