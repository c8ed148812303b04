/**
 * Whether a line can be the signature of a report: `Lệ Quyên`, `BÙI THANH`, `N.Ngà`, `P.V`, `H.H`,
 * `Bài, ảnh: Thu Hà`, `Nguyễn Văn A – Trần B`, `Theo TTXVN`. A sentence, a date and a heading are not.
 */
export function readSignature(line: string): string[] | undefined {
  const bare = line
    .replace(
      /^(?:Bài|Tin|Ảnh|Thực hiện|Người viết|Tác giả|Bài và ảnh|Tin và ảnh)(?:\s*(?:,|và|&|-)\s*(?:bài|tin|ảnh))*\s*:\s*/iu,
      '',
    )
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^(?:Theo|Nguồn)\s*:?\s+/iu, '')
    .trim();
  if (bare.length < 2 || bare.length > 60 || /[?!…;:“”"«»\d]/.test(bare)) return undefined;
  const names = bare.split(/\s*(?:,|;|\s[-–]\s|\s&\s|\s+và\s+)\s*/u).filter(Boolean);
  return names.length > 0 && names.length <= 4 && names.every(isName) ? names : undefined;
}

// `N.Ngà`, `P.V`, `H.H.`, `Lệ Quyên`, `BÙI THANH`, `TTXVN`; each word with a capital, at most five.
function isName(name: string): boolean {
  if (/^(?:\p{Lu}\p{M}*\.){1,3}\s?(?:\p{Lu}[\p{L}\p{M}]*\.?)?$/u.test(name)) return true;
  const words = name.split(/\s+/);
  if (words.length > 5) return false;
  if (words.length === 1 && words[0]!.length < 2) return false;
  return words.every((word) => /^\p{Lu}[\p{L}\p{M}]*$/u.test(word) || /^\p{Lu}\.$/u.test(word));
}

/** Words that look like a name at the end of a report and are none: an office, a place, a closing. */
const notNames =
  /^(?:NƠI NHẬN|KÍNH GỬI|TRÂN TRỌNG|HẾT|Ảnh|Tư liệu|Ban Biên tập|Chú thích|T\/?M|Bí thư|Chủ tịch|Tin liên quan|Xem thêm|Việt Nam|Hà Nội)(?:\s|$|[.:])/iu;

export function isSignature(line: string): boolean {
  return readSignature(line) !== undefined && !notNames.test(line) && !/\.\/\.$/.test(line);
}

/** What portals put for the author where nobody wrote one down: `admin`, `Quản trị viên`, `Super User`. */
export function isPortalAuthor(name: string): boolean {
  return /^(?:admin\w*|administrator|quản trị(?: viên)?|super user|biên tập(?: viên)?|ban biên tập|btv|webmaster|văn phòng|user\d*|editor|(?:báo|trang|cổng) (?:điện tử|thông tin)\b.*)$/iu.test(
    name.trim(),
  );
}
