import { askedOfRow } from './asked-of-row.ts';
import { statedShare } from './compare.ts';
import type { FigureFacts } from './types.ts';

/** What a report tells of itself: what lies beyond its year is a plan, what its title names is what it is about. */
export interface About {
  year?: number;
  title?: string;
}

type Told = FigureFacts & { partOf?: string };

/** What makes a figure more or less telling, in rows of the text: each row that it stands later costs one. */
const WORTHS: readonly [applies: (figure: Told, about: About) => boolean, rows: number][] = [
  [({ value }) => typeof value !== 'number' && 'from' in value, 75],
  [(figure) => statedShare(figure) !== undefined, 40],
  [
    ({ label }) =>
      /^(?:|tỷ lệ|số lượng|người|đồng chí|trường hợp|chỉ|còn|số tiền|diện tích)(?: (?:chỉ|còn|đạt))?$/iu.test(
        label.trim(),
      ),
    -300,
  ],
  // A plan or a norm is no result.
  [
    ({ period }, { year = Infinity }) =>
      Number(/^đến (?:cuối |hết )?năm (\d{4})/.exec(period ?? '')?.[1]) > year,
    -200,
  ],
  [({ qualifier }) => /^(?:ít nhất|tối thiểu|tối đa|không quá|nhiều nhất)$/.test(qualifier ?? ''), -200],
  [({ partOf }) => partOf !== undefined, -190],
  [({ label }) => /^so với /iu.test(label), -140],
  [({ label }) => /: (?:tăng|giảm|vượt|gấp|tỷ lệ)/iu.test(label), -140],
  [({ qualifier }) => qualifier === 'mỗi', -50],
  // One line of a list over places says less than a line of its own.
  [(figure) => askedOfRow(figure) !== undefined, -100],
  [({ label }, { title }) => title !== undefined && names(title, label), 40],
];
/** Of the report's own body. */
const OWN = 25;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}]+/gu) ?? [];

/** Whether a title speaks of what a label names: it says most of its words, or three of them. */
function names(title: string, label: string): boolean {
  const said = new Set(wordsOf(title));
  const own = wordsOf(label.replace(/^(?:tỷ lệ|số) /iu, ''));
  const shared = own.filter((word) => said.has(word)).length;
  return shared > 2 || (own.length > 1 && shared * 2 > own.length);
}

/** The body that most figures of the report are about. */
function mainSubject(figures: readonly FigureFacts[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { subject } of figures) if (subject) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0];
}

/** Whether nothing speaks against a figure: it is a result, whole, and its label says what it counts. */
export function isTelling(figure: Told, about: About = {}): boolean {
  return !WORTHS.some(([applies, rows]) => rows < 0 && applies(figure, about));
}

/**
 * Figures in the order in which they tell most at a glance: what became of something, a share of a whole, then lone
 * numbers; what the report is about before what it mentions, results before plans and norms, wholes before parts; among
 * equals as they come.
 */
export function mostTelling<Figure extends Told>(figures: readonly Figure[], about: About = {}): Figure[] {
  const main = mainSubject(figures);
  const worth = (figure: Figure, at: number) =>
    WORTHS.reduce((sum, [applies, rows]) => sum + (applies(figure, about) ? rows : 0), -at) +
    (main !== undefined && figure.subject === main ? OWN : 0);
  const ranked = figures.map((figure, at) => ({ figure, worth: worth(figure, at) }));
  return ranked.sort((left, right) => right.worth - left.worth).map(({ figure }) => figure);
}
