/** A group of the sidebar and the words of a sentence that bring a figure into it. */
interface Topic {
  group: string;
  /** In the words before the figure: the nearest decides. */
  before?: RegExp;
  /** In the figure's own unit, when nothing before it decided. */
  unit?: RegExp;
  /** In what its label begins with: `Tỷ lệ chi bộ …`. */
  label?: RegExp;
  /** Named as a thing, not as an action: it decides only when nothing else does. */
  weak?: boolean;
}

const word = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'giu');

const TOPICS: readonly Topic[] = [
  {
    group: 'Sáp nhập, tinh gọn',
    before: word(
      'sáp nhập|hợp nhất|tinh gọn|tinh giản|giải thể|sắp xếp lại|sắp xếp|kiêm nhiệm|nhất thể hóa|đầu mối',
    ),
  },
  {
    group: 'Sáp nhập, tinh gọn',
    label:
      /^(?:số )?(?:phòng|biên chế|đầu mối|đơn vị|thôn|xã|tổ dân phố|cơ quan|chi cục|trung tâm|trường(?! hợp)|ban|lãnh đạo|cấp phó|cấp trưởng)(?!\p{L}).*(?<!\p{L})giảm$/iu,
  },
  {
    group: 'Kỷ luật',
    before: word(
      '(?<!khiếu nại )(?<!khiếu nại về )(?<!tố cáo )(?<!hình thức )kỷ luật|khiển trách|cảnh cáo|cách chức|khai trừ|đình chỉ|(?<!dấu hiệu |vụ )vi phạm',
    ),
  },
  {
    group: 'Kiểm tra, giám sát',
    before: word('(?<!ủy ban |uỷ ban |ban )kiểm tra|giám sát|phúc tra|thanh tra'),
  },
  {
    group: 'Xếp loại',
    before: word(
      'hoàn thành (?:xuất sắc |tốt )?nhiệm vụ|trong sạch,? vững mạnh|xếp loại|đánh giá|phân loại|yếu kém',
    ),
  },
  {
    group: 'Văn bản ban hành',
    before: word('ban hành'),
    unit: /^(?:nghị quyết|chỉ thị|quyết định|kết luận|thông báo|kế hoạch|chương trình hành động|công văn|thông tri|hướng dẫn|quy chế|quy định|văn bản|báo cáo|tờ trình)(?! viên)/u,
  },
  {
    group: 'Đảng viên',
    before: word('kết nạp|phát triển đảng viên|phát triển đảng|đảng viên mới|tỷ lệ đảng viên'),
    unit: /^(?:đảng viên|quần chúng|đoàn viên ưu tú)/u,
    label: /^(?:tỷ lệ )?(?:đảng viên|quần chúng)/iu,
  },
  {
    group: 'Đào tạo, bồi dưỡng',
    before: word('đào tạo|bồi dưỡng|tập huấn|mở lớp|học tập|quán triệt'),
    unit: /^(?:lớp|học viên|lượt học viên|giảng viên|hội nghị|báo cáo viên|cuộc thi)/u,
  },
  {
    group: 'Khen thưởng',
    before: word('khen thưởng|khen|tặng|trao(?! đổi| quyền)|biểu dương|tôn vinh|huy hiệu'),
    unit: /^(?:giấy khen|bằng khen|huân chương|giải)/u,
  },
  {
    group: 'Đại hội, bầu cử',
    before: word('đại hội|bầu|bầu cử|trúng cử|tín nhiệm'),
    unit: /^(?:đại biểu|phiếu(?! (?:khảo sát|điều tra|hỏi|thu|thăm dò|xin)))/u,
  },
  {
    group: 'Cán bộ',
    weak: true,
    before: word('cán bộ|quy hoạch|luân chuyển|bổ nhiệm|điều động|công chức|trình độ'),
    unit: /^(?:cán bộ|công chức|viên chức|biên chế)/u,
    label: /^(?:tỷ lệ )?(?:cán bộ|công chức|viên chức)/iu,
  },
  {
    group: 'Đơn thư',
    before: word('khiếu nại|tố cáo|tiếp công dân|đơn thư'),
    unit: /^(?:đơn(?! vị| hàng)|vụ việc|vụ án|bị can)(?!\p{L})/u,
  },
  {
    group: 'Dân vận',
    before: word('dân vận|vận động|tiếp xúc cử tri|đối thoại|tọa đàm|phản biện xã hội'),
    unit: /^(?:mô hình)/u,
  },
  {
    group: 'Tổ chức đảng',
    label:
      /^(?:tỷ lệ )?(?:tổ chức đảng|tổ chức cơ sở đảng|chi bộ|đảng bộ|bí thư chi bộ)|có (?:chi bộ|tổ chức đảng)(?!\p{L})|chưa có đảng viên/iu,
    unit: /^(?:tổ chức cơ sở đảng|tổ chức đảng|tổ chức|chi bộ|đảng bộ|chi,? đảng bộ|cấp ủy|cấp uỷ)/u,
  },
  {
    group: 'Nông thôn mới',
    before: word('nông thôn mới|hiến đất|giao thông nông thôn'),
    unit: /^(?:tiêu chí|m²? đất)/u,
    label: /^xã (?:đạt|được công nhận đạt) chuẩn/iu,
  },
  {
    group: 'Đời sống',
    weak: true,
    before: word(
      'hộ nghèo|hộ cận nghèo|thu nhập|giảm nghèo|thoát nghèo|nhà ở|bảo hiểm y tế|nước sạch|hợp vệ sinh|việc làm|gia đình văn hóa|gia đình văn hoá|nhà kiên cố|dân số',
    ),
    unit: /^(?:hộ(?!\p{L})|khẩu$|nhân khẩu)/u,
    label: /^(?:tỷ lệ )?(?:thu nhập|hộ nghèo|hộ cận nghèo)/iu,
  },
  {
    group: 'Kinh tế - xã hội',
    weak: true,
    before: word(
      'thu ngân sách|chi ngân sách|ngân sách|dự toán|che phủ rừng|che phủ|xuất khẩu|giá trị sản xuất|tăng trưởng|kinh phí|vốn|sản lượng|diện tích|cơ cấu kinh tế|kinh tế|công nghiệp|nông nghiệp|dịch vụ|thương mại|thủy sản|trồng trọt|chăn nuôi|du lịch|hợp tác xã|đầu tư|doanh thu|lợi nhuận|gieo cấy|năng suất|đàn (?:trâu|bò|lợn|gia súc|gia cầm|dê)|thu nội địa|chi thường xuyên',
    ),
    unit: /^(?:đồng|ha|tấn|km|m[²³]?|kg|usd)(?:$|\/)/u,
  },
];

/** The group of figures that no topic claims. */
export const OTHER_GROUP = 'Số liệu khác';

/** Where the last word of a topic ends before the figure; −1 when there is none. */
function lastEnd(pattern: RegExp | undefined, text: string): number {
  return [...(pattern ? text.matchAll(pattern) : [])].reduce(
    (end, match) => Math.max(end, match.index + match[0].length),
    -1,
  );
}

/** Ratings of members stand with the members, ratings of organisations in a group of their own. */
function refine(group: string, clause: string, unit: string, label: string): string {
  if (group !== 'Xếp loại') return group;
  if (/^(?:tỷ lệ )?đảng viên/iu.test(label)) return 'Đảng viên';
  const whom = `${clause.split(/[;,]/).at(-1)!} ${unit}`.toLowerCase();
  if (/tổ chức|chi bộ|đảng bộ|tccsđ/.test(whom)) return 'Xếp loại tổ chức đảng';
  return /đảng viên/.test(whom) ? 'Đảng viên' : 'Xếp loại tổ chức đảng';
}

/** In words: a clause as short as this goes on with what the sentence began. */
const GOING_ON = 2;
/** What a percentage, money or a household measures begins a topic of its own after a comma. */
const MEASURED =
  /,\s*((?:tỷ lệ|tỉ lệ|tỷ trọng|thu nhập|hộ |số hộ|giá trị|tổng |diện tích|sản lượng|lao động|dân số|vốn|đàn )[^,]*)$/iu;

/** The words of a clause that are the figure's own: `lao động qua đào tạo đạt 48%, | tỷ lệ che phủ rừng 51%`. */
function ownWords(clause: string, unit: string): string {
  if (!/^(?:%|đồng|ha|hộ|tấn|người)/.test(unit)) return clause;
  return MEASURED.exec(clause)?.[1] ?? clause;
}

/** The words around a figure that bring it into a group. */
interface Around {
  /** The words before it in its clause and in its sentence; earlier figures left blank. */
  clause: string;
  sentence: string;
  unit: string;
  /** The group of the figure that it is a part of. */
  parent?: string;
  /** Its label, which may hold the words after it. */
  label?: string;
  /** The group of the figure before it in its sentence. */
  previous?: string;
}

/** Any word that brings a figure into a group: most labels hold none. */
const ANY = [false, true].map((weak) =>
  word(
    TOPICS.filter((topic) => (topic.weak ?? false) === weak && topic.before)
      .map(({ before }) => before!.source)
      .join('|'),
  ),
);

/** A label, a clause and a sentence are asked more than once; of the last ones the answer is kept. */
const asked = [new Map<string, Topic | undefined>(), new Map<string, Topic | undefined>()];
const MOST_ASKED = 64;

function nearestTopic(text: string, weak: boolean): Topic | undefined {
  const kept = asked[weak ? 1 : 0]!;
  if (!kept.has(text)) {
    if (kept.size >= MOST_ASKED) kept.clear();
    kept.set(text, readNearest(text, weak));
  }
  return kept.get(text);
}

function readNearest(text: string, weak: boolean): Topic | undefined {
  if (text.search(ANY[weak ? 1 : 0]!) < 0) return undefined;
  const places = TOPICS.filter((topic) => (topic.weak ?? false) === weak).map((topic) => ({
    topic,
    end: lastEnd(topic.before, text),
  }));
  return places.filter(({ end }) => end >= 0).sort((left, right) => right.end - left.end)[0]?.topic;
}

/**
 * The group of a figure: the action named nearest before it in its clause (`kiểm tra`, `kết nạp`), then the
 * figure that it is a part of, then its unit, then what its sentence is about.
 */
export function readGroup({ clause, sentence, unit, parent, label = '', previous }: Around): string {
  const own = ownWords(clause, unit);
  const acted = topicOfPassive(label) ?? nearestTopic(own, false);
  if (!acted && parent) return parent;
  const goesOn = own === clause && own.trim().split(/\s+/).length <= GOING_ON;
  const around = { own, sentence: own === clause ? sentence : '', unit, label, goesOn };
  for (const rule of acted ? [() => acted] : TOPIC_RULES) {
    const topic = rule(around);
    if (topic) return refine(topic.group, clause, unit, label);
  }
  const last = nearestTopic(sentence, true);
  return last ? refine(last.group, clause, unit, label) : (previous ?? OTHER_GROUP);
}

/** `8 đảng viên bị khiển trách` after `qua kiểm tra`: what was done with them, told right behind the figure. */
function topicOfPassive(label: string): Topic | undefined {
  const done = /\s(?:bị|được) (.*)$/u.exec(label)?.[1];
  if (/^(?:đảng viên|tổ chức đảng|cấp ủy viên) bị xử lý/iu.test(label)) return nearestTopic('kỷ luật', false);
  return done === undefined ? undefined : nearestTopic(done, false);
}

interface Said {
  own: string;
  /** `''` where the figure's own words begin another topic than the sentence's. */
  sentence: string;
  unit: string;
  label: string;
  goesOn: boolean;
}

/** What a survey says of those asked. */
const OPINION =
  /^tỷ lệ (?!tổ chức|chi bộ|đảng bộ|đảng viên).*(?<!\p{L})(?:cho rằng|đánh giá|đồng ý|hài lòng|được hỏi|mong muốn|muốn|trả lời|nhận thấy|phát biểu)(?!\p{L})/iu;
const SURVEY: Topic = { group: 'Số liệu khác' };

/** What tells the topic of a figure whose own words name no action; the first that says something decides. */
const TOPIC_RULES: readonly ((said: Said) => Topic | undefined)[] = [
  // `16,2% đánh giá ở mức khá`: what people think is no rating.
  ({ unit, label }) => (unit === '%' && OPINION.test(label) ? SURVEY : undefined),
  ({ label }) => nearestTopic(label, false),
  ({ label }) => TOPICS.find((topic) => topic.label?.test(label)),
  ({ unit, label }) => (unit === '%' ? nearestTopic(label, true) : undefined),
  ({ goesOn, sentence }) => (goesOn ? nearestTopic(sentence, false) : undefined),
  ({ own }) => nearestTopic(own, true),
  ({ unit }) => TOPICS.find((topic) => topic.unit?.test(unit)),
  ({ label }) => nearestTopic(label, true),
  ({ sentence }) => nearestTopic(sentence, false),
];
