import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../src/lib/figures/extract/extract.ts';
import { leadingRows } from '../../../src/lib/figures/leading-rows.ts';
import { factsOf } from '../../../src/lib/figures/repeats.ts';

describe('factsOf', () => {
  test('the same fact said twice is one row with two places', () => {
    const figures = extractFigures(
      'Huyện C: Kết nạp 146 đảng viên mới\nNăm 2019, Đảng bộ đã kết nạp 146 đảng viên mới và mở 3 lớp.',
    );
    const facts = factsOf(figures);
    expect(facts.map(({ figure, repeats }) => [figure.id, repeats.map(({ id }) => id)])).toEqual([
      ['sl-1', ['sl-2']],
      ['sl-3', []],
    ]);
  });

  test('the same number of another year, another body or another thing is another fact', () => {
    const figures = extractFigures(
      'Năm 2018, Huyện ủy kiểm tra 12 chi bộ. Năm 2019, Huyện ủy kiểm tra 12 chi bộ. Năm 2019, Thị ủy kiểm tra 12 chi bộ. Năm 2019, Thị ủy giám sát 12 chi bộ.',
    );
    expect(factsOf(figures)).toHaveLength(4);
  });

  test('parts stand under their whole', () => {
    const [whole, other] = factsOf(
      extractFigures('Thi hành kỷ luật 58 đảng viên (khiển trách 41, cảnh cáo 17); kiểm tra 9 chi bộ.'),
    );
    expect(whole!.parts.map(({ figure }) => figure.label)).toEqual(['Khiển trách', 'Cảnh cáo']);
    expect(other!.parts).toEqual([]);
  });

  test('nothing is left out', () => {
    const figures = extractFigures(
      'Kết nạp 9 đảng viên. Kết nạp 9 đảng viên, trong đó nữ 4 đồng chí. Có 9 đảng viên được kết nạp, nữ 4 đồng chí.',
    );
    const count = (facts: ReturnType<typeof factsOf>): number =>
      facts.reduce((sum, { repeats, parts }) => sum + 1 + repeats.length + count(parts), 0);
    expect(count(factsOf(figures))).toBe(figures.length);
  });
});

describe('leadingRows', () => {
  const long = extractFigures(
    [
      'Năm 2019, Huyện ủy Sông Hà ban hành 9 nghị quyết, 14 chương trình, 117 kế hoạch, 5 đề án, 38 chỉ thị, 263 thông báo.',
      'Huyện ủy Sông Hà kiểm tra 56 tổ chức đảng, 20 đảng viên; giám sát 31 tổ chức đảng; thi hành kỷ luật 58 đảng viên, trong đó khiển trách 41, cảnh cáo 12, khai trừ 5.',
      'Kết nạp 214 đảng viên, đạt 98,5% chỉ tiêu, tăng 3,2% so với năm 2018, trong đó nữ 90 đồng chí.',
      'Phấn đấu đến năm 2025 có 90% chi bộ hoàn thành tốt nhiệm vụ; mỗi chi bộ kết nạp ít nhất 2 đảng viên.',
    ].join('\n'),
  );

  test('at most twelve, in the order of the text, and the rest is kept', () => {
    const { shown, rest } = leadingRows(long, { year: 2020 });
    expect(shown).toHaveLength(12);
    expect(shown.map(({ start }) => start)).toEqual(shown.map(({ start }) => start).sort((a, b) => a - b));
    expect(shown.length + rest.length).toBe(long.length);
  });

  test('results before plans and norms, wholes before parts', () => {
    const labels = leadingRows(long, { year: 2020 }).shown.map(({ label }) => label);
    expect(labels).toContain('Đảng viên bị thi hành kỷ luật');
    expect(labels).toContain('Đảng viên được kết nạp');
    expect(labels).not.toContain('Khai trừ');
    expect(labels).not.toContain('Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ');
  });

  test('one group does not take all the room', () => {
    const groups = Map.groupBy(leadingRows(long, { year: 2020 }).shown, ({ group }) => group);
    expect([...groups.values()].every((figures) => figures.length <= 5)).toBe(true);
    expect(groups.size).toBeGreaterThan(2);
  });

  test('a short list is shown whole', () => {
    const short = extractFigures('Kết nạp 9 đảng viên, trong đó nữ 4 đồng chí.');
    expect(leadingRows(short)).toEqual({ shown: short, rest: [] });
  });
});
