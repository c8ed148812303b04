import { lower, phraseAt, phrases } from '../../noun/phrases.ts';
import type { Quantity, Reader } from '../../quantity/reader.ts';
import { PER_MEASURE } from './per-measure.ts';
import { clauseBefore } from './words-before.ts';
import type { NoResult } from './words-before.ts';

/** Prices and rates that somebody fixed: `thuế suất 10%`, `khẩu phần 21 nghìn đồng/người/ngày`. */
const TARIFF =
  /(?:^|\s)(?:khẩu phần|định mức|mức khoán|khoán|mức ăn|tiền ăn|đơn giá|giá sàn|giá trần|viện phí|cước|công thợ|tiền công|lệ phí|phí gửi|mức phí|mức thu|mức đóng|mức đóng góp)(?: (?:là|còn|lên|chỉ|ở mức|khoảng|từ))?$/u;
const FIXED_SHARE =
  /(?:^|\s)(?:thuế suất|lãi suất trần|lãi suất sàn|trần lãi suất|tỷ lệ trích|mức trích|mức phạt|thuế (?:gtgt|giá trị gia tăng|vat|tndn|xuất khẩu|nhập khẩu)|mức hưởng|hệ số|độ ẩm|độ dốc|nồng độ|độ mặn)(?: \p{L}+){0,3}?(?: là)?$/u;

const tariff: NoResult = (reader, { noun, first }) => {
  const unit = noun?.unit ?? '';
  // `khẩu phần 2,2 kg cám/con/ngày`
  if (/^(?:kg|g|gam|lít)(?:$|\/)/.test(unit))
    return /(?:^|\s)(?:khẩu phần|định mức)$/u.test(clauseBefore(reader, first, 3));
  if (/^(?:đồng|usd)\//.test(unit)) return TARIFF.test(clauseBefore(reader, first, 5));
  return /^[%‰]/.test(unit) && FIXED_SHARE.test(clauseBefore(reader, first, 6));
};

/** Lengths that tell how something is made or where it stands: `mỗi bên 0,5 m`, `cao hơn 0,4 m`, `2 m x 3 m`. */
const DIMENSION =
  /(?:^|\s)(?:mỗi bên|mỗi cạnh|mỗi chiều|cách|cách nhau|khoảng cách|đường kính|bán kính|chiều (?:cao|rộng|sâu|dày)|độ (?:cao|sâu|dày)|khổ|cao|cao hơn|thấp hơn|dày|sâu|rộng|cỡ|tầm bắn|tầm nhìn|cột nước|cự ly|triều cường|đỉnh triều|đỉnh lũ|mực nước|thủy triều)(?: (?:là|từ|khoảng|hơn|gần|trên|dưới|chừng))?$/u;
const TIMES = /^[x×]$/;

/** In metres: what is longer was built. */
const LONGEST_THING = 100;

/** In metres. */
const LONGEST_FURNITURE = 5;

/** `rộng 2 m, dài 60 m` */
function besideWidth(reader: Reader, { first, last, value }: Quantity): boolean {
  const around = `${phraseAt(reader, Math.max(0, first - 6), Math.min(6, first))} ${phraseAt(reader, last + 1, 3)}`;
  return (
    Number(value) < LONGEST_THING &&
    lower(reader, first - 1) === 'dài' &&
    /(?:rộng|cao|sâu|dày)(?:\s|$)/.test(around)
  );
}

const dimension: NoResult = (reader, quantity) => {
  const { first, last } = quantity;
  const unit = quantity.noun?.unit ?? '';
  if (/^(?:cm|mm)$/.test(unit)) return true;
  const far = /(?:^|\s)cách(?: \p{L}+){0,7}$/u.test(clauseBefore(reader, first, 8));
  if (far && /^(?:km|m|cây số)$/.test(unit)) return true;
  // `phòng 30 m2`, `bàn dài 1,2 m`
  if (/^m[2²]$/.test(unit)) return /^(?:phòng|căn|hội trường)$/.test(lower(reader, first - 1));
  if (!/^(?:m|mét)$/.test(unit)) return false;
  if (lower(reader, first - 1) === 'dài' && Number(quantity.value) < LONGEST_FURNITURE) return true;
  return (
    TIMES.test(lower(reader, last + 1)) ||
    TIMES.test(lower(reader, first - 1)) ||
    DIMENSION.test(clauseBefore(reader, first, 4)) ||
    besideWidth(reader, quantity)
  );
};

/** `cứ 3 tháng họp 1 lần`: how often. */
const frequency: NoResult = (reader, { noun, first }) =>
  /^(?:lần|buổi|bữa|ca|phiên)$/.test(noun?.unit ?? '') &&
  /(?:^|\s)cứ (?:\d+ |hai |ba |sáu )?(?:năm|tháng|tuần|quý|ngày|đêm|mùa|vụ|nhiệm kỳ)(?: \p{L}+){0,3}$/u.test(
    clauseBefore(reader, first, 7),
  );

/** `hai người một nhóm`, `5 em một phòng`: how many of them make one. */
const distribution: NoResult = (reader, { noun }) =>
  noun?.kind === 'noun' &&
  /^(?:một|mỗi) (?:nhóm|tổ|đội|bàn|phòng|xe|hàng|cặp|lượt|mâm|thuyền|giường|ca|kíp|chuyến|lớp)$/.test(
    phraseAt(reader, noun.last + 1, 2),
  );

/** `ruộng hai vụ`, `đất 3 vụ lúa`: what land is like. */
const cropping: NoResult = (reader, { noun, first }) =>
  /^(?:vụ|vụ lúa|vụ màu|lúa|màu)$/.test(noun?.unit ?? '') &&
  /^(?:ruộng|đất|lúa|chân)$/.test(lower(reader, first - 1));

/** Of what parts a thing is made: `đề 4 câu`, `đường 4 làn xe`, `vở kịch 5 hồi`. */
const PARTS = phrases(
  'điều | mục | câu | câu hỏi | hồi | khổ | nhịp | làn | làn xe | khoang | ngăn | cánh | trang | chương | tập | dãy',
);
const composition: NoResult = (reader, { noun, first }) =>
  PARTS.has(noun?.unit ?? '') &&
  // `hương ước 7 chương, 32 điều`
  (/^(?:chương|phần|mục)$/.test(lower(reader, lower(reader, first - 1) === ',' ? first - 2 : first - 1)) ||
    /^(?:quy ước|hương ước|quy chế|điều lệ|luật|nghị định|đề|bài thi|đề thi|bài|đường|quốc lộ|cầu|kịch|thơ|sách|tủ|thuyền|vở kịch|cuốn sách|luận văn|sơ gồm|chuồng|nhà)$/.test(
      /^(?:kịch|sách|thi|văn|gồm|ước|chế|lệ|định)$/.test(lower(reader, first - 1))
        ? phraseAt(reader, first - 2, 2)
        : lower(reader, first - 1),
    ));

/** Units that only tell what a thing or a moment is like: `38 độ`, `12.000 BTU`, `mô hình 3 cấp`, `7 âm lịch`. */
const QUALITY = phrases(
  'độ | btu | ml | mg | mmhg | lỗ | cánh | ohm | cấp | độ tuổi | âm lịch | dương lịch | mức lương | mức lương tối thiểu | lần lương | lần lương cơ sở | lần lương tối thiểu | hệ số',
);

/** `mang vác 20 kg`, `hành quân 18 km`: what one carries, how far one goes. */
const load: NoResult = (reader, { noun, first }) =>
  /^(?:kg|tạ)$/.test(noun?.unit ?? '') && /^(?:vác|cõng|gùi|gánh|nặng)$/.test(lower(reader, first - 1));

/** `USD = 24.150 đồng`: a rate of exchange. */
const exchange: NoResult = (reader, { noun, first }) =>
  noun?.unit === 'đồng' &&
  lower(reader, first - 1) === '=' &&
  /^(?:usd|eur|euro|yên|ndt)$/.test(lower(reader, first - 2));

const quality: NoResult = (_, { noun }) =>
  QUALITY.has(noun?.unit ?? '') || /\/(?:h|giờ|s|giây|phút)$/.test(noun?.unit ?? '');

/** What readers of a page did: `1.240 lượt thích, 86 bình luận`. */
const reception: NoResult = (_, { noun }) =>
  /^(?:(?:lượt )?(?:thích|like|chia sẻ|bình luận|theo dõi)|lượt (?:xem|đọc|tải))(?!\p{L})/u.test(
    noun?.unit ?? '',
  );

/** `xe tải 2,5 tấn`, `tủ lạnh 180 lít`: how much a vessel or a vehicle holds. */
const VESSEL =
  /(?:^|\s)(?:xe tải|xe ben|ô tô|xe|cần cẩu|xà lan|ghe|tủ lạnh|tủ đông|bình|bao|túi|gói|can|thùng|téc|bồn)$/u;
const capacity: NoResult = (reader, { noun, first }) =>
  /^(?:tấn|lít|kg|m3)$/.test(noun?.unit ?? '') &&
  VESSEL.test(phraseAt(reader, Math.max(0, first - 2), Math.min(2, first)));

/** `đóng 1% tiền lương`, `cộng 5 điểm`: what everybody pays or is given by the rule. */
const byRule: NoResult = (reader, { noun, first, numberLast }) => {
  const before = clauseBefore(reader, first, 3);
  if (noun?.unit === '%')
    return (
      /(?:^|\s)(?:đóng|trích|nộp|hưởng|mức)(?: (?:đảng phí|đoàn phí|hội phí|công đoàn|quỹ|bảo hiểm))?$/u.test(
        before,
      ) && /^(?:(?:tiền |mức |quỹ )?lương)(?!\p{L})/u.test(phraseAt(reader, numberLast + 2, 2))
    );
  return noun?.unit === 'điểm' && /(?:^|\s)(?:được cộng|bị trừ|cộng|trừ|cộng thêm)$/u.test(before);
};

const RULES: readonly NoResult[] = [
  tariff,
  dimension,
  frequency,
  distribution,
  cropping,
  composition,
  quality,
  reception,
  capacity,
  byRule,
  ...PER_MEASURE,
  load,
  exchange,
];

/** Whether a quantity tells what something is like, what it costs or how often it happens. */
export function isNoResult(reader: Reader, quantity: Quantity): boolean {
  return RULES.some((rule) => rule(reader, quantity));
}
