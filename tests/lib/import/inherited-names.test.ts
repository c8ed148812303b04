import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { invisibleName } from '../../../src/lib/check/typography/characters.ts';
import { importReport } from '../../../src/lib/import/import-report.ts';
import { findPublicationDate } from '../../../src/lib/import/metadata/date.ts';
import { readSourceFile } from '../../../src/lib/import/read-file.ts';
import { context, importText } from './import-fixture.ts';

// What every object inherits, and a look-up by name must not find.
const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];
const sentence = 'Đảng bộ huyện Sông Lô đã kết nạp 153 đảng viên, đạt 94,2% kế hoạch của năm.';

async function read(file: string, bytes: Uint8Array | string) {
  const source = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  return importReport(await readSourceFile(file, source), { ...context, file });
}

describe.each(names)('«%s» is a word like any other', (name) => {
  test('in a text, its title and its signature', async () => {
    const body = `Mở lớp ${name} cho 5 chi bộ, 27 ${name} mới, mười ${name}. ${sentence}`;
    const title = `Đảng bộ huyện Sông Lô mở lớp ${name}`;
    const report = await importText(`${title}\n\n21/09/2020\n\n${body}\n\nBài: ${name}\n`);
    expect(report.frontmatter.title).toBe(title);
    expect(report.frontmatter.date).toBe('2020-09-21');
    expect(report.words).toContain(body);
  });

  test('in a page: tags, classes, meta, the author', async () => {
    const tag = name.replaceAll('_', '');
    const page = `<html><head><meta name="${name}" content="${name}"><meta name="author" content="${name}">
      <meta property="og:title" content="${name}"></head><body class="${name}"><h1>Đảng bộ huyện Sông Lô mở lớp ${name}</h1>
      <div class="${name}" id="${name}"><${tag}><p>${sentence}</p></${tag}><p style="font-family: ${name}" align="${name}">Lớp
      ${name} học 5 buổi tại hội trường huyện.</p><p><a href="${name}:x">${name}</a></p></div></body></html>`;
    const { frontmatter, words } = await read('trang.html', page);
    expect(frontmatter).toMatchObject({ title: `Đảng bộ huyện Sông Lô mở lớp ${name}`, author: name });
    expect(words).toBe(`${sentence}\nLớp ${name} học 5 buổi tại hội trường huyện.\n${name}`);
  });

  test('in a Word file: styles, fonts, lists', async () => {
    const { words } = await read('bai.docx', await wordFile(name));
    expect(words).toContain(`Lớp ${name} học 5 buổi`);
    expect(words).toContain(sentence);
  });

  test('as an ending, a month, a character', async () => {
    await expect(read(`bai.${name}`, `${sentence}\n\n21/09/2020\n\n${sentence}\n`)).resolves.toBeTruthy();
    expect(findPublicationDate(`ngày 5 tháng ${name} năm 2020`)).toBeUndefined();
    expect(invisibleName(name)).toContain('ký tự ẩn');
  });
});

/** A Word file whose styles, fonts and lists all bear the name. */
async function wordFile(name: string): Promise<Uint8Array> {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const zip = new JSZip();
  const paragraph = (text: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${name}"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${name}"/></w:numPr></w:pPr>
     <w:r><w:rPr><w:rStyle w:val="${name}"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    'word/document.xml',
    `<w:document ${w}><w:body>${['Đảng bộ huyện Sông Lô mở lớp bồi dưỡng', `Lớp ${name} học 5 buổi tại huyện.`, sentence].map(paragraph).join('')}</w:body></w:document>`,
  );
  zip.file(
    'word/styles.xml',
    `<w:styles ${w}><w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/><w:basedOn w:val="${name}"/><w:rPr><w:rFonts w:ascii="${name}"/></w:rPr></w:style></w:styles>`,
  );
  zip.file(
    'word/numbering.xml',
    `<w:numbering ${w}><w:abstractNum w:abstractNumId="${name}"><w:lvl w:ilvl="0"><w:numFmt w:val="${name}"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="${name}"><w:abstractNumId w:val="${name}"/></w:num></w:numbering>`,
  );
  return zip.generateAsync({ type: 'uint8array' });
}
