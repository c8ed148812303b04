/**
 * Capitalises the first letter and leaves the rest: `đảng bộ huyện Sông Lô` → `Đảng bộ huyện Sông Lô`.
 * An opening quotation mark or bracket is stepped over: `“đẩy mạnh` → `“Đẩy mạnh`.
 */
export function sentenceCase(text: string): string {
  return text.replace(
    /^([^\p{L}\p{N}]*)(\p{Ll}\p{M}*)/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
