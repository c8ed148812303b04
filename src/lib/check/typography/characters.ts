import { around } from '../../vietnamese/around.ts';
import { findAll, type Finding } from './finding.ts';

const names: ReadonlyMap<string, string> = new Map([
  ['\u00A0', 'dấu cách không ngắt (U+00A0)'],
  ['\u202F', 'dấu cách hẹp không ngắt (U+202F)'],
  ['\u00AD', 'gạch nối ẩn (U+00AD)'],
  ['\u200B', 'khoảng trống rộng bằng không (U+200B)'],
  ['\u200C', 'dấu ngăn nối chữ (U+200C)'],
  ['\u200D', 'dấu nối chữ (U+200D)'],
  ['\uFEFF', 'dấu BOM (U+FEFF)'],
  ['\uFFFD', 'chữ đã mất khi đổi bảng mã (U+FFFD)'],
]);

const invisible =
  // eslint-disable-next-line no-control-regex -- Marks of machines are no words of a report.
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\u00A0\u00AD\u061C\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F-\u2064\u2066-\u206F\u3000\uFEFF\uFFF9-\uFFFD]/g;

/**
 * Characters that nobody sees and that stop words from being found: no-break spaces, zero-width ones, soft
 * hyphens, marks of machines; and the one that stands for a letter which was lost. One finding for each kind, at the first of them, with their number.
 */
export function findInvisible(text: string): Finding[] {
  const kinds = new Map<string, { first: number; count: number }>();
  for (const match of text.matchAll(invisible)) {
    const kind = kinds.get(match[0]);
    if (kind) kind.count++;
    else kinds.set(match[0], { first: match.index, count: 1 });
  }
  return [...kinds].map(([character, { first, count }]) => ({
    code: 'ky-tu-an' as const,
    start: first,
    end: first + 1,
    message: `Có ${count} ${invisibleName(character)}; chỗ đầu ở «${around(text, first, first + 1)}».`,
    advice:
      character === '\uFFFD'
        ? 'Hãy gõ lại chữ ấy theo bản gốc.'
        : 'Hãy thay bằng dấu cách thường, hoặc bỏ đi nếu ký tự ấy nằm giữa một chữ. Lệnh nhập tự làm việc này.',
  }));
}

/** `dấu cách không ngắt (U+00A0)`; for the rarer ones `ký tự ẩn (U+2060)`. */
export function invisibleName(character: string): string {
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return names.get(character) ?? `ký tự ẩn (U+${code})`;
}

// Four marks are more than any letter carries; without a limit, marks heaped on one letter take minutes.
const lookAlike =
  /[ÐðƉɖ]|(?<=\p{Script=Latin}\p{M}{0,4})[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})/gu;

/** `Ð` (U+00D0) where `Đ` is meant, a Cyrillic `а` inside a Vietnamese word. */
export function findLookAlikes(text: string): Finding[] {
  return findAll(text, lookAlike, 'chu-gan-giong', (match) => {
    const character = match[0];
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    const right = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ' }[character];
    const where = around(text, match.index, match.index + 1, 8);
    return {
      message: `Chữ «${character}» (U+${code}) trong «${where}» không phải chữ ${right ? `«${right}»` : 'Việt'}, nên tìm không thấy.`,
      advice: right ? `Hãy gõ lại chữ «${right}».` : 'Hãy gõ lại từ này bằng bàn phím tiếng Việt.',
    };
  });
}

/**
 * Marks typed apart from their letters (macOS, Windows-1258) or in the wrong order. Works on the text as the
 * file holds it, before any composition.
 */
export function findLooseMarks(source: string): Finding[] {
  const loose = [...source.matchAll(/\p{L}[\u0300-\u036F]+/gu)];
  const first = loose[0];
  if (!first) return [];
  return [
    {
      code: 'dau-to-hop',
      start: first.index,
      end: first.index + first[0].length,
      message: `Có ${loose.length} chữ mà dấu để rời hoặc sai thứ tự; chỗ đầu ở «${around(source, first.index, first.index + first[0].length, 8)}».`,
      advice: 'Hãy chuyển văn bản về Unicode dựng sẵn (NFC). Lệnh nhập tự làm việc này.',
    },
  ];
}
