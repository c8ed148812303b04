import { describe, expect, test } from 'vitest';
import { spokenText } from '../../../src/lib/spoken/spoken.ts';

const expansions = new Map([
  ['BTV', 'Ban Thường vụ'],
  ['KHHGĐ', 'kế hoạch hóa gia đình'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['UBND', 'Ủy ban nhân dân'],
  ['T.Ư', 'Trung ương'],
]);
const said = (text: string) => spokenText(text.normalize('NFC'), expansions).said;

/** What is printed, and what people say. */
const forms: readonly (readonly [title: string, rows: readonly (readonly [string, string])[]])[] = [
  [
    'numbers',
    [
      ['2.184', 'hai nghìn một trăm tám mươi tư'],
      ['2095 Công văn', 'hai nghìn không trăm chín mươi lăm Công văn'],
      ['11 Nghị quyết', 'mười một Nghị quyết'],
      ['03 đề án', 'ba đề án'],
      ['10', 'mười'],
      ['15', 'mười lăm'],
      ['21', 'hai mươi mốt'],
      ['44', 'bốn mươi tư'],
      ['14', 'mười bốn'],
      ['105', 'một trăm linh năm'],
      ['204', 'hai trăm linh tư'],
      ['1.001', 'một nghìn không trăm linh một'],
      ['1.000.005', 'một triệu không trăm linh năm'],
      ['10.000 tỷ đồng', 'mười nghìn tỷ đồng'],
      ['1.234.567.890', 'một tỷ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi'],
      ['0', 'không'],
      ['1,5 triệu', 'một phẩy năm triệu'],
      ['15.031,77', 'mười lăm nghìn không trăm ba mươi mốt phẩy bảy mươi bảy'],
      ['0,05', 'không phẩy không năm'],
      ['3,142', 'ba phẩy một bốn hai'],
      ['(-1,5)', '(âm một phẩy năm)'],
      ['−29', 'âm hai mươi chín'],
      ['0211.3861.234', 'không hai một một ba tám sáu một hai ba bốn'],
      ['công nghiệp 4.0', 'công nghiệp bốn chấm không'],
      ['8.0 điểm', 'tám phẩy không điểm'],
      ['0912345678', 'không chín một hai ba bốn năm sáu bảy tám'],
    ],
  ],
  [
    'shares and units',
    [
      ['94,2%', 'chín mươi tư phẩy hai phần trăm'],
      ['>90%', 'trên chín mươi phần trăm'],
      ['≥ 80%', 'ít nhất tám mươi phần trăm'],
      ['hơn 88%', 'hơn tám mươi tám phần trăm'],
      ['tăng 0,4 điểm %', 'tăng không phẩy bốn điểm phần trăm'],
      ['500m2', 'năm trăm mét vuông'],
      ['3.400 ha', 'ba nghìn bốn trăm héc-ta'],
      ['312 km', 'ba trăm mười hai ki-lô-mét'],
      ['60 km/h', 'sáu mươi ki-lô-mét trên giờ'],
      ['64,5 tạ/ha', 'sáu mươi tư phẩy năm tạ trên héc-ta'],
      ['45 triệu đồng/người/năm', 'bốn mươi lăm triệu đồng trên người trên năm'],
      ['500.000đ', 'năm trăm nghìn đồng'],
      ['12/12 xã', 'mười hai trên mười hai xã'],
      ['2/3 số hộ', 'hai phần ba số hộ'],
      ['88,1/100 điểm', 'tám mươi tám phẩy một trên một trăm điểm'],
    ],
  ],
  [
    'days and times',
    [
      ['21/09/2020', 'ngày hai mươi mốt tháng chín năm hai nghìn không trăm hai mươi'],
      ['ngày 21/9', 'ngày hai mươi mốt tháng chín'],
      ['ngày 1-5', 'ngày một tháng năm'],
      ['ngày 19-4 và ngày 2-9', 'ngày mười chín tháng tư và ngày hai tháng chín'],
      ['ngày 1-5 tháng 6', 'ngày một đến năm tháng sáu'],
      ['các ngày 3-5/8', 'các ngày ba đến năm tháng tám'],
      ['các ngày 3-5', 'các ngày ba đến năm'],
      ['30/4', 'ngày ba mươi tháng tư'],
      ['Quốc khánh 2/9', 'Quốc khánh ngày hai tháng chín'],
      ['đạt 2/9 tiêu chí', 'đạt hai trên chín tiêu chí'],
      ['31/02/2020', '31/02/2020'],
      ['2020-09-21', 'ngày hai mươi mốt tháng chín năm hai nghìn không trăm hai mươi'],
      ['tháng 4/2021', 'tháng tư năm hai nghìn không trăm hai mươi mốt'],
      ['từ tháng 4 đến tháng 6', 'từ tháng tư đến tháng sáu'],
      ['quý III/2020', 'quý ba năm hai nghìn không trăm hai mươi'],
      ['quý 4/2020', 'quý bốn năm hai nghìn không trăm hai mươi'],
      ['năm 1945', 'năm một nghìn chín trăm bốn mươi lăm'],
      ['ngày 03 tháng 02 năm 1930', 'ngày ba tháng hai năm một nghìn chín trăm ba mươi'],
      ['7h30', 'bảy giờ ba mươi'],
      ['lúc 17 giờ 05 phút', 'lúc mười bảy giờ năm phút'],
      ['08:00', 'tám giờ'],
    ],
  ],
  [
    'ranges',
    [
      ['2015 - 2020', 'từ hai nghìn không trăm mười lăm đến hai nghìn không trăm hai mươi'],
      ['nhiệm kỳ 2015-2020', 'nhiệm kỳ hai nghìn không trăm mười lăm đến hai nghìn không trăm hai mươi'],
      [
        'giai đoạn 2020 – 2025',
        'giai đoạn hai nghìn không trăm hai mươi đến hai nghìn không trăm hai mươi lăm',
      ],
      [
        'từ ngày 20 đến ngày 28/01/2016',
        'từ ngày hai mươi đến ngày hai mươi tám tháng một năm hai nghìn không trăm mười sáu',
      ],
      ['20-28/01/2016', 'ngày hai mươi đến hai mươi tám tháng một năm hai nghìn không trăm mười sáu'],
      ['từ 5-7%', 'từ năm đến bảy phần trăm'],
      ['10%-15%', 'mười phần trăm đến mười lăm phần trăm'],
      ['1.000 - 1.200 ha', 'một nghìn đến một nghìn hai trăm héc-ta'],
      ['thắng 3-0', 'thắng 3-0'],
    ],
  ],
  [
    'documents',
    [
      ['22-NQ/TW', 'hai mươi hai, Nghị quyết của Trung ương'],
      ['Nghị quyết số 22-NQ/TW', 'Nghị quyết số hai mươi hai của Trung ương'],
      ['05/CT-TW', 'không năm, Chỉ thị của Trung ương'],
      ['Chỉ thị 05/CT-TW của Bộ Chính trị', 'Chỉ thị không năm Trung ương của Bộ Chính trị'],
      ['Chỉ thị số 05 của Bộ Chính trị', 'Chỉ thị số không năm của Bộ Chính trị'],
      ['Đề án 01 của BTV Tỉnh ủy', 'Đề án không một của Ban Thường vụ Tỉnh ủy'],
      ['tổng số 05 đồng chí', 'tổng số năm đồng chí'],
      ['Nghị định số 30/2020/NĐ-CP', 'Nghị định số ba mươi năm hai nghìn không trăm hai mươi của Chính phủ'],
      [
        'Luật số 80/2015/QH13',
        'Luật số tám mươi năm hai nghìn không trăm mười lăm của Quốc hội khóa mười ba',
      ],
      ['99-QĐ/UBKTTW', 'chín mươi chín, Quyết định của Ủy ban Kiểm tra Trung ương'],
      ['02-NQ/TU', 'không hai, Nghị quyết của tê u'],
      ['1007-TB/HU', 'một nghìn không trăm linh bảy, Thông báo của Huyện ủy'],
      ['15-TTr/ĐU', 'mười lăm, Tờ trình của Đảng ủy'],
      ['Nghị quyết Trung ương 4 (khóa XII)', 'Nghị quyết Trung ương bốn (khóa mười hai)'],
      ['Đại hội XIII của Đảng', 'Đại hội mười ba của Đảng'],
      ['khóa XI, XII và XIII', 'khóa mười một, mười hai và mười ba'],
      ['quý I và II năm 2021', 'quý một và hai năm hai nghìn không trăm hai mươi mốt'],
      ['lần thứ XVI', 'lần thứ mười sáu'],
      ['lần thứ I', 'lần thứ nhất'],
      ['lần thứ IV', 'lần thứ tư'],
    ],
  ],
  [
    'abbreviations',
    [
      ['BTV', 'Ban Thường vụ'],
      ['Trung tâm dân số KHHGĐ huyện', 'Trung tâm dân số kế hoạch hóa gia đình huyện'],
      ['HĐND-UBND', 'Hội đồng nhân dân-Ủy ban nhân dân'],
      ['TP. Vĩnh Yên', 'thành phố Vĩnh Yên'],
      ['TP Vĩnh Yên', 'thành phố Vĩnh Yên'],
      ['Tp. Hồ Chí Minh', 'thành phố Hồ Chí Minh'],
      ['QL2C', 'quốc lộ 2C'],
      ['98 đ/c', 'chín mươi tám đồng chí'],
      ['mương, phai, v.v...', 'mương, phai, vân vân...'],
    ],
  ],
  [
    'what is none of these stays',
    [
      ['COVID-19', 'COVID-19'],
      ['tổ B2, quốc lộ 2C', 'tổ B2, quốc lộ 2C'],
      ['mục 3.2.1', 'mục 3.2.1'],
      ['KỶ LUẬT VI PHẠM', 'KỶ LUẬT VI PHẠM'],
      ['xã Vĩnh Mỹ A', 'xã Vĩnh Mỹ A'],
    ],
  ],
];

describe.each(forms)('%s', (_, rows) => {
  test.each(rows)('%s → %s', (printed, expected) => {
    expect(said(printed)).toBe(expected);
    // In a sentence as alone.
    expect(said(`Theo đó, ${printed}, cả huyện.`)).toBe(`Theo đó, ${expected}, cả huyện.`);
  });
});
