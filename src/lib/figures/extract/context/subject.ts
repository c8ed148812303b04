import { allMatches } from '../../all-matches.ts';
import { capitalise } from '../../../vietnamese/format.ts';
import { BODY_NAME, PLACE_NAME, PROVINCES } from './body-names.ts';
import { COLLECTIVE, HEAD_ALONE } from './heads-alone.ts';
import { NAMED_ACTOR } from './named-actors.ts';
import { DOES, DOING } from './verbs.ts';

/** Before a place that heads its clause: nothing, a mark, a word that leads to it. */
const HEADS_CLAUSE = /(?:^|[,;:] |(?:^|\s)(?:riêng|như|tại|ở|và|còn|trong khi|nhưng|song|thì) )$/iu;
const SCENE = /^(?:tại|ở) $/iu;
/** What a place does. */
const ACTS = new RegExp(`^\\s${DOES}`, 'u');
/** Between semicolons a place does whatever is told of it: `phường Thạnh Xuân cảm hóa 9 thanh niên`. */
const ACTS_SOMEHOW =
  /^\s(?!(?:là|và|của|thuộc|với|do|về|giáp|cách|nằm|ở|tại|cho|nơi|từ|đến|cùng|được|bị|khi|năm|nhiệm|giai|lần|khóa|trong|theo)(?!\p{L}))\p{Ll}+ (?:\p{Ll}+ )?\d/u;
/** When or after what, before the comma behind which the clause itself begins. */
const OPENS_WHEN = /^(?:Sau|Năm|Trong|Đến|Từ|Qua|Nhờ|Tính đến|Hiện|Quý|Tháng|Mùa|Vụ|Riêng) [^,;:.]{0,80}, $/u;
/** In letters: the words before and behind a place that tell whether it acts. */
const AROUND = 24;

/** The places that do something, at the head of a clause: `thị xã Hà Thượng giảm 11 đầu mối`, `Tại xã Nậm Hin, …`. */
function actingPlaces(text: string): RegExpExecArray[] {
  return allMatches(PLACE_NAME, text).filter(({ index, 0: name }) => {
    const before = text.slice(Math.max(0, index - AROUND), index);
    if (
      !HEADS_CLAUSE.test(before) ||
      LIES_BEHIND.test(text.slice(Math.max(0, index - 2 * AROUND), index + 9))
    )
      return false;
    const after = text.slice(index + name.length, index + name.length + 2 * AROUND);
    const behind = after.slice(LIES_IN.exec(after)?.[0].length ?? 0);
    return (
      ACTS.test(behind) ||
      // `Huyện Bát Xát: 12 xã, 96 thôn;`
      (/(?:^|; )$/u.test(before) && /^: \d/u.test(behind)) ||
      ((/(?:^|; )$/u.test(before) || OPENS_WHEN.test(text.slice(0, index))) && ACTS_SOMEHOW.test(behind)) ||
      (index < AROUND && SCENE.test(before) && /^(?:,|\s(?:đến|năm|hiện))/u.test(behind))
    );
  });
}

/** `Lạng Sơn có 612 chi bộ`: a place named without its kind, with what it has right behind. */
const BARE_PLACE =
  /(?=\p{Lu})(?<=^|[;,:] |(?<!\p{Lu}\p{L}*) và )(?!(?:Đảng|Đoàn|Ban|Bộ|Ông|Bà|Anh|Chị|Đồng|Năm|Tháng|Quý|Sau|Trong|Theo|Nếu|Riêng|Ngoài|Hội|Nghị|Chỉ|Quyết|Mặt|Quốc|Trung|Hiện|Đến|Toàn|Cả|Tổng|Số|Chi|Nhiều|Các|Mỗi) )(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?= (?:có|kết nạp|đạt|còn|giảm|tăng|thành lập|hiện có) (?:\p{L}+ ){0,2}\d)/gu;
/** `Hà Nội đã kết luận`: a province acts as any other place does. */
const PROVINCE = new RegExp(`(?=[A-ZĐ])(?<!TP\\. )(?<=^|[,;:.] )${PROVINCES}(?!\\s\\p{Lu})(?! -)`, 'gu');
/** `Quận Sơn Trà, TP. Đà Nẵng đã …`: where it lies is told between commas or in brackets. */
const LIES_IN =
  /^(?:,| \()\s?(?:TP\.?|[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Tt]hị xã|[Qq]uận|[Xx]ã|[Pp]hường)(?: \p{Lu}[\p{L}]*){1,3}[,)]?|^ \([^()\d]{2,40}\)/u;
/** `UBND huyện Bù Đăng, tỉnh Bình Phước`: where the place before lies. */
const LIES_BEHIND =
  /(?<!\p{L})(?:(?:thôn|bản|ấp|xã|phường|thị trấn)(?: \p{Lu}\p{L}*){1,3}, (?:huyện|quận|thị xã|thành|tỉnh)|(?:huyện|quận|thị xã|thành phố)(?: \p{Lu}\p{L}*){1,3}, (?:tỉnh|thành))(?!\p{L})[^,;]*$/iu;
/** Of three capitals the one in the middle tells a person: `Lò Văn Pọm`. */
const PERSON = / (?:Văn|Thị|Hữu|Đức|Xuân|Quang|Ngọc|Minh|Thanh) /u;

/** `Ở Đảng bộ Khối Doanh nghiệp, 14 chi bộ …`: where a sentence begins is whose its figures are. */
const OPENS_AT = /^(?:Tại|Ở)\s+$/u;

/** Before these a name is a possessor, a place or a source, not who acts: `của Huyện ủy`, `theo Tỉnh ủy`. */
const NOT_ACTING =
  /(?:của|do|(?<!\p{L})có|[Tt]heo|từ|tại|ở|với|về|cho|trong|ngoài|giữa|(?<!(?:năm|tháng|tuần|quý|kỳ|gian|vừa) )qua|trình|đề nghị|báo cáo|dự|Nghị quyết|Quyết định|Chỉ thị|Đại hội|chỉ tiêu|so với|thuộc|lãnh đạo|vào|tin tưởng|tín nhiệm|bầu|bổ sung|quy hoạch|[Tt]rưởng|[Pp]hó|[Bb]í thư|[Cc]hủ tịch|[Cc]hủ nhiệm|[Tt]rưởng ban|[Gg]iám đốc|[ỦUủu][yỷ] viên|[Đđ]ại biểu|[Nn]guyên|[Tt]hành viên|[Cc]hánh)\s+$/u;

/** Right behind what is done a body is whom it is done to: `vận động Quỹ «Vì người nghèo»`, `kiểm tra Đảng ủy xã`. */
const DONE_TO = new RegExp(
  `(?:${DOING.join('|')}|giúp|tặng|thăm|giao|mời|gửi|góp|học|gặp|cùng|vay|trồng|mở|điều hành|đối với)\\s+$`,
  'u',
);
/** `1.046 đảng viên toàn Đảng bộ`: behind what is counted it tells whose that is. */
const OF_COUNTED = /\d (?:\p{Ll}+ ){1,3}$/u;
/** `báo cáo của 68 tỉnh ủy`: in small letters behind a number bodies are counted. */
const COUNTED = /(?<![\d/.])(?!(?:19|20)\d\d )\d+ $/;
const COUNTED_KINDS =
  /(?:\d|(?<!\p{L})(?:các|những|tại|ở|mỗi|nhiều)) (?:\p{Ll}+, )?(?:xã|phường|huyện|quận|tỉnh|thôn|bản|ngành|đơn vị|thị xã)(?: \p{Ll}+)?, $/u;
/** `sau sắp xếp Đảng bộ còn 26 chi bộ`: what was done before is no verb of the clause. */
const AFTERWARDS = /(?:[Ss]au|[Tt]rước|[Qq]ua|[Kk]hi|[Nn]hờ)(?: khi)?(?: \p{Ll}+){1,3} $/u;
/** Who acts has its verb behind it. */
const ENDS = /^(?:[.;!?)]|$)/u;

/** Kinds of bodies: without a name of their own they tell nobody. */
const KIND_ALONE = /^(?:Sở|Trường|Trung tâm|Công an|Bộ Chỉ huy)$/u;

/** `cơ quan này`: the body named before. */
const POINTS_BACK = / này$/u;

/** Whether a name begins within one of others. */
function standsIn({ index }: RegExpExecArray, others: readonly RegExpExecArray[]): boolean {
  return others.some((other) => other.index <= index && index < other.index + other[0].length);
}

/** Whether the body between two places of a sentence does what is told, or has it. */
function acts(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end);
  if (OPENS_AT.test(text.slice(0, start)) && /^,? /u.test(after)) return true;
  if (/\p{Ll}/u.test(text.charAt(start)) && COUNTED.test(before)) return false;
  const done = DONE_TO.test(before) && !AFTERWARDS.test(before);
  return !done && ![NOT_ACTING, OF_COUNTED].some((told) => told.test(before)) && !ENDS.test(after);
}

function bodies(text: string): { name: string; start: number; acts: boolean }[] {
  // Small letters count as well as name, `52 chi bộ thôn`: they name where they head their clause.
  const named = allMatches(BODY_NAME, text).filter(
    ({ index, 0: name }) =>
      !KIND_ALONE.test(name) &&
      (!/^\p{Ll}/u.test(name) ||
        !/^(?:chi bộ|đảng bộ|công an|công đoàn|hội|đoàn|tổ|đội|mặt trận|hợp tác xã|trường|trạm|ngành)(?!\p{L})/u.test(
          name,
        ) ||
        HEADS_CLAUSE.test(text.slice(Math.max(0, index - AROUND), index))),
  );
  const places = actingPlaces(text).filter((place) => !standsIn(place, named));
  // Without a number nothing is told of a place that its kind does not announce.
  const counted = /\d/.test(text) ? text : '';
  const bare = allMatches(BARE_PLACE, counted).filter(
    (match) => !PERSON.test(match[0]) && !standsIn(match, places),
  );
  const provinces = allMatches(PROVINCE, counted).filter(({ index, 0: name }) =>
    ACTS.test(text.slice(index + name.length, index + name.length + AROUND)),
  );
  const actors = allMatches(NAMED_ACTOR, counted).filter(
    (match) =>
      !PERSON.test(match[0]) &&
      ![places, bare].some((others) => standsIn(match, others)) &&
      !named.some((body) => standsIn(body, [match]) || standsIn(match, [body])),
  );
  const kinds = [HEAD_ALONE, COLLECTIVE]
    .flatMap((pattern) => allMatches(pattern, counted))
    // `57 tỉnh, thành phố đã có dịch`: kinds that are counted together.
    .filter(
      (kind) =>
        !standsIn(kind, named) &&
        !COUNTED_KINDS.test(text.slice(Math.max(0, kind.index - AROUND), kind.index)),
    );
  const beside = provinces.filter(({ index }) => !bare.some((place) => place.index === index));
  return [...named, ...places, ...bare, ...beside, ...kinds]
    .filter((one) => !standsIn(one, actors))
    .concat(actors)
    .sort((left, right) => left.index - right.index)
    .map((match) => ({
      name: capitalise(match[0].replace(/\s+(?:và|đảng|có)$/u, '').trim()),
      start: match.index,
      acts: acts(text, match.index, match.index + match[0].length),
    }))
    .map((body, at, all) =>
      POINTS_BACK.test(body.name) ? { ...body, name: all[at - 1]?.name ?? '' } : body,
    );
}

/** A sentence of a paragraph with the places of its figures. */
interface SubjectSentence {
  text: string;
  figures: readonly { start: number }[];
}

/** A sentence that begins so speaks of something else than the body before. */
const ANOTHER =
  /^(?:(?:Nhờ|Từ|Với) .{0,60}, )?(?:Phong trào|Cuộc vận động|Cuộc thi|Hội thi|Mô hình|Quỹ|Thí sinh|Nhiều|Một số|Giá trị|Thu nhập|Tổng vốn|Diện tích|Năng suất|(?:[Cc]ác|[Nn]hững) (?!cấp)(?:doanh nghiệp|hộ|gia đình|ngành|địa phương|cơ quan|mạnh thường quân|nhà hảo tâm|lực lượng|đồn|trường)|[Nn]hân dân|[Nn]gười dân|[Bb]à con|[Gg]ia đình|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Gg]ià làng|[Đđ]ồng chí(?= \p{Lu}))(?!\p{L})/u;

/** Such a sentence tells of one among many: what follows is not about it. */
const EXAMPLE = /^(?:Riêng|Trong đó|Điển hình|Tiêu biểu|Nhất là|Như)(?!\p{L})|\snhất(?: là| với)?\s/u;

/** Who each figure of a paragraph is about: the body that acts nearest before it, else in the sentences before. */
export function readSubjects(sentences: readonly SubjectSentence[]): (string | undefined)[][] {
  let carried: string | undefined;
  return sentences.map(({ text, figures }) => {
    if (ANOTHER.test(text)) carried = undefined;
    const named = bodies(text);
    const acting = named.filter((body) => body.acts).map((body) => ({ ...body, name: body.name || carried }));
    const subjects = figures.map(
      ({ start }) => acting.findLast((body) => body.start < start)?.name ?? carried,
    );
    if (!EXAMPLE.test(text)) carried = acting.at(-1)?.name ?? carried;
    return subjects;
  });
}
