import { normaliseWithOffsets } from '../../vietnamese/normalise.ts';
import { escapePattern } from '../../vietnamese/pattern.ts';
import { readable } from './readable.ts';
import type { DocumentEntry } from './schema.ts';
import type { DocumentMention } from './types.ts';

/**
 * Places where a text cites a document by a name of the register (`Điều lệ Đảng Cộng sản Việt Nam`); the longest
 * name wins. The first letter may be of either case, tone placement is free. The reference's `canonical` is the
 * name as the register has it.
 */
export function findNamed(text: string, register: readonly DocumentEntry[]): DocumentMention[] {
  const names = [...new Set(register.flatMap((entry) => entry.names))].sort(
    (one, other) => other.length - one.length,
  );
  if (names.length === 0) return [];
  const normalised = normaliseWithOffsets(text);
  const pattern = new RegExp(
    `(?<!\\p{L})(?:${names.map(namePattern).join('|')})(?!\\p{L}| (?:bộ|viên|ủy)(?!\\p{L}))`,
    'gu',
  );
  return [...readable(normalised.text).matchAll(pattern)].map((match) => {
    const [start, end] = [
      normalised.offsets[match.index]!,
      normalised.offsets[match.index + match[0].length]!,
    ];
    const name = names.find((one) => sameName(one, match[0]))!;
    return { text: text.slice(start, end), start, end, reference: { system: 'party', canonical: name } };
  });
}

function namePattern(name: string): string {
  return `(?:${spellings(name).map(escapePattern).join('|')})`;
}

function sameName(name: string, printed: string): boolean {
  return spellings(name).includes(printed);
}

/** As printed: the first letter as it is, small and capital. It may be any sign: `(Mật) Chỉ thị`, `“Sổ tay đảng viên”`. */
function spellings(name: string): string[] {
  const [first = '', ...rest] = readable(name);
  const behind = rest.join('');
  return [...new Set([first, first.toLowerCase(), first.toUpperCase()])].map((letter) => letter + behind);
}
