const SPELLED: Readonly<Record<string, string>> = {
  m2: 'm²',
  m3: 'm³',
  km2: 'km²',
  tccsđ: 'tổ chức cơ sở đảng',
  'đ/c': 'đồng chí',
};

/** A unit ends where the sentence goes on: `đảng viên so với cùng kỳ`, `lớp bồi dưỡng`, `thôn năm 2020`. */
const STOP =
  / (?:so với|trở lên|trở xuống|bồi dưỡng|tập huấn|đào tạo|năm \d{4}|trong|của|được|đã|bị|đạt|ở|tại|theo|với|vào|nào|hoàn thành|tăng|giảm)(?!\p{L}).*$/iu;

/** So does a name after a common noun: `năm Ngày thành lập Đảng`; `tổ chức Đảng` is one noun. */
const NAME = /(?<=^ \p{Ll}.*) (?!Đảng)\p{Lu}\p{Ll}.*$/u;

/**
 * Reads the unit from the words after a number: ` Nghị quyết` → `nghị quyết`, `%` and ` % số xã` → `%`,
 * `m2` → `m²`, ` thôn, tổ dân phố` → `thôn, tổ dân phố`, ` đồng/người/năm` stays whole; a leading `số` goes.
 * `undefined` when nothing is counted.
 */
export function readUnit(after: string): string | undefined {
  const text = after.trim();
  if (text.startsWith('%')) return '%';
  const points = /^điểm (?:%|phần trăm)/iu.exec(text)?.[0];
  if (points) return points.toLowerCase();
  const unit = ` ${text}`
    .replace(STOP, '')
    .replace(NAME, '')
    .replace(/^ (?:tổng )?số(?= )/iu, '')
    .replace(/[.;:,(].*$/u, (tail) => (/^, \p{L}/u.test(tail) ? tail.replace(/[.;:(].*$/u, '') : ''))
    .trim();
  if (!/^[\p{L}°]/u.test(unit)) return undefined;
  const known = SPELLED[unit.toLowerCase()];
  // `Nghị quyết` is counted as `nghị quyết`; `USD` and `°C` keep their capitals.
  return (
    known ??
    unit.replace(/(?<![\p{L}°])\p{Lu}\p{Ll}*(?!\p{L})/gu, (word) =>
      word.length > 1 ? word.toLowerCase() : word,
    )
  );
}
