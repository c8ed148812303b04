import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { makeDocx, paragraph, part, run } from '../support/make-docx.ts';

/** A small file of a kind that is read; a package by its parts, so that one can be changed and packed again. */
export type Base =
  { name: string; text: string } | { name: string; bytes: Uint8Array } | { name: string; zip: JSZip };

const title = 'Đảng bộ xã Tam Sơn tổng kết năm';
const line = 'Có 27 chi bộ, 512 đảng viên (94,2%), tăng 1,5 lần; Nghị quyết số 22-NQ/TW.';

const html = `<html><head><meta charset="utf-8"><title>${title}</title></head><body><nav><a href="/">Trang chủ</a></nav><article><h1>${title}</h1><time>21/09/2020</time><p>${line} <b>Đậm</b> <sup>2</sup></p><ol type="a" start="3"><li>Một<li value="7">Hai</ol><table><caption>Bảng</caption><tr><th colspan="2">Năm</th></tr><tr><td>2019</td><td>28</td></tr></table><figure><img src="a/../b.png" alt="x](y)"><figcaption>Ảnh</figcaption></figure><aside>Hộp</aside></article></body></html>`;
const mht = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://a.vn/1\r\n\r\n<h1>=C4=90=E1=BA=A3ng b=\r\n=E1=BB=99</h1><p>27 chi b=E1=BB=99</p><img src="b.png">\r\n--x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://a.vn/b.png\r\n\r\niVBORw0KGgo=\r\n--x--\r\n`;
const rtf = `{\\rtf1\\ansi\\ansicpg1258\\deff0{\\fonttbl{\\f0\\fcharset163 Arial;}{\\f1 .VnTime;}{\\f2\\fcharset2 Symbol;}}{\\stylesheet{\\s1 heading 1;}}{\\header Trang \\chpgn\\par}\\pard\\s1 Dang bo xa\\par\\pard {\\b Co} 27 chi b\\u7897?{\\f1  \\'a7\\'b6ng}{\\f2\\'b3}{\\footnote\\pard Ghi chu\\par}{\\v an}{\\strike 28}\\par\\trowd\\cellx9\\intbl a\\cell b\\cell\\row\\pard{\\field{\\*\\fldinst HYPERLINK "http://a.vn"}{\\fldrslt 512}}{\\shp{\\*\\shpinst{\\shptxt Khung\\par}}}{\\upr{a}{\\*\\ud{b}}}{\\pict\\pngblip 89504e47}\\par}`;
const pdf = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 4 0 R/Annots[6 0 R]/Resources<</Font<</F1 5 0 R>>>>>>endobj\n4 0 obj<</Length 128>>stream\nBT /F1 12 Tf 40 360 Td (Dang bo xa Tam Son tong ket) Tj 0 -40 Td (Co 27 chi bo, 512 dang vien) Tj 0 -14 Td [(Dat 94,)-20(2%)] TJ ET\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n6 0 obj<</Type/Annot/Subtype/Text/Rect[9 9 20 20]/Contents(Xem lai)>>endobj\ntrailer<</Root 1 0 R>>\n`;

const word = [
  paragraph(title),
  `<w:p>${run('Có ')}<w:fldSimple w:instr="X">${run('27')}</w:fldSimple>${run('28', '<w:strike/>')}${run(' chi bộ', '<w:b/>')}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
  '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Mục</w:t><w:br/><w:tab/></w:r></w:p>',
  '<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>Năm</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
  `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('Khung')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r><w:del w:id="3"><w:r><w:delText>xóa</w:delText></w:r></w:del></w:p>`,
].join('');

const numbering = part(
  'w:numbering',
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
);
const notes = part('w:footnotes', `<w:footnote w:id="1">${paragraph('Ghi chú')}</w:footnote>`);
const docx = makeDocx(word, [
  { path: 'word/numbering.xml', kind: 'numbering', content: numbering },
  { path: 'word/footnotes.xml', kind: 'footnotes', content: notes },
]);

const odf = ['office', 'text', 'table', 'draw', 'style', 'fo']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const odt = new JSZip();
odt.file('mimetype', 'application/vnd.oasis.opendocument.text', { compression: 'STORE' });
odt.file(
  'content.xml',
  `<office:document-content ${odf}><office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style></office:automatic-styles><office:body><office:text><text:h text:outline-level="1">${title}</text:h><text:p>${line}<text:s text:c="3"/><text:span text:style-name="T1">ẩn</text:span><text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Ghi chú</text:p></text:note-body></text:note></text:p><text:list text:style-name="L1"><text:list-item><text:p>Mục</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Năm</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table><text:p><draw:frame><draw:text-box><text:p>Khung</text:p></draw:text-box></draw:frame></text:p></office:text></office:body></office:document-content>`,
);
odt.file(
  'styles.xml',
  `<office:document-styles ${odf}><text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="a" style:num-suffix=")"/></text:list-style><style:master-page style:name="S"><style:header><text:p>Đầu trang</text:p></style:header></style:master-page></office:document-styles>`,
);

const fixture = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/import/${name}`));
const inBytes = (name: string, from: string) => ({ name, bytes: fixture(from) });

export const bases: readonly Base[] = [
  {
    name: 'bai.txt',
    text: `${title}\n21/09/2020\n\n${line}\n\na) Một\n- Hai\n\nT/M BAN THƯỜNG VỤ\n(Đã ký)\nLệ Quyên`,
  },
  inBytes('tcvn3.txt', 'tcvn3.txt'),
  inBytes('viscii.txt', 'viscii.txt'),
  { name: 'trang.html', text: html },
  { name: 'trang.mht', text: mht },
  { name: 'bai.rtf', text: rtf },
  { name: 'bai.pdf', text: pdf },
  { name: 'bai.docx', zip: await JSZip.loadAsync(await docx) },
  { name: 'bai.odt', zip: odt },
];
/** Larger than the others, and so drawn less often: a Word file of 1997, a PDF with fonts of its own. */
export const largeBases: readonly Base[] = [
  inBytes('bai.doc', 'ben-le.doc'),
  inBytes('hai-cot.pdf', 'hai-cot.pdf'),
];
