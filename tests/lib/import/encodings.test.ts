import { describe, expect, test } from 'vitest';
import { readAsCp1252 } from '../../../src/lib/vietnamese/legacy/decode.ts';
import { importReport } from '../../../src/lib/import/import-report.ts';
import { readSourceFile } from '../../../src/lib/import/read-file.ts';
import { context, importText } from './import-fixture.ts';
import { renderedText } from './rendered-text.ts';

const sentences = [
  'Trong nhiệm kỳ 2015–2020, Đảng bộ huyện Sông Lô đã lãnh đạo thực hiện thắng lợi nhiều nhiệm vụ quan trọng.',
  'Toàn Đảng bộ có 27 tổ chức cơ sở đảng với 4.512 đảng viên; tỷ lệ chi bộ hoàn thành tốt nhiệm vụ đạt 94,2%.',
];
const title = 'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo';
const garbled = (text: string): string => readAsCp1252(new TextEncoder().encode(text));

async function imported(name: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const report = importReport(await readSourceFile(name, bytes), { ...context, file: name });
  return {
    title: report.frontmatter.title,
    lines: renderedText(report.body).split('\n'),
    codes: report.problems.map(({ code }) => code),
    messages: report.problems.map(({ message }) => message).join('\n'),
  };
}
const page = (head: string, body: string) =>
  `<!DOCTYPE html><html><head>${head}<title>x</title></head><body><div class="menu">Trang</div><h1>${title}</h1><div class="content">${body}</div></body></html>`;

describe('UTF-8 that was once taken for Windows-1252 is read as it was', () => {
  test.each([
    ['once', garbled],
    ['twice', (text: string) => garbled(garbled(text))],
    [
      'for ISO-8859-1',
      (text: string) => [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join(''),
    ],
    ['with no-break spaces made spaces', (text: string) => garbled(text).replaceAll('\u00A0', ' ')],
    ['three times', (text: string) => garbled(garbled(garbled(text)))],
    ['with lost control characters', (text: string) => garbled(text).replaceAll(/[\u0080-\u009F]/g, '')],
  ])('%s', async (_, spoil) => {
    const {
      lines,
      title: found,
      codes,
      messages,
    } = await imported('bai.txt', spoil([title, '21/09/2020', ...sentences].join('\n')));
    expect(found).toBe(title);
    expect(lines).toEqual(sentences);
    expect(messages).toMatch(/bị đọc nhầm bảng mã/);
    expect(codes).not.toContain('da-sua-ky-tu');
  });

  test('in one line alone', async () => {
    const { lines } = await imported(
      'bai.txt',
      [title, '21/09/2020', sentences[0], garbled(sentences[1]!)].join('\n'),
    );
    expect(lines).toEqual(sentences);
  });

  test('in the title of a page alone', async () => {
    const html = page('<meta charset="utf-8">', sentences.map((one) => `<p>${one}</p>`).join('')).replace(
      title,
      garbled(title),
    );
    const { title: found, lines } = await imported('bai.html', html);
    expect(found).toBe(title);
    expect(lines).toEqual(sentences);
  });

  test.each([
    'Café São Paulo, giá 5 £ và 30 °C, hàng «Ân Thi» ÂU CƠ',
    'CHẤT LƯỢNG Â\u00A0VÀ Ă',
    'Số đo: 12 µm ± 0,5',
  ])('words that only look like it stay: %s', async (words) => {
    const { lines } = await imported('bai.txt', [title, '21/09/2020', `${words}.`].join('\n'));
    expect(lines).toEqual([`${words.replace('\u00A0', ' ')}.`]);
  });
});

describe('references that were escaped twice are letters', () => {
  const escaped = (text: string) => text.replace(/[^\0-\x7f]/g, (one) => `&amp;#${one.codePointAt(0)};`);
  test('numbers in a page', async () => {
    const { lines, messages } = await imported(
      'bai.html',
      page('<meta charset="utf-8">', sentences.map((one) => `<p>${escaped(one)}</p>`).join('')),
    );
    expect(lines).toEqual(sentences);
    expect(messages).toMatch(/&#7879;/);
  });

  test('hexadecimal ones, and names', async () => {
    const { lines } = await imported(
      'bai.html',
      page(
        '<meta charset="utf-8">',
        '<p>To&amp;agrave;n huy&amp;#x1EC7;n c&amp;oacute; 27 chi b&amp;#x1ED9; v&amp;agrave; 4.512 đảng vi&amp;ecirc;n trong c&amp;aacute;c x&amp;atilde;, th&amp;ocirc;n của huyện ta.</p>',
      ),
    );
    expect(lines).toEqual(['Toàn huyện có 27 chi bộ và 4.512 đảng viên trong các xã, thôn của huyện ta.']);
  });

  test('in a text file', async () => {
    const { lines } = await imported(
      'bai.txt',
      [title, '21/09/2020', ...sentences.map((one) => escaped(one).replaceAll('&amp;', '&'))].join('\n'),
    );
    expect(lines).toEqual(sentences);
  });

  test('one that is spoken of stays', async () => {
    const { lines } = await imported(
      'bai.txt',
      [title, '21/09/2020', 'Mã &#272; là chữ Đ trong trang web của huyện.'].join('\n'),
    );
    expect(lines).toEqual(['Mã &#272; là chữ Đ trong trang web của huyện.']);
  });
});

describe('an old encoding in one place', () => {
  test('a title in TCVN3 on a Unicode page', async () => {
    const html = page('<meta charset="utf-8">', sentences.map((one) => `<p>${one}</p>`).join('')).replace(
      title,
      '§¶ng bé huyÖn S«ng L«',
    );
    const { title: found, lines } = await imported('bai.html', html);
    expect(found).toBe('Đảng bộ huyện Sông Lô');
    expect(lines).toEqual(sentences);
  });

  test('a line in TCVN3, another in VNI, in a Unicode text', async () => {
    const { lines } = await imported(
      'bai.txt',
      [
        title,
        '21/09/2020',
        sentences[0],
        '§¶ng bé huyÖn ®· kÕt n¹p 141 ®¶ng viªn.',
        'Ñaûng boä huyeän coù 27 chi boä.',
        sentences[1],
      ].join('\n'),
    );
    expect(lines).toEqual([
      sentences[0],
      'Đảng bộ huyện đã kết nạp 141 đảng viên.',
      'Đảng bộ huyện có 27 chi bộ.',
      sentences[1],
    ]);
  });
});

describe('what was read right is not doubted', () => {
  const windows1258 = (text: string) => {
    const table = new Map(
      Array.from({ length: 256 }, (_, byte) => [
        new TextDecoder('windows-1258').decode(Uint8Array.of(byte)),
        byte,
      ]),
    );
    const split = text
      .normalize('NFD')
      .replace(/([aeouAEOU])([\u0302\u0306\u031b])/g, (pair) => pair.normalize('NFC'))
      .replace(
        /([aeouAEOU])([\u0323])([\u0302\u0306])/g,
        (_, a: string, b: string, c: string) => (a + c).normalize('NFC') + b,
      );
    return Uint8Array.from([...split], (one) => table.get(one) ?? 0x3f);
  };
  test('a page in Windows-1258 that says so', async () => {
    const html = page('<meta charset="windows-1258">', sentences.map((one) => `<p>${one}</p>`).join(''));
    const { lines, codes } = await imported('bai.html', windows1258(html));
    expect(lines).toEqual(sentences);
    expect(codes).not.toContain('khong-chac-bang-ma');
  });

  test.each(['iso-8859-1', 'windows-1258', 'gb2312'])('a page in UTF-8 that says %s', async (charset) => {
    const html = page(`<meta charset="${charset}">`, sentences.map((one) => `<p>${one}</p>`).join(''));
    const { lines, codes } = await imported('bai.html', html);
    expect(lines).toEqual(sentences);
    expect(codes).not.toContain('khong-chac-bang-ma');
  });

  test.each([
    '“To be on the go”, the man can do so in an hour or two – no one can.',
    'Go to “Tan Hong” hotel in Hanoi. It’s in the old town – so come on in.',
    'Café in Hanoi: an old man, a hat, a cat – naïve.',
  ])('English is no Vietnamese: %s', async (words) => {
    const bytes = Uint8Array.from([...`Report on the town\r\n21/09/2020\r\n${words}`], (one) => {
      const at = '“”–’'.indexOf(one);
      return at === -1 ? one.codePointAt(0)! : [0x93, 0x94, 0x96, 0x92][at]!;
    });
    const { lines, codes } = await imported('bai.txt', bytes);
    expect(lines).toEqual([words]);
    expect(codes).not.toContain('bang-ma-cu');
  });
});

test('characters that steer a machine, left in a text by a program, are taken out and told, not shown', async () => {
  const { body, problems } = await importText(
    'Đảng bộ huyện Sông Lô\0 nâng cao năng lực\n\nTrong nhiệm kỳ có 27\x07 chi bộ mới, 12\x1B[31m xã.\n\nHết bài viết này rồi.\n',
  );
  expect(body).toContain('có 27 chi bộ mới');
  const said = problems.map(({ message }) => message);
  expect(said.filter((one) => one.includes('ký tự ẩn'))).toHaveLength(3);
  expect(said.join('')).not.toMatch(/\p{Cc}/u);
});
