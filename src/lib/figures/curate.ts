import { locateQuote } from './locate.ts';
import type { Location } from './locate.ts';
import { readQuote } from './read.ts';
import type { Reading } from './read.ts';
import { UNSAID_STATE, type CuratedFigure, type CuratedGroup } from './schema.ts';
import type { FigureValue, LocatedFigure } from './types.ts';
import { wholeProblems, type WholeProblem } from './wholes.ts';

/** What is wrong with one curated figure. Codes are permanent: the authors' guide has a page for each. */
interface CurationProblem {
  code:
    | 'trich-dan-khong-co'
    | 'trich-dan-lap-lai'
    | 'trich-dan-chong-nhau'
    | 'khong-doc-duoc-gia-tri'
    | 'khong-doc-duoc-don-vi'
    | 'gia-tri-khac-trich-dan'
    | WholeProblem['code'];
  severity: 'error' | 'warning';
  /** From the frontmatter's root: `['statistics', 0, 'figures', 2, 'quote']`. */
  path: (string | number)[];
  message: string;
  /** What to do. */
  hint: string;
}

export interface Curation {
  /** In the sidebar's order; those with an error are left out. */
  figures: LocatedFigure[];
  problems: CurationProblem[];
}

type Path = CurationProblem['path'];

function locationProblem(
  figure: CuratedFigure,
  location: Location & { problem: string },
  path: Path,
): CurationProblem {
  const contexts = (location.contexts ?? []).map((words) => `«${words}»`).join('; ');
  if (location.problem === 'ambiguous') {
    return {
      code: 'trich-dan-lap-lai',
      severity: 'error',
      path: [...path, 'quote'],
      message: `«${figure.quote}» có ở ${location.count} chỗ trong bài: ${contexts}.`,
      hint: 'Hãy thêm prefix (những chữ đứng ngay trước) hoặc suffix (những chữ đứng ngay sau) để chỉ rõ một chỗ.',
    };
  }
  const key = figure.prefix ? 'prefix' : 'suffix';
  if (contexts) {
    return {
      code: 'trich-dan-khong-co',
      severity: 'error',
      path: [...path, key],
      message: `Trong bài có «${figure.quote}» nhưng không đứng giữa prefix và suffix đã ghi: ${contexts}.`,
      hint: 'Hãy chép lại prefix, suffix đúng như trong bài, hoặc bỏ đi nếu câu trích chỉ có ở một chỗ.',
    };
  }
  return {
    code: 'trich-dan-khong-co',
    severity: 'error',
    path: [...path, 'quote'],
    message: `Trong bài không có «${figure.quote}».`,
    hint: location.near
      ? `Gần nhất là «${location.near}». Hãy chép đúng từng chữ, từng dấu như trong bài.`
      : 'Hãy chép đúng từng chữ, từng dấu như trong bài; không bao giờ sửa bài theo số liệu.',
  };
}

/** `11`, `từ 175 đến 146`: a value as a message can say it. */
function sayValue(value: FigureValue): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  return Object.entries(value)
    .map(([key, number]) => `${key}: ${String(number).replace('.', ',')}`)
    .join(', ');
}

function sameValue(left: FigureValue, right: FigureValue): boolean {
  return sayValue(left) === sayValue(right);
}

/** What the figure says: the curator's word where there is one, else what the quotation's words say. */
function readFacts(figure: CuratedFigure, path: Path, problems: CurationProblem[]): Reading | undefined {
  const reading = readQuote(figure.quote);
  const value = figure.value ?? reading?.value;
  const unit = figure.unit ?? reading?.unit;
  if (value === undefined) {
    problems.push({
      code: 'khong-doc-duoc-gia-tri',
      severity: 'error',
      path: [...path, 'quote'],
      message: `Không đọc được một con số từ «${figure.quote}».`,
      hint: 'Hãy trích ngắn lại quanh một con số, hoặc ghi rõ value: (ví dụ value: 11, value: { from: 175, to: 146 }).',
    });
  }
  if (!unit && value !== undefined) {
    problems.push({
      code: 'khong-doc-duoc-don-vi',
      severity: 'error',
      path: [...path, 'quote'],
      message: `Không thấy đơn vị trong «${figure.quote}».`,
      hint: 'Hãy trích thêm danh từ đi với con số, hoặc ghi rõ unit: (ví dụ unit: đảng viên).',
    });
  }
  if (value === undefined || !unit) return undefined;
  if (figure.value !== undefined && reading && !sameValue(figure.value, reading.value)) {
    problems.push({
      code: 'gia-tri-khac-trich-dan',
      severity: 'warning',
      path: [...path, 'value'],
      message: `value ghi ${sayValue(figure.value)}, còn «${figure.quote}» đọc ra ${sayValue(reading.value)}.`,
      hint: 'Hãy xem lại câu trích; nếu máy đọc đúng thì bỏ value.',
    });
  }
  return { value, unit, qualifier: figure.qualifier ?? reading?.qualifier };
}

function overlapProblems(placed: readonly { figure: LocatedFigure; path: Path }[]): CurationProblem[] {
  const inText = [...placed].sort((left, right) => left.figure.start - right.figure.start);
  // The first of those before that reach furthest.
  let furthest: LocatedFigure | undefined;
  return inText.flatMap(({ figure, path }) => {
    const before = furthest && furthest.end > figure.start ? furthest : undefined;
    if (!furthest || figure.end > furthest.end) furthest = figure;
    if (!before) return [];
    return [
      {
        code: 'trich-dan-chong-nhau' as const,
        severity: 'error' as const,
        path: [...path, 'quote'],
        message: `«${figure.quote}» và «${before.quote}» cùng trích một chỗ trong bài.`,
        hint: 'Mỗi chữ chỉ thuộc một số liệu; hãy rút ngắn một trong hai câu trích.',
      },
    ];
  });
}

function withoutWhole({ partOf: _, ...figure }: LocatedFigure): LocatedFigure {
  return figure;
}

/** Drops keys without a value, so that a figure holds only what it says. */
function defined<T extends object>(object: T): T {
  const kept = {} as T;
  for (const key of Object.keys(object) as (keyof T)[])
    if (object[key] !== undefined) kept[key] = object[key];
  return kept;
}

/**
 * Turns the `statistics` of a report's frontmatter into figures located in its plain text, with ids
 * `sl-1`, `sl-2`… in the sidebar's order. Every problem of every figure is reported at once.
 */
export function curateFigures(groups: readonly CuratedGroup[], text: string): Curation {
  const problems: CurationProblem[] = [];
  const placed: { figure: LocatedFigure; path: Path }[] = [];
  let count = 0;
  groups.forEach((group, groupIndex) => {
    group.figures.forEach((curated, figureIndex) => {
      count += 1;
      const path: Path = ['statistics', groupIndex, 'figures', figureIndex];
      const location = locateQuote(text, curated);
      if (location.problem) problems.push(locationProblem(curated, location, path));
      const facts = readFacts(curated, path, problems);
      if (location.problem || !facts) return;
      const figure: LocatedFigure = defined({
        id: `sl-${count}`,
        quote: text.slice(location.start, location.end),
        prefix: curated.prefix,
        suffix: curated.suffix,
        label: curated.label,
        group: group.group,
        ...facts,
        period: curated.period ?? group.period,
        subject: curated.subject ?? group.subject,
        indicator: curated.indicator,
        partOf: curated.partOf,
        state: curated.state ?? UNSAID_STATE,
        start: location.start,
        end: location.end,
      });
      placed.push({ figure, path });
    });
  });
  const wholes = wholeProblems(groups);
  // A part whose whole cannot be shown, or is wrong, stands by itself.
  const wrong = new Set([...wholes].map(({ path }) => path.join('.')));
  const ids = new Set(placed.map(({ figure }) => figure.id));
  const figures = placed.map(({ figure, path }) => {
    const { partOf } = figure;
    if (partOf === undefined) return figure;
    const stands = ids.has(partOf) && !wrong.has([...path, 'partOf'].join('.'));
    return stands ? figure : withoutWhole(figure);
  });
  return { figures, problems: [...problems, ...overlapProblems(placed), ...wholes] };
}
