/** Bodies made by rule, the same at every run: every construct of the dialect around sentences of real reports. */

export const sentences = [
  'Trong nhiệm kỳ, Huyện ủy đã ban hành 11 Nghị quyết, 24 Chỉ thị, 03 đề án',
  'giảm từ 175 thôn xuống còn 146 thôn, tổ dân phố',
  'Bình quân mỗi năm kết nạp được 153 đảng viên; đạt 94,2%, hơn 88%',
  'Thực hiện Nghị quyết số 22-NQ/TW về “nâng cao năng lực lãnh đạo”…Đồng thời',
  'Tỷ lệ hộ nghèo còn \\<5%, \\{ghi rõ\\} 5\\*3\\*2 m²',
  'R&amp;D, &lt;ban@vinhphuc.example.vn&gt;, &#123;x&#125;',
  'Mở lớp constructor cho 5 chi bộ, đặt tên __proto\\_\\_',
  'Đa\u0309ng bô\u0323 huyê\u0323n So\u0302ng Lo\u0302',
  'Xem https://vinhphuc.example.vn/a?b=1&c=2 và www.songlo.example.vn',
  'thư songlo@vinhphuc.example.vn, tệp C:\\đảng\\a.doc',
  'Trang báo lỗi onerror= ở ô thứ ba; đường dẫn javascript: bị chặn',
  'Lệ Quyên',
];

export const constructs: Record<string, string> = {
  heading: '## Kết quả **nổi bật**\n',
  'heading underlined': 'Kết quả\n---\n',
  emphasis: 'Có **12** chi bộ, *153* đảng viên, ~~bỏ~~, ***cả hai***\n',
  'hard breaks': 'Có 12 chi bộ,\\\n20 đảng viên  \nvà 3 tổ\n',
  list: '- một\n- hai\n  - ba\n\n    đoạn của ba\n',
  // Behind it a paragraph: another list behind it would be one with it, and be counted on.
  'ordered list': '3. ba\n4. bốn\n\nHết danh sách.\n',
  tasks: '- [x] Kết nạp\n- [ ] Kỷ luật\n',
  quotation: '> Trích\n> tiếp\n>\n> > lồng\n> > nhau\n',
  'lazy quotation': '> Trích\ntiếp\n',
  table: '| Xã | Kết nạp | Tỷ lệ |\n|---|--:|:-:|\n| A \\| B | **24** | 94,4% |\n| C | | &lt;5% |\n',
  footnotes:
    'Có 47 đảng viên[^1] và thêm[^hai], lại[^1].\n\n[^1]: Số liệu năm 2019.\n[^hai]: Theo Huyện ủy.\n\n    Đoạn hai.\n',
  links:
    'Xem [bài **này**](/2020/09/21/), [kia][k] và <Anh src="a.png" alt="x" />\n\n[k]: https://a.example.vn "Tên"\n'.replace(
      ' và <Anh src="a.png" alt="x" />',
      '',
    ),
  picture: '![Đại hội](hop.jpg)\n',
  component: '<Anh src="hop.jpg" alt="Đại biểu">Ảnh: **25** đại biểu</Anh>\n',
  'component of several lines': '<Anh src="hop.jpg" alt="Đại biểu">\n  Ảnh: 25 đại biểu\n</Anh>\n',
  code: '```\n5 chi bộ\n  {x} <b>\n```\n',
  'code in words': 'Cột `{x}` và `` a`b ``\n',
  rule: 'Trên\n\n***\n\nDưới\n',
  remark: 'Hết {/* xem lại */} rồi\n',
  'bare addresses': 'Xem https://a.example.vn/b?c=1, www.a.example.vn, thư a@b.example.vn\n',
};

/** Mulberry32, so that every run makes the same. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` bodies; `plain` ones are paragraphs of sentences alone. */
export function bodies(count: number, kind: 'any' | 'plain' = 'any', seed = 7): string[] {
  const random = seeded(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const paragraph = () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(sentences)).join(
      pick(['. ', '; ', kind === 'plain' ? ' ' : '\n']),
    ) + '.';
  const block = (index: number) => {
    if (kind === 'plain' || random() < 0.5)
      return `${pick(['', '', ' ', '  '])}${paragraph()}${pick(['', ' ', '\t'])}\n`;
    // Two notes of one name would be one.
    return pick(Object.values(constructs))
      .replaceAll(/\^(1|hai)\]/g, `^$1-${index}]`)
      .replaceAll('[k]', `[k${index}]`);
  };
  return Array.from({ length: count }, () => {
    const body = Array.from({ length: 1 + Math.floor(random() * 6) }, (_, index) => block(index)).join('\n');
    return kind === 'any' && random() < 0.2 ? body.replaceAll('\n', '\r\n') : body;
  });
}
