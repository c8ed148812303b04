import { describe, expect, test } from 'vitest';
import { draftOf, archived } from './a-draft.ts';
import { addFigure } from '../../../src/lib/editor/add-figure.ts';
import { finishDraft, sameTitleAndMonth } from '../../../src/lib/editor/draft.ts';
import { editorField } from '../../../src/lib/editor/fields.ts';
import { placeInDraft } from '../../../src/lib/editor/place-in-draft.ts';
import { describePicture, picturesOf } from '../../../src/lib/editor/pictures.ts';
import { isKeptDraft, readDraft, writeDraft } from '../../../src/lib/editor/saved-draft.ts';
import { figuresBySentence } from '../../../src/lib/editor/sentences.ts';
import { previewProse } from '../../../src/lib/editor/preview.ts';

describe('the finished file', () => {
  test('holds the accepted figures and no other', () => {
    const draft = draftOf();
    draft.figures[0]!.decision = 'accepted';
    draft.figures[1]!.decision = 'rejected';
    const { text, path, problems } = finishDraft(draft, archived);
    expect(path).toBe('2020/09/dang-bo-huyen-song-lo-lon-manh.mdx');
    expect(text).toContain('quote: 11 Nghị quyết');
    expect(text).not.toContain('quote: 153 đảng viên');
    expect(problems).toEqual([]);
  });

  test('says what an archivist has changed about a figure', () => {
    const draft = draftOf();
    Object.assign(draft.figures[1]!, {
      decision: 'accepted',
      label: 'Kết nạp mỗi năm',
      qualifier: 'bình quân',
    });
    const { text } = finishDraft(draft, archived);
    expect(text).toContain('label: Kết nạp mỗi năm\n        qualifier: bình quân');
  });

  test('keeps a figure in its place when words are added before it', () => {
    const draft = draftOf();
    draft.figures[0]!.decision = 'accepted';
    draft.body = `Thêm một câu.\n\n${draft.body}`;
    expect(finishDraft(draft, archived).problems).toEqual([]);
  });

  test('is told of everything that the check would tell', () => {
    const draft = draftOf();
    draft.fields.district = '';
    draft.body += '\n\nĐạt {ghi rõ}.';
    const codes = finishDraft(draft, archived).problems.map((one) => one.code);
    expect(codes).toEqual(['de-trong', 'mdx-chay-ma']);
  });

  test('never takes the name of a report that is there', () => {
    const reports = new Set(['2020/09/dang-bo-huyen-song-lo-lon-manh']);
    const draft = draftOf();
    expect(finishDraft(draft, { ...archived, reports }).path).toBe(
      '2020/09/dang-bo-huyen-song-lo-lon-manh-2.mdx',
    );
    expect(sameTitleAndMonth(draft.fields, reports)).toBe('2020/09/dang-bo-huyen-song-lo-lon-manh');
  });
});

describe('a problem leads to where it is put right', () => {
  test('a key to its field, a line of the text to its place, a figure to its entry', () => {
    const draft = draftOf();
    draft.figures[0]!.decision = 'accepted';
    draft.fields.district = 'xa-la';
    draft.body += '\n\nĐạt {ghi rõ}.\n\nSau.';
    draft.body = draft.body.replace('11 Nghị quyết', '11 nghị quyết');
    const { text, problems } = finishDraft(draft, archived);
    const places = problems.map((one) => placeInDraft(one, text, draft));
    expect(places[0]).toEqual({ field: 'district' });
    expect(places.at(-1)).toEqual({ field: 'body', offset: draft.body.indexOf('{') });
  });
});

describe('a figure made by hand', () => {
  const { words } = finishDraft(draftOf(), archived);

  test('reads its number and unit from the marked words, and stands where they do', () => {
    const draft = draftOf();
    const known = draft.figures.map(({ id }) => id);
    const id = addFigure(draft, ' 11 Nghị quyết ', words);
    expect(draft.figures.find((figure) => figure.id === id)).toMatchObject({
      quote: '11 Nghị quyết',
      value: 11,
      unit: 'nghị quyết',
      decision: 'accepted',
    });
    const starts = draft.figures.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    expect(draft.figures.map((figure) => figure.id).filter((one) => one !== id)).toEqual(known);
  });

  test.each(['Huyện ủy', 'không có trong bài 12 người', ''])('«%s» holds none', (marked) => {
    const draft = draftOf();
    expect(addFigure(draft, marked, words)).toBeUndefined();
    expect(draft).toEqual(draftOf());
  });
});

describe('figures are reviewed by the sentence', () => {
  test('a sentence with two figures is read once, and the points of numbers do not end it', () => {
    const text = 'Trước đó có 3 lần. Năm qua, Đảng bộ kết nạp 1.153 đảng viên, đạt 94,2%. Sau đó.';
    const at = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
    const sentences = figuresBySentence(text, [at('94,2%'), at('3 lần'), at('1.153 đảng viên')]);
    expect(sentences.map(({ start, end, figures }) => [text.slice(start, end), figures.length])).toEqual([
      ['Trước đó có 3 lần.', 1],
      ['Năm qua, Đảng bộ kết nạp 1.153 đảng viên, đạt 94,2%.', 2],
    ]);
  });
});

describe('a picture is described without touching the text by hand', () => {
  const body = 'Trước.\n\n![](hop.png)\n\nSau.\n';

  test('the description goes into the text, and the check is content', () => {
    const described = describePicture(body, 'hop.png', ' Chi bộ họp [tháng 8] ');
    expect(described).toBe('Trước.\n\n![Chi bộ họp \\[tháng 8\\]](hop.png)\n\nSau.\n');
    expect(picturesOf(described)).toEqual([{ url: 'hop.png', alt: 'Chi bộ họp [tháng 8]' }]);
    expect(describePicture(described, 'hop.png', '')).toBe(body);
  });

  test('the problem leads to the picture', () => {
    const draft = draftOf();
    draft.body = body;
    draft.figures = [];
    const { text, problems } = finishDraft(draft, archived);
    expect(problems.map((one) => placeInDraft(one, text, draft))).toEqual([
      { field: 'picture', url: 'hop.png' },
    ]);
  });
});

describe('a draft that is kept', () => {
  const saved = {
    name: 'bai.docx',
    draft: draftOf(),
    notes: [],
    guesses: { date: 'bài không ghi ngày' },
    pictures: [
      ['a.png', 'data:image/png;base64,AA=='],
      ['b.png', 'blob:http://a/1'],
    ] as [string, string][],
  };

  test('comes back as it was, but for pictures that the closed page held', () => {
    const found = readDraft(writeDraft(saved, '10:21'));
    expect(found).toEqual({ time: '10:21', saved: { ...saved, pictures: [saved.pictures[0]] } });
  });

  test.each([null, '', '{', '{"version":0}', '{"version":1,"saved":{"draft":{}}}'])('%s is none', (text) => {
    expect(readDraft(text)).toBeUndefined();
  });

  test('of another version of the page it is kept from being written over; what was no draft is not', () => {
    const written = writeDraft(saved, '10:21');
    const later = written.replace('"version":1', '"version":2');
    expect(readDraft(later)).toBeUndefined();
    expect([written, later, null, '{', '[]', '{"version":1}'].map(isKeptDraft)).toEqual([
      ...[true, true],
      ...[false, false, false, false],
    ]);
  });
});

describe('the preview', () => {
  test('marks the figures in the prose', () => {
    const draft = draftOf();
    expect(previewProse(draft.body, draft.figures)).toContain('<data id="sl-1" value="11">');
  });

  test('runs nothing that stands in the text', () => {
    const html = previewProse('Một <script>alert(1)</script> và <img src=x onerror=alert(1)>\n', []);
    expect(html).not.toMatch(/<script|<img/);
  });
});

describe('the fields of the page', () => {
  test.each([
    ['title', 'Tiêu đề', true],
    ['sourceUrl', 'Địa chỉ trang gốc', false],
  ] as const)('are called and asked for as the schema says: %s', (name, label, required) => {
    expect(editorField(name)).toEqual({ label, required });
  });
});
