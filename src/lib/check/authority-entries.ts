import { z } from 'astro/zod';
import { isMap, isNode, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { lineIndex } from '../report/line-index.ts';
import { nearest } from './nearest.ts';
import { problem, type Place, type Problem } from './problem.ts';

/**
 * What is wrong with the entries of an authority file beyond their ids: keys that are not known, that are
 * missing, or whose value is not of their kind. Nothing when the file cannot be read at all.
 */
export function checkEntries(file: string, text: string, schema: z.ZodType): Problem[] {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const list = document.contents;
  if (document.errors.length > 0 || !isSeq(list)) return [];
  const lines = lineIndex(text);
  const known = keysOf(schema);
  const entries = (list.items as unknown[]).filter((item) => isMap(item));
  return entries.flatMap((entry) => {
    const result = schema.safeParse(entry.toJS(document));
    if (result.success) return [];
    const placeOf = (path: PropertyKey[]): Place => ({ file, ...lines.at(offsetOf(entry, path)) });
    return result.error.issues.flatMap((issue) => describe(issue, entry, known, placeOf));
  });
}

function describe(
  issue: z.core.$ZodIssue,
  entry: YAMLMap,
  known: string[],
  placeOf: (path: PropertyKey[]) => Place,
): Problem[] {
  const id = String(entry.get('id') ?? '');
  const key = issue.path.filter((part) => typeof part === 'string').join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((unknown) => {
      const meant = issue.path.length === 0 ? nearest(unknown, known) : undefined;
      const advice = meant ? `Có phải bạn muốn viết «${meant}»?` : `Các khóa dùng được: ${known.join(', ')}.`;
      const message = `Mục «${id}»: khóa «${unknown}» không có trong danh mục các khóa.`;
      return problem('khoa-la', placeOf([...issue.path, unknown]), message, advice);
    });
  }
  if (key !== 'id' && issue.code === 'invalid_type' && !entry.hasIn(issue.path)) {
    const message = `Mục «${id}» thiếu khóa «${key}».`;
    return [problem('thieu-khoa', placeOf([]), message, `Hãy thêm một dòng «${key}: …» vào mục này.`)];
  }
  // The id itself is looked at where the file is read.
  if (key === 'id') return [];
  return [
    problem('sai-kieu', placeOf(issue.path), `Mục «${id}»: «${key}» không đúng dạng.`, adviceOn(issue)),
  ];
}

function adviceOn(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value')
    return `Chỉ được dùng một trong các giá trị: ${issue.values.join(', ')}.`;
  if (issue.code === 'invalid_type' && issue.expected === 'array') {
    return 'Hãy viết thành danh sách trong ngoặc vuông, cách nhau bằng dấu phẩy: [giá trị, giá trị].';
  }
  if (issue.code === 'too_small') return 'Khóa này không được để trống.';
  return 'Hãy xem các dòng chú thích ở đầu tệp và viết theo các mục khác.';
}

/** Keys that an entry may have. */
function keysOf(schema: z.ZodType): string[] {
  const inner = schema instanceof z.ZodPipe ? schema.def.in : schema;
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** Where the value at `path` stands, or the nearest thing around it that is there. */
function offsetOf(entry: YAMLMap, path: PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = entry.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return entry.range?.[0] ?? 0;
}
