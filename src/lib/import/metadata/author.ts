// What may follow a name: `– Ban Tuyên giáo Huyện ủy`, `, Đài Truyền thanh huyện`, `(tổng hợp)`, `/Ban Dân vận`.
const office =
  '(?:Ban|Phòng|Đài|Văn phòng|Trung tâm|Trường|Báo|Cổng|Hội|Đoàn|Huyện ủy|Huyện uỷ|Thị ủy|Thành ủy|Đảng ủy|Đảng uỷ|Chi bộ|Đảng bộ|UBKT|UBMTTQ|UBND|MTTQ|Trưởng|Phó|Bí thư|Chủ tịch|Ủy viên)';
const affiliation = new RegExp(`\\s*(?:\\([^()]{2,40}\\)|(?:\\s[-–]\\s|,\\s*|/)${office}(?:\\s.*)?)$`, 'u');
const organisation = new RegExp(`^${office}(?:\\s[\\p{L}\\p{M}-]+){1,8}$`, 'u');

/**
 * The names in the signature of a report: `Lệ Quyên`, `BÙI THANH`, `N.Ngà`, `P.V`, `Bài, ảnh: Thu Hà`,
 * `Nguyễn Văn A – Trần B`, `Theo TTXVN`, `Lệ Quyên – Ban Tuyên giáo Huyện ủy`, `Văn phòng Huyện ủy`. Nothing for
 * a sentence, a date, a heading.
 */
export function readSignature(line: string): string[] | undefined {
  const bare = line
    .replace(
      /^(?:Bài|Tin|Ảnh|Thực hiện|TH|Tổng hợp|Biên tập|BTV|CTV|PV|Người viết|Tác giả|Bài và ảnh|Tin và ảnh)(?:\s*(?:,|và|&|-)\s*(?:bài|tin|ảnh))*\s*:\s*/iu,
      '',
    )
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^(?:Theo|Nguồn)\s*:?\s+/iu, '')
    .trim();
  if (bare.length > 90) return undefined;
  if (organisation.test(bare) && !/[.?!…;:“”"«»\d]/.test(bare)) return [bare];
  const named = bare.replace(affiliation, '');
  if (named.length < 2 || named.length > 60 || /[?!…;:“”"«»\d]/.test(named)) return undefined;
  const names = named.split(/\s*(?:,|;|\s[-–]\s|\s&\s|\s+và\s+)\s*/u).filter(Boolean);
  return names.length > 0 && names.length <= 4 && names.every(isName) ? names : undefined;
}

/** Whether a line says more than names, so that somebody should look: an office, a place, an organisation. */
export function saysMoreThanNames(line: string): boolean {
  return affiliation.test(line.replace(/^\(.*\)$/, '')) || organisation.test(line);
}

// `N.Ngà`, `P.V`, `H.H.`, `Lệ Quyên`, `BÙI THANH`, `TTXVN`; each word with a capital, at most five.
function isName(name: string): boolean {
  if (/^(?:\p{Lu}\p{M}*\.){1,3}\s?(?:\p{Lu}[\p{L}\p{M}]*\.?)?$/u.test(name)) return true;
  const words = name.split(/\s+/);
  if (words.length > 5) return false;
  if (words.length === 1 && words[0]!.length < 2) return false;
  return words.every(
    (word) => /^\p{Lu}[\p{L}\p{M}]*$/u.test(word) || /^(?:\p{Lu}|TS|ThS|PGS|GS|BS|LS|KS|CN)\.$/u.test(word),
  );
}

/** Words that look like a name at the end of a report and are none: an office, a place, a closing. */
const notNames =
  /^(?:NƠI NHẬN|KÍNH GỬI|TRÂN TRỌNG|HẾT|Ảnh|Tư liệu|Ban Biên tập|Chú thích|T\/?M|Bí thư|Chủ tịch|Tin liên quan|Xem thêm|Việt Nam|Hà Nội)(?:\s|$|[.:])/iu;

export function isSignature(line: string): boolean {
  return readSignature(line) !== undefined && !notNames.test(line) && !/\.\/\.$/.test(line);
}

/** What portals put for the author where nobody wrote one down: `admin`, `Quản trị viên`, `Super User`. */
export function isPortalAuthor(name: string): boolean {
  return /^(?:admin\w*|administrator|quản trị(?: viên)?|super user|biên tập(?: viên)?|ban biên tập|btv|webmaster|văn phòng|user\d*|editor|(?:báo|trang|cổng) (?:điện tử|thông tin)(?![\p{L}\p{M}]).*)$/iu.test(
    name.trim(),
  );
}
