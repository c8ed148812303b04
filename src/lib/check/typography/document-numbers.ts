import { findAll, type Finding } from './finding.ts';

const kinds = 'NQLT|NQ|CTr|CT|QĐi|QyĐ|QĐ|QC|KL|KH|HD|TB|TTr|TT|ĐA|BC|CV|TLĐ|TC|LB';
const partyIssuers = 'TW|TƯ|T\\.Ư|TU|ThU|QU|HU|ĐU|ĐTN|BTCTW|UBKTTW|BTGTW|BDVTW|VPTW|BCĐTW';
const number = new RegExp(
  `(?<![\\p{L}\\d/-])(\\d{1,4})\\s*[-–/]\\s*(${kinds})\\s*[-–/]\\s*(${partyIssuers})(?![\\p{L}\\d])`,
  'gu',
);

/**
 * Party documents are numbered `05-CT/TW`: number, hyphen, kind, slash, issuer. `05/CT-TW`, `22/NQ/TW` and
 * `22 - NQ/TW` are slips. State documents (`30/2020/NĐ-CP`) are numbered otherwise and left alone.
 * Rule: Hướng dẫn 36-HD/VPTW on the form of Party documents.
 */
export function findMalformedNumbers(text: string): Finding[] {
  return findAll(text, number, 'so-van-ban-sai-the-thuc', (match) => {
    const right = `${match[1]}-${match[2]}/${match[3]!.replace('.', '')}`;
    if (match[0] === right) return undefined;
    return {
      message: `«${match[0]}» không đúng thể thức văn bản của Đảng (${right}).`,
      advice:
        'Nội dung bài vẫn giữ nguyên; kho vẫn nhận ra văn bản này. Nếu lỗi do đánh máy lại thì sửa theo bản gốc.',
    };
  });
}

const bare =
  /(?<!\p{L})(?:Nghị quyết|Chỉ thị|Kết luận|Quy định|Quyết định|Đề án|Hướng dẫn|Thông tri|Kế hoạch) \d{1,4}(?![\p{L}\d/%.,–-]*[\p{L}\d/%])/gu;

/** `Đề án 01` without «số» and without the letters that say whose it is. */
export function findBareNumbers(text: string): Finding[] {
  return findAll(text, bare, 'thieu-chu-so', (match) => ({
    message: `«${match[0]}» không có chữ «số» và ký hiệu, nên chưa rõ là văn bản nào.`,
    advice:
      'Nếu biết chắc, hãy ghi mã văn bản vào «documents» của phần khai báo; nội dung bài vẫn giữ nguyên.',
  }));
}
