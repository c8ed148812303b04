import type { Place } from '../../schema/line-index.ts';
import { problem, type Problem } from '../../check/problem.ts';
import type { LegacyEncoding } from '../../vietnamese/legacy/decode.ts';

const names: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: 'TCVN3 (phông .VnTime)',
  vni: 'VNI (phông VNI-Times)',
  viscii: 'VISCII',
  vps: 'VPS',
  bkhcm2: 'BK HCM 2',
  'windows-1258': 'WINDOWS-1258',
  viqr: 'VIQR',
};
const advice = 'Hãy đọc lướt một lượt xem có chữ nào lạ.';

/** Says which old encodings a file was decoded from, or that nothing told how its letters are written. */
export function encodingProblems(found: readonly LegacyEncoding[], unsure: boolean, place: Place): Problem[] {
  const decoded = found.map((encoding) =>
    problem('bang-ma-cu', place, `Tệp dùng bảng mã ${names[encoding]}, máy đã chuyển sang Unicode.`, advice),
  );
  if (!unsure || found.length > 0) return decoded;
  const message = 'Chưa chắc tệp dùng bảng mã nào; máy tạm đọc theo Windows-1252.';
  return [problem('khong-chac-bang-ma', place, message, advice)];
}
