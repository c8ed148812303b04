import { asLabel } from '../label/words-around.ts';

/** Names of bodies that act or are counted in party reports, as a sentence begins with them. */
const BODY = String.raw`(?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành|Ban Thường vụ|Quân [uủ][yỷ](?= Trung)|Ban Cán sự|Ban Chỉ đạo|Ban(?=\s\p{Lu})|Đảng bộ|[Đđ]ảng (?:ủy|uỷ)(?! viên)|[Hh]uyện (?:ủy|uỷ)(?! viên)|[Tt]ỉnh (?:ủy|uỷ)(?! viên)|[Tt]hành (?:ủy|uỷ)(?! viên)|[Tt]hị (?:ủy|uỷ)(?! viên)|[Qq]uận (?:ủy|uỷ)(?! viên)|Chi bộ|Chi ủy|[ỦUủu][yỷ] ban [Kk]iểm tra|[ỦU][yỷ] ban nhân dân|[ỦU][yỷ] ban MTTQ|UBKT(?:T[WUƯ]|HU|ĐU)?(?!\p{L})|UBND|HĐND|Hội đồng nhân dân|Mặt trận Tổ quốc|MTTQ|Hội(?=\s\p{Lu})|Liên đoàn Lao động|Công đoàn|Huyện đoàn|Tỉnh đoàn|Thành đoàn|Đoàn Thanh niên|Trung tâm|Hợp tác xã(?=\s\p{Lu})|Công ty(?=\s\p{Lu})|Ngành(?=\s\p{Lu})|Công an|Bộ Chỉ huy|Ban Chỉ huy|Sở|Trường|[Tt]oàn (?:tỉnh|huyện|thành phố|thị xã|thị trấn|quận|phường|xã(?! hội)|Đảng bộ|đảng bộ|[Nn]gành|[Kk]hối)|[Cc]ấp (?:ủy|uỷ)(?! viên)(?: các cấp)?|[Cc]ác cấp (?:ủy|uỷ)(?! viên)(?: đảng)?|[Cc]ả nước|[Tt]oàn quốc)`;
/** Words of two syllables and more that names of bodies are made of: `Sở Tài nguyên`, `Ban Nội chính`. */
const COMPOUND = String.raw`(?:Trung ương(?: Đảng)?|Quân khu \d+|Liên hiệp Phụ nữ|Tổ chức|Tuyên giáo|Dân vận|Nội chính|Tài chính|Tài nguyên|Môi trường|Văn (?:hóa|hoá)|Thể thao|Du lịch|Y tế|Giáo dục|Đào tạo|Nông nghiệp|Phát triển|Nông thôn|Nội vụ|Tư pháp|Công thương|Kế hoạch|Đầu tư|Xây dựng|Giao thông|Vận tải|Khoa học|Công nghệ|Thông tin|Truyền thông|Lao động|Thương binh|Xã hội|Ngoại vụ|Quân sự|Bộ đội|Biên phòng|Cựu chiến binh|Phụ nữ|Nông dân|Thanh niên|Sinh viên|Luật gia|Người cao tuổi|Chữ thập đỏ|Khuyến học|Thành phố|Chính trị|Thanh tra|Dân tộc|Tôn giáo|Sư phạm|Kinh tế|Kiểm tra|Nhà báo|Hải quan|Bảo hiểm|Đại học|Cao đẳng|Cảnh sát|Liên hiệp|Kỷ luật|Hành chính|Công đoàn|Ngân hàng|Tòa án|Nhân dân|Hợp tác xã|Doanh nghiệp|Bồi dưỡng (?:c|C)hính trị|Khối (?:các cơ quan(?: và doanh nghiệp)?|doanh nghiệp|dân cư|các trường(?: đại học)?(?:, cao đẳng)?))(?!\p{L})`;
/** A word of a name; ` và`, a comma or a dash joins two: `Sở Giáo dục và Đào tạo`. */
const PART = String.raw`(?:(?:\s(?:và|-)|,)?\s${COMPOUND}|\s\p{Lu}[\p{L}\d]*)`;
/** Words that carry a body's name on: the body it belongs to, its place, its level. */
const TAIL = String.raw`(?:\s(?:các cấp|các chi bộ|đảng ủy cơ sở|đảng uỷ cơ sở)(?!\p{L})|\s(?:cơ sở|trực thuộc|huyện|tỉnh|thành phố|thị xã|thị trấn|quận|phường|xã|thôn|bản|khối)(?=\s\p{Lu}|\s(?:các|huyện|tỉnh|thành|thị|quận|phường|xã|đã|có|khối|chính)|[\s,]|$)|\s(?:bồi dưỡng chính trị|chính trị)|\s${BODY}|${PART})*`;
const NAME = new RegExp(`(?<![\\p{L}])${BODY}${TAIL}(?:(?:,| và)\\s${BODY}${TAIL})*`, 'gu');
const PLACE =
  /(?:[Tt]ỉnh|[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Qq]uận|(?<![Tt]hị )[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]hôn|[Bb]ản|[Ấấ]p|[Xx]óm|[Bb]uôn|[Kk]hu phố)(?: biên giới| miền núi| vùng cao| đảo| ven biển)?(?:\s\p{Lu}[\p{L}\d]*){1,4}/gu;
/** Before a place that heads its clause: nothing, a mark, a word that leads to it. */
const HEADS_CLAUSE = /(?:^|[,;:] |(?:^|\s)(?:riêng|như|tại|ở|và|còn) )$/iu;
const SCENE = /^(?:tại|ở) $/iu;
/** What a place does. */
const ACTS =
  /^\s(?:đã|có|còn|chỉ|giảm|tăng|đạt|được|bị|thực hiện|kết nạp|thành lập|tổ chức|huy động|vận động|xây dựng|trồng|hiện|nay|thu|chi|phấn đấu|cần|ban hành|tiến hành|sắp xếp|sáp nhập|mở|hỗ trợ|đầu tư|giải quyết|phát triển|công nhận|trao|tặng|không|chưa|vẫn|luôn|tiếp tục|triển khai|bố trí|tinh giản|cắt|xóa|xoá|dẫn đầu|cũng|ra quân|vượt)(?!\p{L})/u;
/** In letters: the words before and behind a place that tell whether it acts. */
const AROUND = 16;

/** The places that do something, at the head of a clause: `thị xã Hà Thượng giảm 11 đầu mối`, `Tại xã Nậm Hin, …`. */
function actingPlaces(text: string): RegExpExecArray[] {
  return [...text.matchAll(PLACE)].filter(({ index, 0: name }) => {
    const before = text.slice(Math.max(0, index - AROUND), index);
    if (!HEADS_CLAUSE.test(before)) return false;
    const behind = text.slice(index + name.length, index + name.length + AROUND);
    return (
      ACTS.test(behind) || (index < AROUND && SCENE.test(before) && /^(?:,|\s(?:đến|năm|hiện))/u.test(behind))
    );
  });
}

/** Before these a name is a possessor, a place or a source, not who acts: `của Huyện ủy`, `theo Tỉnh ủy`. */
const NOT_ACTING =
  /(?:của|do|[Tt]heo|từ|tại|ở|với|về|cho|trình|đề nghị|báo cáo|dự|Nghị quyết|Quyết định|Chỉ thị|Đại hội|chỉ tiêu|so với|thuộc|lãnh đạo|vào|bầu|bổ sung|quy hoạch|Trưởng|Phó|Bí thư|Chủ tịch)\s+$/u;

/** Kinds of bodies: without a name of their own they tell nobody. */
const KIND_ALONE = /^(?:Sở|Trường|Trung tâm|Công an|Bộ Chỉ huy)$/u;

function bodies(text: string): { name: string; start: number; acts: boolean }[] {
  const named = [...text.matchAll(NAME)];
  const places = actingPlaces(text).filter(
    ({ index }) => !named.some((name) => name.index <= index && index < name.index + name[0].length),
  );
  return [...named, ...places]
    .sort((left, right) => left.index - right.index)
    .map((match) => ({
      name: asLabel(match[0].replace(/\s+(?:và|đảng|có)$/u, '').trim()),
      start: match.index,
      acts: !NOT_ACTING.test(text.slice(Math.max(0, match.index - 20), match.index)),
    }))
    .filter(({ name }) => !KIND_ALONE.test(name));
}

/** A sentence of a paragraph with the places of its figures. */
interface SubjectSentence {
  text: string;
  figures: readonly { start: number }[];
}

/** A sentence that begins so speaks of something else than the body before. */
const ANOTHER =
  /^(?:Phong trào|Cuộc vận động|Cuộc thi|Hội thi|Mô hình|Quỹ|Nhân dân|Người dân|Bà con|Thí sinh|Nhiều|Một số|Giá trị|Thu nhập|Tổng vốn|Diện tích|Năng suất)(?!\p{L})/u;

/** Such a sentence tells of one among many: what follows is not about it. */
const EXAMPLE = /^(?:Riêng|Trong đó|Điển hình|Tiêu biểu|Nhất là|Như)(?!\p{L})|\snhất(?: là| với)?\s/u;

/** Who each figure of a paragraph is about: the body that acts nearest before it, else in the sentences before. */
export function readSubjects(sentences: readonly SubjectSentence[]): (string | undefined)[][] {
  let carried: string | undefined;
  return sentences.map(({ text, figures }) => {
    if (ANOTHER.test(text)) carried = undefined;
    const named = bodies(text);
    const acting = named.filter((body) => body.acts);
    const subjects = figures.map(
      ({ start }) => acting.findLast((body) => body.start < start)?.name ?? carried,
    );
    if (!EXAMPLE.test(text)) carried = acting.at(-1)?.name ?? carried;
    return subjects;
  });
}
