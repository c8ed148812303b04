import { describe, expect, test } from 'vitest';
import { article, importFixture, importPage } from '../import-fixture.ts';

const blocksOf = (body: string) => body.trim().split('\n\n');

describe('a page saved from a portal, whatever made it', () => {
  test('Joomla: the name of the software is no author, its bar of facts no text', async () => {
    const { frontmatter, body } = await importFixture('fixtures/import/cong-joomla.html');
    expect(frontmatter).toMatchObject({
      title: 'Đảng bộ xã Đồng Quế phát triển đảng viên mới',
      date: '2018-05-19',
      author: 'Hồng Nhung',
      district: 'song-lo',
    });
    expect(blocksOf(body)).toEqual([
      '**Những năm qua, Đảng bộ xã Đồng Quế, huyện Sông Lô luôn coi trọng công tác phát triển đảng viên.**',
      'Từ năm 2015 đến nay, Đảng bộ đã kết nạp 47 đảng viên mới, trong đó có 21 đảng viên là nữ, chiếm 44,7%.',
      '*Lễ kết nạp đảng viên mới tại Chi bộ thôn Đồng Dong*',
      'Đồng chí Bí thư Đảng ủy xã cho biết: “Nguồn kết nạp ở nông thôn ngày càng khó”. Vì vậy, Đảng ủy giao chỉ tiêu cho từng chi bộ.',
    ]);
  });

  test('SharePoint: a table of figures inside tables of layout is a table; the lead stands once', async () => {
    const { frontmatter, body, problems } = await importFixture('fixtures/import/cong-sharepoint.html');
    expect(frontmatter).toMatchObject({
      title: 'Đảng bộ huyện Sông Lô nâng cao chất lượng công tác kiểm tra, giám sát',
      date: '2020-09-21',
      author: 'Văn Thành',
    });
    expect(blocksOf(body)).toEqual([
      'Trong nhiệm kỳ 2015 - 2020, cấp ủy, ủy ban kiểm tra các cấp của Đảng bộ huyện Sông Lô đã thực hiện tốt nhiệm vụ kiểm tra, giám sát.',
      'Cấp ủy các cấp đã kiểm tra 312 tổ chức đảng và 405 đảng viên; giám sát chuyên đề 127 tổ chức đảng.',
      'Qua kiểm tra, đã thi hành kỷ luật 217 đảng viên, gồm: khiển trách 160, cảnh cáo 40, cách chức 5, khai trừ 12.',
      '| **Hình thức** | **Số đảng viên** |\n| --- | --- |\n| Khiển trách | 160 |\n| Cảnh cáo | 40 |',
    ]);
    expect(problems.map((one) => one.message).join('\n')).toContain('đoạn mở đầu lặp lại');
  });

  test('boxes in boxes: a picture inside the page is saved, buttons and stars are left', async () => {
    const { frontmatter, body, images } = await importFixture('fixtures/import/cong-nhieu-hop.html');
    expect(frontmatter).toMatchObject({
      title: 'Lập Thạch: Nhiều mô hình hay trong học tập và làm theo Bác',
      date: '2019-08-12',
      author: 'Kim Ly',
      source: { name: 'Cổng thông tin - Giao tiếp điện tử huyện Lập Thạch' },
    });
    expect(images).toHaveLength(1);
    expect(blocksOf(body)).toEqual([
      '(LT) - Sau 3 năm thực hiện Chỉ thị 05-CT/TW, huyện Lập Thạch có 86 mô hình điểm.',
      `![Hội nghị biểu dương](${images[0]!.name})\\\n*Hội nghị biểu dương điển hình*`,
      'Các chi bộ sinh hoạt chuyên đề 4 lần/năm; **98,5%** đảng viên đăng ký làm theo.',
      'Mô hình «Thắp sáng đường quê» ở xã Xuân Hòa được nhân rộng ra 12/20 xã, thị trấn.',
    ]);
  });

  test('one that names nothing: the title is the line above the text', async () => {
    const { frontmatter, body } = await importFixture('fixtures/import/khong-the-ten.html');
    expect(frontmatter).toMatchObject({
      title: 'Chi bộ thôn Nam Giáp giữ vững danh hiệu trong sạch, vững mạnh',
      date: '2017-07-14',
      author: 'Minh Nguyệt',
    });
    expect(blocksOf(body)).toEqual([
      'Chi bộ thôn Nam Giáp, xã Lãng Công, huyện Sông Lô có 38 đảng viên, chia thành 4 tổ đảng.',
      'Năm 2016, chi bộ kết nạp 2 đảng viên; 100% đảng viên hoàn thành nhiệm vụ, trong đó 15% hoàn thành xuất sắc.',
      'Chi bộ thu nộp đảng phí đúng quy định, đạt 100%.',
    ]);
  });

  test.each([
    ['trang-phong-cu.html', 'TCVN3', true],
    ['trang-vni.html', 'VNI', false],
  ])('one of the years before Unicode, %s', async (file, encoding, mixed) => {
    const { frontmatter, body, problems } = await importFixture(`fixtures/import/${file}`);
    expect(frontmatter).toMatchObject({
      title: 'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo',
      date: '2005-09-21',
    });
    const unicode =
      'Đảng bộ huyện Sông Lô hiện có 5.612 đảng viên sinh hoạt ở 48 tổ chức cơ sở đảng, trong đó có nhiều chi bộ nông thôn.';
    expect(blocksOf(body).slice(0, mixed ? 3 : 2)).toEqual([
      ...(mixed ? [unicode] : []),
      'sức chiến đấu của tổ chức cơ sở đảng 153.',
      'Ban Chấp hành Trung ương Đảng 153.',
    ]);
    expect(problems.find((one) => one.code === 'bang-ma-cu')?.message).toContain(encoding);
  });

  test('one that Word has saved: its list is a list, its footnote a footnote', async () => {
    const { frontmatter, body } = await importFixture('fixtures/import/luu-tu-word.html');
    expect(frontmatter).toMatchObject({
      title: 'Đảng bộ thị trấn Tam Sơn học tập và làm theo gương Bác',
      date: '2020-03-05',
      author: 'Nguyễn Thu Thủy',
    });
    expect(blocksOf(body)).toEqual([
      'Thị trấn Tam Sơn, huyện Sông Lô hiện có 11 chi bộ với 345 đảng viên[^1].',
      '- Sinh hoạt chuyên đề hằng quý;\n- Đăng ký làm theo hằng năm.',
      'Năm 2019, có 98% đảng viên hoàn thành tốt nhiệm vụ./.',
      '[^1]: Số liệu đến ngày 31/12/2019.',
    ]);
  });
});

test('a long paragraph that a page shows twice is no lead printed again, and stays twice', async () => {
  const long = `<p>Trong nhiệm kỳ 2015–2020, Đảng bộ huyện Sông Lô đã lãnh đạo ${'thực hiện thắng lợi nhiều nhiệm vụ quan trọng, '.repeat(10)}được nhân dân đồng tình ủng hộ.</p>`;
  const { words } = await importPage(
    `<article><h1>${article.title}</h1>${long}${long}${article.middle}${article.end}</article>`,
  );
  expect(words.match(/được nhân dân đồng tình ủng hộ/g)).toHaveLength(2);
});
