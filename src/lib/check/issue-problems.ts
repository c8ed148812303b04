import { isDeviceName } from '../vietnamese/slug.ts';
import { z } from 'astro/zod';
import { stringify } from 'yaml';
import type { Authorities } from '../authorities/authorities.ts';
import type { Field } from '../schema/fields.ts';
import { coreOf, fieldOf, keysOf, schemaAt, valueAt, type Issue } from '../schema/read.ts';
import type { KeyPath, YamlSource } from '../schema/yaml-source.ts';
import { problem, type Problem } from './problem.ts';
import { tellDeviceName } from './device-name.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownReference } from './unknown-reference.ts';
import type { Wrong } from './wrong.ts';
import { wordsForKind } from './wrong-values.ts';

type Schema = z.core.$ZodType;

/**
 * What a schema objects to, in an archivist's words: at the line and column of the value, of the key where the key
 * itself is wrong, of the map that lacks one. `at` is the way to the value that was read by the schema. Every issue
 * has its problem, and a value has one.
 */
export function issueProblems(
  issues: readonly Issue[],
  schema: Schema,
  source: YamlSource,
  authorities: Authorities,
  at: KeyPath = [],
): Problem[] {
  const told = new Set<string>();
  return issues
    .flatMap((issue) => settled(issue, schema))
    .flatMap((issue) => {
      const path = issue.path as KeyPath;
      const wrong = wrongAt([...at, ...path], schemaAt(schema, path) ?? schema, source);
      if (issue.code === 'unrecognized_keys') {
        const known = keysOf(wrong.schema);
        return issue.keys.map((key) =>
          unknownKey(key, known, wrong.value, source.placeOfKey([...wrong.path, key])),
        );
      }
      const key = path.join('\n');
      if (told.has(key)) return [];
      told.add(key);
      const isEmpty = path.length > 0 && isBlank(wrong.value);
      if (isEmpty && !hasWordsForNothing(wrong)) return [emptyProblem(wrong, source)];
      if (issue.code !== 'unknown_id') return [valueProblem(wrong)];
      return [unknownReference(wrong.field.of!, wrong, authorities)];
    });
}

/** A colour's `#` makes a remark of what follows: the line is not empty to whoever wrote it. */
function hasWordsForNothing({ field, value }: Wrong): boolean {
  return field.kind === 'entry-id' || (field.kind === 'accent' && value === null);
}

/** Of a value that fits none of several shapes, what the shape objects to that it comes nearest to. */
function settled(issue: Issue, schema: Schema): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const union = schemaAt(schema, issue.path as KeyPath);
  if (union && fieldOf(union).kind) return [issue];
  const depth = (branch: Issue[]) =>
    Math.max(...branch.map(({ path, code }) => path.length * 2 + (code === 'invalid_type' ? 0 : 1)));
  const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
  return nearest.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
}

function wrongAt(path: KeyPath, schema: Schema, source: YamlSource): Wrong {
  const key = path.at(-1);
  const instead = (right: string) => (typeof key === 'string' ? `${key}: ${right}` : `- ${right}`);
  const written = source.textOfValue(path);
  const line = written.split('\n')[0]!;
  return {
    path,
    schema,
    field: fieldOf(schema),
    value: valueAt(source.data, path),
    written,
    shown: `"${typeof key === 'string' ? instead(line) : line}"`,
    place: source.placeOfValue(path),
    instead,
  };
}

/** A key that is missing, or has nothing behind it. */
function emptyProblem({ path, schema, field, value, place }: Wrong, source: YamlSource): Problem {
  const key = path.at(-1);
  if (typeof key !== 'string') {
    const advice = 'Hãy điền, hoặc bỏ cả dòng này.';
    return problem('de-trong', place, 'Mục trong danh sách để trống.', advice);
  }
  if (value === undefined) {
    const isTop = path.length === 1;
    const where = isTop ? 'Phần khai báo' : 'Mục này';
    const message = `${where} thiếu khóa «${key}». ${field.description ?? ''}`.trim();
    const advice = `Hãy thêm, ví dụ: ${exampleOf(key, field)}`;
    return problem('thieu-khoa', isTop ? source.placeAt(0) : place, message, advice);
  }
  const isOptional = (schema as z.ZodType).safeParse(undefined).success;
  const advice = isOptional ? 'Hãy điền, hoặc bỏ cả dòng này.' : `Hãy điền, ví dụ: ${exampleOf(key, field)}`;
  return problem('de-trong', place, `Khóa «${key}» để trống.`, advice);
}

/** A value of the wrong kind or type. */
function valueProblem(wrong: Wrong): Problem {
  const { path, schema, field, value, written, shown, place } = wrong;
  if (field.kind === 'entry-id') {
    if (typeof value === 'string' && isDeviceName(value)) {
      const advice = `Hãy đổi thành, ví dụ: id: ${value}-1`;
      return problem('ma-danh-muc-sai', place, tellDeviceName(`Mã «${value}»`), advice);
    }
    const message = value === undefined ? 'Mục này thiếu mã «id».' : `Mã «${written}» không đúng dạng.`;
    const advice = 'Mã gồm chữ thường không dấu và số, nối bằng gạch nối, ví dụ: id: song-lo';
    return problem('ma-danh-muc-sai', place, message, advice);
  }
  const words = wordsForKind(wrong);
  if (words) return problem(words.code ?? 'sai-kieu', place, `${shown} ${words.rest}`, words.advice);
  const expected = field.expected ?? expectedBy(schema);
  const message = `${shown} không đúng kiểu: ở đây cần ${expected}.`;
  const key = path.at(-1);
  const isMeant = typeof value !== 'string' && (schema as z.ZodType).safeParse(written).success;
  if (isMeant && typeof key === 'string' && /^[\w.+-]+$/.test(written)) {
    return problem('sai-kieu', place, message, `Hãy đặt trong dấu nháy: ${key}: '${written}'`);
  }
  const example = typeof key === 'string' && field.example !== undefined ? exampleOf(key, field) : undefined;
  const advice = example ? `Hãy viết, ví dụ: ${example}` : `Hãy viết ${expected}.`;
  return problem('sai-kieu', place, message, advice);
}

function expectedBy(schema: Schema): string {
  const core = coreOf(schema);
  if (core instanceof z.ZodEnum) return `một trong các giá trị: ${core.options.join(', ')}`;
  if (core instanceof z.ZodArray) return 'một danh sách, mỗi mục một dòng «- »';
  if (core instanceof z.ZodObject) return 'một khối gồm các khóa';
  if (core instanceof z.ZodBoolean) return '«true» hoặc «false»';
  return core instanceof z.ZodNumber ? 'một số đếm: 1, 2, 3…' : 'chữ';
}

/** A right line of YAML: `date: 2020-09-21`. */
export function exampleOf(key: string, { example }: Field): string {
  return example === undefined ? `${key}: …` : stringify({ [key]: example }, { lineWidth: 0 }).trim();
}

function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
