import type { Authorities } from '../authorities/authorities.ts';
import type { Reference } from '../schema/fields.ts';
import type { ProblemCode } from './codes.ts';
import type { Wrong } from './wrong.ts';
import { nearest } from './nearest.ts';
import { problem, type Problem } from './problem.ts';

interface Candidate {
  /** What has to be written. */
  id: string;
  /** What may have been written instead. */
  name?: string;
}

/** How messages speak of what is referred to, and what could have been. */
const references: Record<
  Reference,
  {
    code: ProblemCode;
    file: string;
    what: string;
    candidates: (authorities: Authorities) => readonly Candidate[];
  }
> = {
  districts: {
    code: 'huyen-khong-co',
    file: 'districts.yaml',
    what: 'Huyện',
    candidates: ({ districts }) => districts.filter(({ kind }) => kind !== 'tỉnh'),
  },
  places: {
    code: 'huyen-khong-co',
    file: 'districts.yaml',
    what: 'Nơi',
    candidates: ({ districts, faulty = [] }) => [...districts, ...faulty.map((id) => ({ id }))],
  },
  documents: {
    code: 'van-kien-khong-co',
    file: 'documents.yaml',
    what: 'Văn bản',
    candidates: ({ documents }) => documents.map(({ id, number }) => ({ id, name: number })),
  },
  indicators: {
    code: 'chi-tieu-khong-co',
    file: 'indicators.yaml',
    what: 'Chỉ tiêu',
    candidates: ({ indicators }) => indicators,
  },
};

/** An id that no authority file has, with the nearest and all that there are. */
export function unknownReference(
  reference: Reference,
  { value, shown, place, instead }: Wrong,
  authorities: Authorities,
): Problem {
  const { code, file, what, candidates } = references[reference];
  const entries = candidates(authorities);
  const ids = entries.map(({ id }) => id);
  const written = String(value);
  const byName = entries.find(({ name }) => name?.toLowerCase() === written.toLowerCase())?.id;
  const meant = byName ?? nearest(written, ids);
  const hint = meant ? `Hãy viết: ${instead(meant)}\n` : '';
  const list = ids.length > 0 ? ids.join(', ') : '(danh mục còn trống)';
  const advice = `${hint}${what} đã có trong ${file}: ${list}.\nNếu là ${what.toLowerCase()} mới, hãy thêm vào tệp ấy trước.`;
  return problem(code, place, `${shown} không có trong danh mục ${file}.`, advice);
}
