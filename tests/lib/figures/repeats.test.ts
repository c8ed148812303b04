import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../src/lib/figures/extract/extract.ts';
import { leadingRows } from '../../../src/lib/figures/leading-rows.ts';
import { factsOf, rowsOf, type Fact } from '../../../src/lib/figures/repeats.ts';

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

  test('small numbers coincide: only where the report says so are they one fact', () => {
    const twice = (text: string) => factsOf(extractFigures(text)).length;
    expect(twice('Chi bộ thôn Đông kết nạp 3 đảng viên. Chi bộ thôn Đoài kết nạp 3 đảng viên.')).toBe(2);
    expect(twice('Kết nạp 3 đảng viên. Kết nạp 3 đảng viên.')).toBe(2);
    expect(twice('Năm 2019 kết nạp 3 đảng viên. Năm 2019 kết nạp 3 đảng viên.')).toBe(1);
  });

  test('nothing is left out', () => {
    const figures = extractFigures(
      'Kết nạp 19 đảng viên. Kết nạp 19 đảng viên, trong đó nữ 4 đồng chí. Có 19 đảng viên được kết nạp, nữ 4 đồng chí.',
    );
    const facts = factsOf(figures);
    expect(all(facts)).toBe(figures.length);
    expect(rowsOf(facts).length).toBeLessThan(figures.length);
  });
});

/** Figures that facts hold, with those that say them again. */
function all(facts: readonly Fact[]): number {
  return rowsOf(facts).reduce((sum, { repeats }) => sum + 1 + repeats.length, 0);
}

describe('leadingRows', () => {
  const long = extractFigures(
    [
      'Năm 2019, Huyện ủy Sông Hà ban hành 9 nghị quyết, 14 chương trình, 117 kế hoạch, 5 đề án, 38 chỉ thị, 263 thông báo.',
      'Huyện ủy Sông Hà kiểm tra 56 tổ chức đảng, 20 đảng viên; giám sát 31 tổ chức đảng; thi hành kỷ luật 58 đảng viên, trong đó khiển trách 41, cảnh cáo 12, khai trừ 5.',
      'Kết nạp 214 đảng viên, đạt 98,5% chỉ tiêu, tăng 3,2% so với năm 2018, trong đó nữ 90 đồng chí.',
      'Phấn đấu đến năm 2025 có 90% chi bộ hoàn thành tốt nhiệm vụ; mỗi chi bộ kết nạp ít nhất 2 đảng viên.',
    ].join('\n'),
  );

  const { shown, rest } = leadingRows(long, { year: 2020 });
  const labels = rowsOf(shown).map(({ figure }) => figure.label);

  test('at most twelve rows with their parts, and the rest is kept', () => {
    expect(labels.length).toBeGreaterThan(9);
    expect(labels.length).toBeLessThanOrEqual(12);
    expect(all(shown) + all(rest)).toBe(long.length);
  });

  test('results before plans and norms, wholes before parts', () => {
    expect(labels).toContain('Đảng viên bị thi hành kỷ luật');
    expect(labels).toContain('Đảng viên được kết nạp');
    expect(labels).not.toContain('Khai trừ');
    expect(labels).not.toContain('Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ');
  });

  test('a part that stands in the rest says its whole', () => {
    const part = rest.find(({ figure }) => figure.label === 'Khai trừ');
    expect(part?.of?.label).toBe('Đảng viên bị thi hành kỷ luật');
  });

  test('one group does not take all the room', () => {
    const groups = Map.groupBy(rowsOf(shown), ({ figure }) => figure.group);
    expect([...groups.values()].every((figures) => figures.length <= 6)).toBe(true);
    expect(groups.size).toBeGreaterThan(2);
  });

  test('a short list is shown whole', () => {
    const short = extractFigures('Kết nạp 9 đảng viên, trong đó nữ 4 đồng chí.');
    expect(leadingRows(short)).toEqual({ shown: factsOf(short), rest: [] });
  });

  test('what the report is about comes first: a survey gives its findings, not words that say nothing', () => {
    const survey = extractFigures(
      [
        'Khảo sát tại 12 xã. Mỗi xã chọn ít nhất 3 chi bộ. Chỉ 4,5% chưa rõ.',
        'Có 71% đảng viên trẻ muốn sinh hoạt chi bộ theo chuyên đề; 23% đảng viên trẻ đi làm ăn xa.',
        'Xã có 5 trường học, 2 trạm y tế, 14 thôn, 9 nhà văn hóa, 3 chợ, 11 câu lạc bộ, 4 hợp tác xã, 6 cầu, 8 trạm bơm, 7 đội bóng.',
      ].join('\n'),
    );
    const first = leadingRows(survey, {
      year: 2020,
      title: 'Khảo sát đảng viên trẻ và sinh hoạt chi bộ',
    }).shown;
    expect(first.slice(0, 2).map(({ figure }) => figure.quote)).toEqual(['71%', '23%']);
    expect(first.map(({ figure }) => figure.quote)).not.toContain('ít nhất 3 chi bộ');
  });
});
