import { leadingRows } from '../../src/lib/figures/leading-rows.ts';
import { rowsOf } from '../../src/lib/figures/repeats.ts';
import type { LocatedFigure } from '../../src/lib/figures/types.ts';
import type { FieldScore, FieldScores } from './figures-fields.ts';
import type { LabelledFigure, LabelledText } from './figures-labelled.ts';
import type { MeaningCheck } from './figures-meaning.ts';

type Extract = (text: string) => readonly LocatedFigure[];

export function percent(value: number): string {
  return `${(value * 100).toFixed(1).replace('.', ',')}%`;
}

function share({ right, of }: FieldScore): string {
  return `${percent(of === 0 ? 1 : right / of)} của ${of}`;
}

/** Sentences by kind: how many of the things that must hold do. */
export function printKinds(checks: readonly MeaningCheck[], extract: Extract): void {
  const kinds = Map.groupBy(checks, ({ kind }) => kind);
  console.log('\nCâu theo loại');
  let right = 0;
  for (const [kind, ofKind] of kinds) {
    const held = ofKind.filter(({ text, holds }) => holds(extract(text))).length;
    right += held;
    console.log(`  ${kind.padEnd(18)} ${held}/${ofKind.length}`);
  }
  console.log(`  tất cả             ${right}/${checks.length}`);
}

/** What an extractor says of the figures of some texts, field by field. */
export function printFields(title: string, scores: FieldScores, wrong: boolean): void {
  const { kept, contained, wrong: others, empty } = scores.label;
  const labels = kept + contained + others + empty;
  console.log(`
${title}
  số liệu             ${scores.figures}, trích được ${scores.found}, thừa ${scores.extra}
  nhãn giữ nguyên     ${percent(kept / labels)}, có đủ chữ ${percent((kept + contained) / labels)}, sai ${others}, không nói gì ${empty}
  nhóm                ${share(scores.group)}
  thời kỳ             ${share(scores.period)}, khi có ghi ${share(scores.periodGiven)}
  đối tượng           ${share(scores.subject)}, khi có ghi ${share(scores.subjectGiven)}
  phần của            ${share(scores.partOf)}
  đơn vị              ${share(scores.unit)}`);
  if (wrong) for (const line of scores.wrong) console.log(`    ${line}`);
}

/** How many rows the automatic sidebars of some texts show, and how many they keep behind «xem tất cả». */
export function printRows(texts: readonly (readonly LocatedFigure[])[]): void {
  const rows = texts.map((figures) => {
    const { shown, rest } = leadingRows(figures);
    return { shown: rowsOf(shown), rest: rowsOf(rest) };
  });
  const shown = rows.reduce((sum, one) => sum + one.shown.length, 0);
  const rest = rows.reduce((sum, one) => sum + one.rest.length, 0);
  const most = Math.max(0, ...rows.map((one) => one.shown.length));
  console.log(`
Cột bên hiện          ${shown} hàng của ${shown + rest}, nhiều nhất ${most} hàng một bài`);
}

/** Kinds of figures, by what they are. */
const KINDS: readonly [kind: string, is: (figure: LabelledFigure) => boolean][] = [
  ['thay đổi', ({ value }) => typeof value === 'object' && 'from' in value],
  ['phần trên tổng', ({ value }) => typeof value === 'object' && 'part' in value],
  ['phần trăm', ({ units }) => units.includes('%')],
  ['tiền, đo lường', ({ units }) => units.some((unit) => /^(?:đồng|ha|km|m²?|tấn|tạ|kg)(?:$|\/)/.test(unit))],
  ['phần của tổng', ({ whole }) => typeof whole === 'number'],
  ['chỉ có con số', ({ quote }) => /^\d[\d.,]*$/.test(quote)],
  ['số đếm', () => true],
];

/** The fields of the figures of some texts, for each kind of figure by itself. */
export function printByKind(
  texts: readonly LabelledText[],
  score: (texts: readonly LabelledText[]) => FieldScores,
): void {
  console.log('\nTheo loại số liệu    số      nhãn    nhóm    thời kỳ đối tượng phần của');
  for (const [at, [kind]] of KINDS.entries()) {
    const isOfKind = (figure: LabelledFigure) => KINDS.findIndex(([, is]) => is(figure)) === at;
    // The wholes keep their places; what is of another kind is not scored.
    const { label, group, period, subject, partOf } = score(
      texts.map(({ text, figures }) => ({
        text,
        figures: figures.map((figure) => (isOfKind(figure) ? figure : unscored(figure))),
      })),
    );
    const labels = label.kept + label.contained + label.wrong + label.empty;
    const shares = [{ right: label.kept, of: labels }, group, period, subject, partOf].map(({ right, of }) =>
      (of === 0 ? '–' : percent(right / of)).padEnd(8),
    );
    console.log(`  ${kind.padEnd(18)} ${String(labels).padEnd(7)} ${shares.join('')}`);
  }
}

function unscored({ start, end, quote, value, units }: LabelledFigure): LabelledFigure {
  return { start, end, quote, value, units };
}
