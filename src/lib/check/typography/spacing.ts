import { around } from '../../vietnamese/around.ts';
import { findAll, type Finding } from './finding.ts';

/**
 * A mark with no space after it: `”…Đồng thời`, `đảng viên,cán bộ`, `cơ sở.Trong`. Left alone: `TP.HCM`,
 * `T.Ư`, addresses, times and numbers.
 */
const glued = new RegExp(
  [
    String.raw`(?:…|\.\.\.)[”’»"]?(?=\p{L})`,
    String.raw`[”»](?=\p{L})`,
    String.raw`(?<=\p{L})[,;](?=\p{L})`,
    String.raw`(?<=\p{Ll})[.!?](?=\p{Lu}\p{Ll})`,
    String.raw`(?<=\p{Ll}):(?=\p{L})(?!\/\/)`,
    String.raw`(?<=\p{L}{2})(?=\((?:\p{L}|\d))`,
    String.raw`(?<=\p{L}\))(?=\p{L})`,
  ].join('|'),
  'gu',
);

export function findMissingSpaces(text: string): Finding[] {
  return findAll(text, glued, 'thieu-dau-cach', (match) => {
    const end = match.index + match[0].length;
    if (insideAddress(text, match.index)) return undefined;
    const where = around(text, match.index, end, 8);
    const after = match[0] === '' ? 'giữa hai chữ' : `sau «${match[0]}»`;
    return { message: `Thiếu dấu cách ${after} ở «${where}».` };
  });
}

/** A space before a mark, `đảng viên ,`, or two in a row inside a line; an empty cell of a table, `|  |`, has two. */
export function findExtraSpaces(text: string): Finding[] {
  return findAll(
    text,
    /(?<=\p{L}) +(?=[,;:.!?”»)](?![./]))|(?<=\S)(?!(?<=\|) {2,}\|) {2,}(?=\S)/gu,
    'thua-dau-cach',
    (match) => ({
      message: `Thừa dấu cách ở «${around(text, match.index, match.index + match[0].length, 8)}».`,
    }),
  );
}

function insideAddress(text: string, index: number): boolean {
  const start = text.lastIndexOf(' ', index) + 1;
  const end = text.indexOf(' ', index);
  return /:\/\/|www\.|@|\.(?:vn|com|org|net|gov)\b/i.test(text.slice(start, end === -1 ? undefined : end));
}
