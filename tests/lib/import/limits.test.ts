import { describe, expect, test } from 'vitest';
import { importFile } from '../../../src/lib/import/import-file.ts';
import { UnreadableFile } from '../../../src/lib/import/read-file.ts';
import { makeDocx, paragraph } from '../../support/make-docx.ts';
import { context } from './import-fixture.ts';

async function refusal(name: string, bytes: Uint8Array): Promise<string> {
  const failure = await importFile(bytes, { ...context, file: name }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UnreadableFile);
  const { problem } = failure as UnreadableFile;
  return `${problem.code}: ${problem.message}`;
}

const large = makeDocx(paragraph('a'.repeat(70_000_000)));

describe('what is too much is refused with the true reason', () => {
  test('a small file that unpacks to a large one', async () => {
    const bytes = await large;
    expect(bytes.length).toBeLessThan(200_000);
    expect(await refusal('bai.docx', bytes)).toMatch(
      /^tep-qua-lon: Tệp nặng 0,1 MB nhưng giải nén ra 7\d(?:,\d)? MB; máy chỉ đọc đến 64 MB/,
    );
  });

  test('one that says that it unpacks to little', async () => {
    const bytes = Uint8Array.from(await large);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    // Both lists of the ZIP file state the length of each part: before it, and at the end.
    for (let at = 0; at + 30 < bytes.length; at++) {
      const mark = view.getUint32(at, true);
      const place = mark === 0x04034b50 ? at + 22 : mark === 0x02014b50 ? at + 24 : undefined;
      if (place && view.getUint32(place, true) > 1e6) view.setUint32(place, 2000, true);
    }
    expect(await refusal('bai.docx', bytes)).toMatch(
      /^tep-qua-lon: Tệp nặng 0,1 MB nhưng giải nén ra hơn 64 MB/,
    );
  });

  test('words that no report could hold: a log, a book', async () => {
    const words = new TextEncoder().encode('Có 27 chi bộ, 512 đảng viên.\n'.repeat(140_000));
    expect(await refusal('nhat-ky.txt', words)).toBe(
      'tep-qua-lon: Tệp nặng 5 MB; máy chỉ đọc tệp loại này đến 4 MB.',
    );
  });

  test.each([
    ['bai.html', `<html><body>${'<div>'.repeat(20_000)}<p>Có 27 chi bộ.</p></body></html>`],
    [
      'bai.docx',
      `${'<w:sdt><w:sdtContent>'.repeat(10_000)}${paragraph('Có 27 chi bộ')}${'</w:sdtContent></w:sdt>'.repeat(10_000)}`,
    ],
  ])('boxes in boxes in boxes: %s', async (name, content) => {
    const bytes = name.endsWith('docx') ? await makeDocx(content) : new TextEncoder().encode(content);
    expect(await refusal(name, bytes)).toMatch(/^tep-qua-lon: Trong tệp có hàng nghìn khung/);
  });

  test('a Word file of 1991, which is no text', async () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, at) => [0xdb, 0xa5, 0x2d][at] ?? 32 + (at % 90));
    expect(await refusal('bai.doc', bytes)).toMatch(/trước năm 1997/);
  });

  test('a file of which all is left out', async () => {
    const bytes = await makeDocx(paragraph('Có 27 chi bộ', '<w:vanish/>'));
    expect(await refusal('bai.docx', bytes)).toBe('tep-hong: Chữ trong tệp đều nằm ngoài phần bài: chữ ẩn.');
  });
});

test('a list that counts by letters from two milliards counts in numbers', async () => {
  const list = '<ol type="a"><li value="2147483647">Có 27 chi bộ</li></ol>';
  const bytes = new TextEncoder().encode(`<html><body><h1>Đảng bộ họp</h1>${list}</body></html>`);
  const { words } = await importFile(bytes, { ...context, file: 'trang.html' });
  expect(words).toContain('2147483647. Có 27 chi bộ');
});

describe('who waits is told what is done', () => {
  test('step by step', async () => {
    const steps: string[] = [];
    const bytes = new TextEncoder().encode('Đảng bộ huyện Sông Lô họp\n21/09/2020\nCó 27 chi bộ.');
    await importFile(bytes, { ...context, file: 'bai.txt' }, (step) => steps.push(step));
    expect(steps).toEqual(['read', 'report']);
  });
});
