import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../../src/lib/figures/extract/extract.ts';

const subjects = (text: string) => extractFigures(text).map(({ subject }) => subject);

describe('whose figure it is', () => {
  test.each<[rule: string, text: string, subjects: (string | undefined)[]]>([
    [
      'a delegation is told by what it was sent for',
      'Đoàn kiểm tra số 4 làm việc với 11 chi bộ.',
      ['Đoàn kiểm tra số 4'],
    ],
    [
      'a force is told by its kind',
      'Lực lượng dân quân xã Nậm Pung sơ tán 134 hộ.',
      ['Lực lượng dân quân xã Nậm Pung'],
    ],
    [
      'a kind that stands alone at the head of its clause',
      'Đoàn đã đọc 64 hồ sơ và chỉ ra 9 hạn chế.',
      ['Đoàn', 'Đoàn'],
    ],
    ['a kind behind a source', 'Theo Sở Công Thương, tỉnh thu hút 8 dự án.', ['Tỉnh']],
    ['a kind that acts within a sentence', 'Bí thư nhấn mạnh: thị xã đã cắt giảm 29 thủ tục.', ['Thị xã']],
    [
      'people who act together',
      'Vụ đông xuân, nông dân huyện Tam Phú gieo cấy 8.450 ha.',
      ['Nông dân huyện Tam Phú'],
    ],
    ['bodies that act together', 'Các hợp tác xã tiêu thụ 2.100 tấn rau.', ['Các hợp tác xã']],
    [
      'where a place lies is told in brackets',
      'Sau sáp nhập, xã Hưng Đạo (huyện Bình Khê) có 16 thôn.',
      ['Xã Hưng Đạo'],
    ],
    [
      'what else is told of a place in brackets',
      'Xã An Thạnh có 5 ấp; xã Tập Ngãi (giáp sông) có 3 ấp.',
      ['Xã An Thạnh', 'Xã Tập Ngãi'],
    ],
    [
      'a place told by a number',
      'Tổ dân phố số 4 phường Hà Cầu lắp 14 bóng đèn.',
      ['Tổ dân phố số 4 phường Hà Cầu'],
    ],
    [
      'a branch told by a number within the sentence',
      'Chi bộ Hoa Sen kết nạp 2 đảng viên; chi bộ tổ dân phố 5 kết nạp 1 đảng viên.',
      ['Chi bộ Hoa Sen', 'Chi bộ tổ dân phố 5'],
    ],
    [
      'a unit told by a number',
      'Tiểu đoàn 7 trồng 400 cây xanh, Đại đội 2 nuôi 36 con lợn.',
      ['Tiểu đoàn 7', 'Đại đội 2'],
    ],
    [
      'a contrast begins another clause',
      'Xã Hưng Đạo có 16 thôn; trong khi xã Tân Phong giảm được 2 trạm y tế.',
      ['Xã Hưng Đạo', 'Xã Tân Phong'],
    ],
    [
      'a place before a colon has all of its list',
      'Huyện Bát Xát: 12 xã, 96 thôn; huyện Mường Khương: 16 xã, 180 thôn.',
      ['Huyện Bát Xát', 'Huyện Bát Xát', 'Huyện Mường Khương', 'Huyện Mường Khương'],
    ],
    [
      'behind when it was, a place does whatever is told',
      'Sau ba năm làm du lịch, bản Lướt đón 9.600 lượt khách.',
      ['Bản Lướt'],
    ],
    [
      'associations in small letters',
      'Hội khuyến học huyện trao 85 suất học bổng.',
      ['Hội khuyến học huyện'],
    ],
    [
      'trades',
      'Ngành thuế truy thu 12 tỷ đồng, ngành bảo hiểm thu nợ 4 tỷ đồng.',
      ['Ngành thuế', 'Ngành bảo hiểm'],
    ],
    [
      'a name in quotation marks',
      'Câu lạc bộ «Phụ nữ khởi nghiệp» giúp 12 chị.',
      ['Câu lạc bộ «Phụ nữ khởi nghiệp»'],
    ],
    [
      'several levels of one body',
      'Tòa án nhân dân hai cấp thụ lý 1.205 vụ việc.',
      ['Tòa án nhân dân hai cấp'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(subjects(text)).toEqual(expected);
  });

  test.each<[rule: string, text: string, subjects: (string | undefined)[]]>([
    ['behind when it was, a kind heads its clause', 'Đầu nhiệm kỳ, xã có 7 thôn.', ['Xã']],
    ['with a word between', 'Khi tách huyện năm 2008, xã mới đạt 5 tiêu chí.', ['Xã']],
    ['written large within a sentence', 'Theo kế hoạch năm học, Trường mở 3 lớp.', ['Trường']],
    ['the body named before', 'Theo Sở Nội vụ, năm qua đơn vị này tinh giản 40 biên chế.', ['Sở Nội vụ']],
    [
      'of one kind together',
      'Cùng thời gian, các trung tâm bồi dưỡng chính trị cấp huyện mở 96 lớp.',
      ['Các trung tâm bồi dưỡng chính trị cấp huyện'],
    ],
    ['whatever they do', 'Trong năm, các đơn vị tuyển quân, gọi 120 thanh niên.', ['Các đơn vị']],
    [
      'what is counted together is none',
      'Trong 12 tỉnh, thành phố đã có dịch, 5 nơi công bố hết dịch.',
      [undefined, undefined],
    ],
    [
      'a name goes on to its place',
      'Đảng ủy Khu công nghiệp Nam Bình kết nạp 31 đảng viên.',
      ['Đảng ủy Khu công nghiệp Nam Bình'],
    ],
    ['a name goes on to its verb', 'Chi bộ Khoa Nội tim mạch đỡ đầu 2 cháu.', ['Chi bộ Khoa Nội tim mạch']],
    [
      'words of a name in small letters',
      'Trung tâm Dịch vụ nông nghiệp huyện Yên Thủy cấp 20 tấn giống.',
      ['Trung tâm Dịch vụ nông nghiệp huyện Yên Thủy'],
    ],
    ['a body of no known kind', 'Chùa Linh Sơn phát 300 suất cơm.', ['Chùa Linh Sơn']],
    ['a body of no known kind, with a number', 'Hải đoàn 48 cứu 12 ngư dân.', ['Hải đoàn 48']],
    ['a person is no body', 'Lò Văn Tiến hiến 300 m2 đất.', [undefined]],
    ['a paper is no body', 'Nghị quyết Đại hội đề ra 15 chỉ tiêu.', [undefined]],
    [
      'whom something is done to',
      'Hội Phụ nữ xã vận động Quỹ «Vì trẻ em» được 40 triệu đồng.',
      ['Hội Phụ nữ xã'],
    ],
    [
      'whose those are that are counted',
      'Huyện ủy tặng 90 đảng viên Đảng bộ xã Tân Lập 90 cuốn sách.',
      ['Huyện ủy', 'Huyện ủy'],
    ],
    [
      'who heads the body is no part of its name',
      'Theo Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương Lê Văn Hòa, cơ quan này kiểm tra 6 tổ chức đảng.',
      ['Ủy ban Kiểm tra Trung ương'],
    ],
    ['where it lies', 'UBND huyện Lạc Sơn, tỉnh Hòa Bình hỗ trợ 40 hộ.', ['UBND huyện Lạc Sơn']],
    ['names in capitals stay as printed', 'UBND TP HCM đề xuất 12 dự án.', ['UBND TP HCM']],
    ['short letters', 'LĐLĐ huyện trao 25 suất quà.', ['LĐLĐ huyện']],
    ['a city', 'TP Hải Phòng dành 40 tỷ đồng sửa trường.', ['TP Hải Phòng']],
  ])('%s: %s', (_, text, expected) => {
    expect(subjects(text)).toEqual(expected);
  });

  test.each([
    ['Xí nghiệp Xếp dỡ Hòn La đề nghị bổ sung 12 cần cẩu.', 'Xí nghiệp Xếp dỡ Hòn La'],
    [
      'Bệnh viện Y học cổ truyền tỉnh Đồng Giang tiếp đón 21.340 lượt bệnh nhân.',
      'Bệnh viện Y học cổ truyền tỉnh Đồng Giang',
    ],
    ['Công ty Môi trường đô thị vận chuyển 1.460 m3 rác.', 'Công ty Môi trường đô thị'],
    ['Trạm Bảo vệ thực vật huyện tập huấn 23 lớp.', 'Trạm Bảo vệ thực vật huyện'],
    ['Hội Người mù tỉnh: tặng 75 gậy dẫn đường.', 'Hội Người mù tỉnh'],
  ])('a name of words with one large syllable is read to its end: %s', (text, name) => {
    expect(subjects(text)).toEqual([name]);
  });

  test.each([
    ['Đảng ủy Khối thẩm tra, xác minh 7 đơn.', 'Đảng ủy Khối'],
    ['Xã Nậm Pung sơ tán 134 hộ.', 'Xã Nậm Pung'],
    ['Sở Y tế luân phiên 58 bác sĩ.', 'Sở Y tế'],
  ])('what a body does is no part of its name: %s', (text, name) => {
    expect(subjects(text)).toEqual([name]);
  });
});
