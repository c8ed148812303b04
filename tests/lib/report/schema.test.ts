import { describe, expect, test } from 'vitest';
import { reportSchema } from '../../../src/lib/report/schema.ts';

const declared = {
  title: 'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo',
  date: '2020-09-21',
  author: 'Lệ Quyên',
  district: 'song-lo',
  term: '2015 - 2020',
};
const taken = (more: object) => reportSchema.safeParse({ ...declared, ...more });
/** `author`, where what is wrong stands. */
const wrong = (more: object) => [...new Set(taken(more).error?.issues.map(({ path }) => path.join('.')))];

describe('the declaration of a report', () => {
  test('five keys are enough; what is not said is empty', () => {
    expect(reportSchema.parse(declared)).toEqual({
      ...declared,
      author: ['Lệ Quyên'],
      term: '2015–2020',
      subjects: [],
      documents: [],
      corrections: [],
      former: [],
      draft: false,
    });
  });

  test.each(Object.keys(declared))('%s has to be said', (key) => {
    expect(wrong({ [key]: undefined })).toEqual([key]);
  });

  test('all that may be said is taken as it is', () => {
    const more = {
      author: ['Lệ Quyên', 'Thu Hà'],
      statistics: [{ group: 'Văn bản', figures: [{ quote: '11 Nghị quyết', label: 'Nghị quyết' }] }],
      summary: 'Huyện ủy đã ban hành 11 Nghị quyết.',
      source: {
        name: 'Cổng thông tin tỉnh',
        url: 'https://vinhphuc.dcs.vn/bai?id=1',
        retrieved: '2026-01-15',
        digest: `sha256:${'0a'.repeat(32)}`,
      },
      subjects: ['Xây dựng Đảng'],
      documents: ['nghi-quyet-22-nq-tw-2008'],
      corrections: [
        { date: '2026-02-01', note: 'Sửa theo bản in', from: '135 đảng viên', to: '153 đảng viên' },
      ],
      former: ['/2020/09/21/ten-tep-cu/'],
      draft: true,
    };
    expect(taken(more).data).toMatchObject(more);
    expect(taken({ source: {}, corrections: [{ date: '2026-02-01', note: 'Bỏ dòng thừa' }] }).success).toBe(
      true,
    );
  });

  test.each<[string, object, string]>([
    ['a key that there is not', { autor: 'Thu Hà' }, ''],
    ['a key of a source that there is not', { source: { nam: 'Báo' } }, 'source'],
    [
      'a key of a correction that there is not',
      { corrections: [{ date: '2026-02-01', note: 'Sửa', tu: 'a' }] },
      'corrections.0',
    ],
    ['no title', { title: '  ' }, 'title'],
    ['a day that there is not', { date: '2020-02-30' }, 'date'],
    ['an author without letters', { author: '!!!' }, 'author'],
    ['no author', { author: [] }, 'author'],
    ['a district without letters', { district: '' }, 'district'],
    ['a term that ends before it begins', { term: '2020-2015' }, 'term'],
    ['a term with words', { term: 'nhiệm kỳ 2015-2020' }, 'term'],
    ['a term with words behind', { term: '2015-2020 và sau' }, 'term'],
    ['years that are none', { term: '0015-0020' }, 'term'],
    ['a digest too short', { source: { digest: `sha256:${'0a'.repeat(31)}` } }, 'source.digest'],
    ['a digest too long', { source: { digest: `sha256:${'0a'.repeat(33)}` } }, 'source.digest'],
    ['a digest of another kind', { source: { digest: `xsha256:${'0a'.repeat(32)}` } }, 'source.digest'],
    ['an address without a host', { source: { url: 'https://songlo/bai' } }, 'source.url'],
    ['a former address that is none', { former: ['2020/09/21/bai/'] }, 'former.0'],
    ['a former address of a day that there is not', { former: ['/2020/02/30/bai/'] }, 'former.0'],
    ['a former address with capitals', { former: ['/2020/09/21/Bai/'] }, 'former.0'],
    ['a former address with more behind', { former: ['/2020/09/21/bai/2/'] }, 'former.0'],
    ['a former address with more before', { former: ['/kho/2020/09/21/bai/'] }, 'former.0'],
    ['a former address that ends with a hyphen', { former: ['/2020/09/21/bai-/'] }, 'former.0'],
    ['a draft by words', { draft: 'true' }, 'draft'],
    ['an empty subject', { subjects: [''] }, 'subjects.0'],
  ])('refuses %s', (_what, more, place) => {
    expect(wrong(more)).toEqual([place]);
  });

  test('a title is a headline, not a text', () => {
    expect(wrong({ title: 'a'.repeat(1000) })).toEqual([]);
    expect(wrong({ title: 'a'.repeat(1001) })).toEqual(['title']);
  });
});
