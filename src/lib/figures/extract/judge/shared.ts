import type { Quantity, Reader } from '../../quantity/reader.ts';

/** `nữ 7/41, đạt 17,07%`: the percentage right after it says that it is a share. */
export function isShared(reader: Reader, { numberLast }: Quantity): boolean {
  const next = reader.tokens[numberLast + 1]?.lower ?? '';
  if (!/^[,(=]$/.test(next)) return false;
  const verb = /^(?:đạt|chiếm|bằng|tỷ|tỉ)$/.test(reader.tokens[numberLast + 2]?.lower ?? '');
  if (next === ',' && !verb) return false;
  return reader.tokens.slice(numberLast + 2, numberLast + 7).some(({ text }) => text === '%');
}
