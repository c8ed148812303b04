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

describe('what is too much is refused with the true reason', () => {
  test('a small file that unpacks to a large one', async () => {
    const bytes = await makeDocx(paragraph('a'.repeat(70_000_000)));
    expect(bytes.length).toBeLessThan(200_000);
    expect(await refusal('bai.docx', bytes)).toMatch(
      /^tep-qua-lon: Tệp nặng 0,1 MB nhưng giải nén ra 7\d(?:,\d)? MB; máy chỉ đọc đến 64 MB/,
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

  test('a file of which all is left out', async () => {
    const bytes = await makeDocx(paragraph('Có 27 chi bộ', '<w:vanish/>'));
    expect(await refusal('bai.docx', bytes)).toBe('tep-hong: Chữ trong tệp đều nằm ngoài phần bài: chữ ẩn.');
  });
});

describe('numbers at the edges', () => {
  test.each([
    [
      'a list by letters that counts from two milliards',
      '<ol type="a"><li value="2147483647">Có 27 chi bộ</li></ol>',
      '2147483647. Có 27 chi bộ',
    ],
    [
      'one in Roman numbers from nought',
      '<ol type="I" start="0"><li>Có 27 chi bộ</li></ol>',
      '0. Có 27 chi bộ',
    ],
  ])('%s', async (_, list, line) => {
    const bytes = new TextEncoder().encode(
      `<html><body><h1>Đảng bộ huyện Sông Lô họp</h1>${list}<p>Hết phần đánh số của danh sách.</p></body></html>`,
    );
    const { words } = await importFile(bytes, { ...context, file: 'trang.html' });
    expect(words).toContain(line);
  });
});

describe('who waits is told what is done', () => {
  test('step by step', async () => {
    const steps: string[] = [];
    const bytes = new TextEncoder().encode('Đảng bộ huyện Sông Lô họp\n21/09/2020\nCó 27 chi bộ.');
    await importFile(bytes, { ...context, file: 'bai.txt' }, (step) => steps.push(step));
    expect(steps).toEqual(['read', 'report']);
  });
});
