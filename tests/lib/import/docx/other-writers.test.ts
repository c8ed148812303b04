import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { importReport } from '../../../../src/lib/import/import-report.ts';
import { readSourceFile } from '../../../../src/lib/import/read-file.ts';
import { makeDocx, paragraph, part, run, type DocxExtra } from '../../../support/make-docx.ts';
import { context } from '../import-fixture.ts';
import { renderedText } from '../rendered-text.ts';

const title = paragraph('Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo');
const figure = paragraph('Tinh giản 38 biên chế.');

async function read(bytes: Uint8Array) {
  const report = importReport(await readSourceFile('bai.docx', bytes), { ...context, file: 'bai.docx' });
  return {
    text: renderedText(report.body),
    told: report.leftOut.map(({ words, reason }) => `${words} · ${reason}`),
    messages: report.problems.map(({ message }) => message).join('\n'),
    missed: report.problems.filter(({ code }) => code === 'chu-bi-sot').map(({ message }) => message),
  };
}

const readBody = async (body: string, extras: readonly DocxExtra[] = []) =>
  read(await makeDocx(`${title}${body}`, extras));

/** The same file with its main text, or the names of its parts, written otherwise. */
async function rewritten(change: (xml: string) => string | Uint8Array, nameOf = (name: string) => name) {
  const zip = await JSZip.loadAsync(await makeDocx(`${title}${figure}`));
  const other = new JSZip();
  for (const { name, dir } of Object.values(zip.files)) {
    if (dir) continue;
    const content = await zip.file(name)!.async('string');
    other.file(nameOf(name), name === 'word/document.xml' ? change(content) : content);
  }
  return other.generateAsync({ type: 'uint8array' });
}

function twoBytesALetter(xml: string): Uint8Array {
  const units = Uint16Array.from(`\uFEFF${xml.replace('UTF-8', 'UTF-16')}`, (letter) => letter.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

describe('a Word file that another program has written is read as one of Word', () => {
  test.each([
    [
      'other prefixes',
      rewritten((xml) =>
        xml.replaceAll('<w:', '<ns0:').replaceAll('</w:', '</ns0:').replaceAll('xmlns:w=', 'xmlns:ns0='),
      ),
    ],
    ['XML of two bytes a letter', rewritten(twoBytesALetter)],
    [
      'paths with backslashes',
      rewritten(
        (xml) => xml,
        (name) => name.replaceAll('/', '\\'),
      ),
    ],
  ])('%s', async (_, bytes) => {
    const { text, missed } = await read(await bytes);
    expect(text).toContain('Tinh giản 38 biên chế.');
    expect(missed).toEqual([]);
  });

  test('several bodies in one file are one text', async () => {
    const zip = await rewritten((xml) =>
      xml.replace('</w:document>', `<w:body>${paragraph('Có 27 chi bộ.')}</w:body></w:document>`),
    );
    const { text, missed } = await read(zip);
    expect(text).toMatch(/Tinh giản 38 biên chế\.\s+Có 27 chi bộ\./);
    expect(missed).toEqual([]);
  });
});

describe('what a Word file has and no reader sees is told', () => {
  test('words under a merged cell', async () => {
    const cell = (words: string, merge: string) =>
      `<w:tc><w:tcPr>${merge}</w:tcPr>${paragraph(words)}</w:tc>`;
    const { told, missed } = await readBody(
      `<w:tbl><w:tr>${cell('Huyện ủy', '<w:vMerge w:val="restart"/>')}${cell('27', '')}</w:tr><w:tr>${cell('chữ sót 12', '<w:vMerge/>')}${cell('25', '')}</w:tr></w:tbl>`,
    );
    expect(told).toContain('chữ sót 12 · chữ nằm dưới ô gộp, Word không in');
    expect(missed).toEqual([]);
  });

  test('a part of the text in a file beside it', async () => {
    const { told } = await readBody(`${figure}<w:p><w:subDoc r:id="rId9"/></w:p>`, [
      { path: 'word/phu-luc.docx', kind: 'subDocument', id: 'rId9', content: 'x' },
    ]);
    expect(told.join('\n')).toMatch(/phu-luc\.docx · phần bài để ở tệp Word khác, chưa đọc được/);
  });

  test('a picture that is kept outside', async () => {
    const linked =
      '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic xmlns:pic="p"><pic:blipFill><a:blip r:link="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
    const { messages } = await readBody(`${figure}<w:p>${run('Ảnh: ')}${linked}</w:p>`);
    expect(messages).toContain('1 ảnh để ngoài tệp');
  });

  test('words within a formula', async () => {
    const { told, missed } = await readBody(
      `<w:p>${run('Tỷ lệ ')}<m:oMath><m:r><w:t>27 trên 38</w:t></m:r></m:oMath></w:p>`,
    );
    expect(told.join('\n')).toMatch(/27 trên 38 · .*công thức/);
    expect(missed).toEqual([]);
  });
});

test('letters of one word set in different ways show no marks of Markdown', async () => {
  const bytes = await makeDocx(
    `${paragraph('Đảng bộ huyện Sông Lô')}<w:p>${run('Hội ng')}${run('h', '<w:i/>')}${run('ị', '<w:b/><w:i/>')}${run(' quyết định 27 việc.')}</w:p>`,
  );
  const report = importReport(await readSourceFile('bai.docx', bytes), { ...context, file: 'bai.docx' });
  expect(report.words).toBe('Hội nghị quyết định 27 việc.');
  expect(report.missing).toEqual([]);
});

test('a picture in a header parts no word of it', async () => {
  const bytes = await makeDocx(paragraph('Đảng bộ huyện Sông Lô nâng cao năng lực.'), [
    {
      path: 'word/header1.xml',
      kind: 'header',
      content: part(
        'w:hdr',
        `<w:p>${run('Huyện ủ')}<w:r><w:pict><v:shape/></w:pict></w:r>${run('y Sông Lô')}</w:p>`,
      ),
    },
  ]);
  const report = importReport(await readSourceFile('bai.docx', bytes), { ...context, file: 'bai.docx' });
  expect(report.leftOut.map(({ words }) => words)).toEqual(['Huyện ủy Sông Lô']);
});

describe('what leads nowhere in a Word file costs none of its words', () => {
  test.each([
    ['a link without an address', `<w:hyperlink r:id="rId9">${run('Có 27 chi bộ.')}</w:hyperlink>`, ''],
    [
      'a picture that is not in the file',
      `${run('Có 27 chi bộ.')}<w:r><w:pict><v:shape><v:imagedata r:id="rId9"/></v:shape></w:pict></w:r>`,
      '1 ảnh mà tệp không mang theo',
    ],
    [
      'an embedded sheet without its picture',
      `${run('Có 27 chi bộ.')}<w:r><w:object><v:shape><v:imagedata r:id="rId9"/></v:shape><o:OLEObject ProgID="Excel.Sheet.12" r:id="rId8"/></w:object></w:r>`,
      '1 tệp nhúng',
    ],
  ])('%s', async (_, content, told) => {
    const { text, messages } = await readBody(`<w:p>${content}</w:p>`);
    expect(text).toContain('Có 27 chi bộ.');
    expect(messages).toContain(told);
  });
});
