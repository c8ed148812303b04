import type { Authorities } from './archive.ts';
import { reportFields, type Authority, type Field } from './frontmatter-fields.ts';
import { intendedDate, intendedTerm, isFigureValue, isIsoDate, parseTerm } from './frontmatter-values.ts';
import { authorityWords, vietnameseKeys } from './frontmatter-words.ts';
import { nearest } from './nearest.ts';
import { problem, type Problem } from './problem.ts';
import type { KeyPath, ReportSource } from '../report/source.ts';
import { syntaxProblems } from './yaml-syntax.ts';
import { isRecord } from '../report/is-record.ts';

/**
 * Everything wrong in a report's frontmatter, at the line and column of the value (of the key, where the
 * key itself is wrong): unknown and missing keys, wrong types, dates, terms, ids that no authority file has.
 */
export function checkFrontmatter(source: ReportSource, authorities: Authorities): Problem[] {
  if (!source.frontmatter) {
    return [
      problem(
        'thieu-khai-bao',
        source.placeAt(0),
        'Tệp không mở đầu bằng phần khai báo giữa hai dòng «---».',
        `Hãy thêm vào đầu tệp:\n---\n${requiredExamples()}\n---`,
      ),
    ];
  }
  const syntax = syntaxProblems(source, source.frontmatter.document.errors, source.frontmatter);
  const walker = new Walker(source, authorities, syntax.length > 0);
  walker.map({ kind: 'map', keys: reportFields }, source.data, []);
  // A line the parser could not read gives nonsense values, and leaves the key above it without one.
  const unreadable = new Set(syntax.flatMap((one) => [one.line, one.line - 1]));
  return [...syntax, ...walker.problems.filter((one) => !unreadable.has(one.line))];
}

function requiredExamples(): string {
  return Object.values(reportFields)
    .filter((field) => field.required)
    .map((field) => field.example)
    .join('\n');
}

class Walker {
  readonly problems: Problem[] = [];
  readonly #source: ReportSource;
  readonly #authorities: Authorities;
  readonly #unsure: boolean;

  constructor(source: ReportSource, authorities: Authorities, unsure: boolean) {
    this.#source = source;
    this.#authorities = authorities;
    this.#unsure = unsure;
  }

  map(field: Field & { kind: 'map' }, value: unknown, path: KeyPath): void {
    if (path.length === 0 && (value === null || value === undefined)) value = {};
    if (!isRecord(value)) {
      this.#wrongType(path, 'một khối gồm các khóa', field);
      return;
    }
    const known = Object.keys(field.keys);
    for (const key of Object.keys(value)) {
      if (!known.includes(key)) this.#unknownKey(key, [...path, key], known, value);
    }
    for (const [key, child] of Object.entries(field.keys)) {
      const childPath = [...path, key];
      if (!(key in value)) {
        if (child.required && !this.#unsure) this.#missing(key, path, child);
      } else if (isBlank(value[key])) {
        this.#blank(key, childPath, child);
      } else {
        this.#check(child, value[key], childPath);
      }
    }
  }

  #check(field: Field, value: unknown, path: KeyPath): void {
    switch (field.kind) {
      case 'map':
        return this.map(field, value, path);
      case 'list':
        if (!Array.isArray(value))
          return this.#wrongType(path, 'một danh sách, mỗi mục một dòng «- »', field);
        return value.forEach((item, index) => {
          if (isBlank(item)) this.#blank(undefined, [...path, index], field.item);
          else this.#check(field.item, item, [...path, index]);
        });
      case 'text':
        if (typeof value !== 'string') this.#wrongType(path, 'chữ', field, quoted(this.#source, path));
        return;
      case 'url':
        if (typeof value !== 'string' || !/^https?:\/\/[^\s/]+\.[^\s]+$/.test(value)) {
          this.#add(
            'sai-kieu',
            path,
            'không phải một địa chỉ trang.',
            'Hãy chép cả địa chỉ, mở đầu bằng https://',
          );
        }
        return;
      case 'text-or-list':
        for (const [index, item] of (Array.isArray(value) ? value : [value]).entries()) {
          const itemPath = Array.isArray(value) ? [...path, index] : path;
          if (isBlank(item)) this.#blank(undefined, itemPath, field);
          else if (typeof item !== 'string')
            this.#wrongType(itemPath, 'tên người, hoặc danh sách tên', field);
        }
        return;
      case 'boolean':
        if (typeof value !== 'boolean') this.#wrongType(path, '«true» hoặc «false»', field);
        return;
      case 'digest':
        if (typeof value !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(value)) {
          this.#add(
            'sai-kieu',
            path,
            'không phải mã kiểm tra do lệnh nhập ghi.',
            'Hãy bỏ dòng này, hoặc nhập lại bài.',
          );
        }
        return;
      case 'figure-value':
        if (!isFigureValue(value)) {
          const advice =
            'Hãy viết một số (value: 2095, số lẻ dùng dấu chấm: 94.2), hoặc {from: 175, to: 146}, {part: 123, whole: 128}, {min: 70, max: 80}.';
          this.#add('sai-kieu', path, 'không phải giá trị của số liệu.', advice);
        }
        return;
      case 'date':
        return this.#date(value, path);
      case 'term':
        return this.#term(value, path);
      case 'id':
        return this.#id(field.of, value, path);
    }
  }

  #date(value: unknown, path: KeyPath): void {
    const text = this.#written(path);
    if (typeof value === 'string' && isIsoDate(value.trim())) return;
    const meant = intendedDate(text);
    const key = String(path.at(-1));
    if (/^["']?\d{4}-\d{2}-\d{2}["']?$/.test(text)) {
      this.#add(
        'ngay-khong-hop-le',
        path,
        'không phải một ngày có trong lịch.',
        'Hãy xem lại ngày, tháng trong bản gốc.',
      );
      return;
    }
    const advice = meant
      ? `Hãy viết: ${key}: ${meant}`
      : `Hãy viết năm-tháng-ngày, ví dụ: ${key}: 2020-09-21`;
    this.#add('ngay-khong-hop-le', path, 'không phải ngày theo dạng năm-tháng-ngày.', advice);
  }

  #term(value: unknown, path: KeyPath): void {
    const years = typeof value === 'string' ? parseTerm(value) : undefined;
    if (!years) {
      const meant = intendedTerm(this.#written(path)) ?? '2015–2020';
      this.#add(
        'nhiem-ky-khong-hop-le',
        path,
        'không phải nhiệm kỳ viết bằng hai năm.',
        `Hãy viết: term: ${meant}`,
      );
    } else if (years[1] - years[0] !== 5) {
      const message = `dài ${years[1] - years[0]} năm, trong khi nhiệm kỳ thường là năm năm.`;
      this.#add('nhiem-ky-la', path, message, 'Hãy đối chiếu với bài; nếu bài viết như vậy thì để nguyên.');
    }
  }

  #id(authority: Authority, value: unknown, path: KeyPath): void {
    const { code, file, what } = authorityWords[authority];
    const entries = this.#authorities[authority];
    if (typeof value === 'string' && entries.some((entry) => entry.id === value)) return;
    const ids = entries.filter((entry) => entry.kind !== 'tỉnh').map((entry) => entry.id);
    const written = String(value);
    const byName = entries.find((entry) => entry.name?.toLowerCase() === written.toLowerCase())?.id;
    const meant = byName ?? nearest(written, ids);
    const key = typeof path.at(-1) === 'number' ? '-' : `${String(path.at(-1))}:`;
    const hint = meant ? `Hãy viết: ${key} ${meant}\n` : '';
    const list = ids.length > 0 ? ids.join(', ') : '(danh mục còn trống)';
    const advice = `${hint}${what} đã có trong ${file}: ${list}.\nNếu là ${what.toLowerCase()} mới, hãy thêm vào tệp ấy trước.`;
    this.#add(code, path, `không có trong danh mục ${file}.`, advice);
  }

  #unknownKey(key: string, path: KeyPath, known: readonly string[], siblings: Record<string, unknown>): void {
    const free = known.filter((name) => !(name in siblings));
    const meant =
      vietnameseKeys[key.toLowerCase().normalize('NFC')] ?? nearest(key, free) ?? nearest(key, known);
    const advice =
      meant && known.includes(meant)
        ? `Có phải bạn muốn viết «${meant}»? Các khóa dùng được ở đây: ${known.join(', ')}.`
        : `Các khóa dùng được ở đây: ${known.join(', ')}.`;
    this.problems.push(
      problem('khoa-la', this.#source.placeOfKey(path), `Khóa «${key}» không có trong danh mục.`, advice),
    );
  }

  #missing(key: string, path: KeyPath, field: Field): void {
    const place = path.length === 0 ? this.#source.placeAt(0) : this.#source.placeOfValue(path);
    const where = path.length === 0 ? 'Phần khai báo' : 'Mục này';
    const advice = `Hãy thêm, ví dụ: ${field.example ?? `${key}: …`}`;
    this.problems.push(
      problem('thieu-khoa', place, `${where} thiếu khóa «${key}». ${field.about ?? ''}`.trim(), advice),
    );
  }

  #blank(key: string | undefined, path: KeyPath, field: Field): void {
    const message = key ? `Khóa «${key}» để trống.` : 'Mục trong danh sách để trống.';
    const advice = field.required
      ? `Hãy điền, ví dụ: ${field.example ?? `${key}: …`}`
      : 'Hãy điền, hoặc bỏ cả dòng này.';
    this.problems.push(problem('de-trong', this.#source.placeOfValue(path), message, advice));
  }

  #wrongType(path: KeyPath, expected: string, field: Field, advice?: string): void {
    const example = field.example ? `Hãy viết, ví dụ: ${field.example}` : `Hãy viết ${expected}.`;
    this.#add('sai-kieu', path, `không đúng kiểu: ở đây cần ${expected}.`, advice ?? example);
  }

  /** The message opens with the line as written, so that it is found at a glance. */
  #add(code: Problem['code'], path: KeyPath, rest: string, advice: string): void {
    const key = path.filter((step) => typeof step === 'string').at(-1);
    const text = this.#written(path).split('\n')[0]!;
    const shown = typeof path.at(-1) === 'number' ? text : `${String(key)}: ${text}`;
    this.problems.push(problem(code, this.#source.placeOfValue(path), `"${shown}" ${rest}`, advice));
  }

  #written(path: KeyPath): string {
    return this.#source.textOfValue(path);
  }
}

function quoted(source: ReportSource, path: KeyPath): string | undefined {
  const text = source.textOfValue(path);
  const key = String(path.at(-1));
  return /^[\w.+-]+$/.test(text) ? `Hãy đặt trong dấu nháy: ${key}: '${text}'` : undefined;
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
