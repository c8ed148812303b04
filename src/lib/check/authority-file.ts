import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { AuthorityEntry } from './archive.ts';
import { lineIndex } from '../report/line-index.ts';
import { problem, type Problem } from './problem.ts';

/**
 * Reads an authority file (`districts.yaml`): a list whose entries each have an `id` of their own. Entries
 * that can be read are returned whatever is wrong with the others.
 */
export function readAuthorityFile(
  file: string,
  text: string,
): { entries: AuthorityEntry[]; problems: Problem[] } {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const lines = lineIndex(text);
  const placeAt = (offset: number) => ({ file, ...lines.at(offset) });
  const problems = document.errors.map((error) => {
    const place = placeAt(error.pos[0]);
    const shown = text.split('\n')[place.line - 1]!.trim();
    const advice =
      'Hãy viết theo dạng «khóa: giá trị», thụt dòng bằng dấu cách, câu có dấu hai chấm thì đặt trong dấu nháy đơn.';
    return problem('yaml-sai-cu-phap', place, `"${shown}": máy không đọc được dòng này.`, advice);
  });
  const entries: AuthorityEntry[] = [];
  const list = document.contents;
  if (list && !isSeq(list) && problems.length === 0) {
    const advice = 'Hãy viết mỗi mục mở đầu bằng «- id: …».';
    return {
      entries,
      problems: [problem('ma-danh-muc-sai', placeAt(0), 'Tệp này phải là một danh sách.', advice)],
    };
  }
  const seen = new Set<string>();
  for (const item of isSeq(list) ? list.items : []) {
    const id = isMap(item) ? item.get('id', true) : undefined;
    const value = isScalar(id) ? String(id.value) : '';
    const offset = (isScalar(id) && id.range?.[0]) || rangeStart(item);
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) {
      const message = value ? `Mã «${value}» không đúng dạng.` : 'Mục này thiếu mã «id».';
      const advice = 'Mã gồm chữ thường không dấu và số, nối bằng gạch nối, ví dụ: id: song-lo';
      problems.push(problem('ma-danh-muc-sai', placeAt(offset), message, advice));
    } else if (seen.has(value)) {
      const advice = 'Mỗi mã chỉ dùng cho một mục, và không bao giờ đổi.';
      problems.push(problem('ma-danh-muc-sai', placeAt(offset), `Mã «${value}» đã có ở trên.`, advice));
    } else {
      seen.add(value);
      const name = isMap(item) ? (item.get('name') ?? item.get('label')) : undefined;
      entries.push({
        id: value,
        ...(typeof name === 'string' ? { name } : {}),
        ...(isMap(item) ? placeFacts(item) : {}),
      });
    }
  }
  return { entries, problems };
}

function placeFacts(item: YAMLMap): Pick<AuthorityEntry, 'kind' | 'province' | 'from' | 'to'> {
  const facts = ['kind', 'province', 'from', 'to'].flatMap((key) => {
    const value = item.get(key);
    return value === undefined || value === null ? [] : [[key, String(value)] as const];
  });
  return Object.fromEntries(facts);
}

function rangeStart(node: unknown): number {
  return isMap(node) || isScalar(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0;
}
