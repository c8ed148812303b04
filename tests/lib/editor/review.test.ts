import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { draftOf, archived } from './a-draft.ts';
import { finishDraft, keptFigures, type Draft } from '../../../src/lib/editor/draft.ts';
import { FigureReview } from '../../../src/lib/editor/review.ts';
import type { CuratedGroup } from '../../../src/lib/figures/schema.ts';

const quotes = ({ figures }: Draft, decision: string) =>
  figures.filter((one) => one.decision === decision).map(({ quote }) => quote);

const written = (draft: Draft) => {
  const head = parse(finishDraft(draft, archived).text.split('---\n')[1]!) as { statistics?: CuratedGroup[] };
  return head.statistics?.flatMap(({ figures }) => figures.map(({ quote, state }) => [quote, state]));
};

describe('a review, one figure after the other', () => {
  test('goes from figure to figure in the order of the text, and says what is left', () => {
    const draft = draftOf();
    const review = new FigureReview(draft.figures.toReversed());
    expect([review.current?.quote, review.left]).toEqual(['11 Nghị quyết', 2]);
    review.decide('accepted');
    expect([review.current?.quote, review.left]).toEqual(['153 đảng viên', 1]);
    review.decide('rejected');
    expect([review.current, review.left]).toEqual([undefined, 0]);
    expect([quotes(draft, 'accepted'), quotes(draft, 'rejected')]).toEqual([
      ['11 Nghị quyết'],
      ['153 đảng viên'],
    ]);
  });

  test('what is left for later comes again after the last, still undecided', () => {
    const draft = draftOf();
    const review = new FigureReview(draft.figures);
    review.next();
    expect(review.current?.quote).toBe('153 đảng viên');
    review.next();
    expect([review.current?.quote, review.left]).toEqual(['11 Nghị quyết', 2]);
  });

  test('every act can be taken back, the last first, with all that was edited', () => {
    const draft = draftOf();
    const before = structuredClone(draft.figures);
    const review = new FigureReview(draft.figures);
    review.decide('rejected');
    Object.assign(review.current!, { label: 'Kết nạp mỗi năm', period: '5 năm qua', unit: 'người' });
    review.edited();
    review.decide('accepted');
    expect(draft.figures[1]).toMatchObject({ label: 'Kết nạp mỗi năm', decision: 'accepted' });
    review.undo();
    expect([review.current?.quote, review.left]).toEqual(['153 đảng viên', 1]);
    expect(draft.figures[1]).toEqual(before[1]);
    review.undo();
    expect(draft.figures).toEqual(before);
    expect([review.current?.quote, review.canUndo]).toEqual(['11 Nghị quyết', false]);
    review.undo();
    expect(review.left).toBe(2);
  });

  test('an edit is an act of a person, and the figure stays in view', () => {
    const draft = draftOf();
    const review = new FigureReview(draft.figures);
    review.current!.label = 'Nghị quyết của Huyện ủy';
    review.edited();
    expect([review.current?.quote, review.left]).toEqual(['11 Nghị quyết', 1]);
  });
});

describe('the file keeps the state of every figure', () => {
  test('accepted is reviewed, undecided stays the machine’s, rejected is gone', () => {
    const draft = draftOf();
    expect(written(draft)).toEqual([
      ['11 Nghị quyết', 'automatic'],
      ['153 đảng viên', 'automatic'],
    ]);
    draft.figures[0]!.decision = 'accepted';
    expect(keptFigures(draft.figures).map(({ state }) => state)).toEqual(['reviewed', 'automatic']);
    expect(written(draft)).toEqual([
      ['11 Nghị quyết', undefined],
      ['153 đảng viên', 'automatic'],
    ]);
    draft.figures[1]!.decision = 'rejected';
    expect(written(draft)).toEqual([['11 Nghị quyết', undefined]]);
  });

  test('where a person wants none of the figures the file says so, or the machine would find them again', () => {
    const draft = draftOf();
    for (const figure of draft.figures) figure.decision = 'rejected';
    expect(written(draft)).toEqual([]);
    expect(finishDraft(draft, archived).problems).toEqual([]);
    draft.figures = [];
    expect(written(draft)).toBeUndefined();
  });

  test('a figure that cannot be written is told, and leads to its entry', () => {
    const draft = draftOf();
    Object.assign(draft.figures[0]!, {
      decision: 'accepted',
      quote: '11',
      end: draft.figures[0]!.start + 2,
      unit: '',
    });
    const { problems, unwritten } = finishDraft(draft, archived);
    expect(problems).toMatchObject([{ code: 'so-lieu-chua-ghi', severity: 'warning' }]);
    expect(problems[0]!.message).toContain('Không thấy đơn vị trong «11»');
    expect(problems[0]!.message).toContain('«Huyện ủy đã ban hành 11 Nghị quyết.»');
    expect(unwritten.get(problems[0]!)).toBe(draft.figures[0]!.id);
  });
});
