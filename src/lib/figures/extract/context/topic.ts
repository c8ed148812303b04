import { allMatches } from '../../all-matches.ts';
import { OTHER_GROUP, TOPICS, topicWord } from './topics.ts';
import type { Topic } from './topics.ts';

/** Where the last word of a topic ends before the figure; −1 when there is none. */
function lastEnd(pattern: RegExp | undefined, text: string): number {
  return (pattern ? allMatches(pattern, text) : []).reduce(
    (end, match) => Math.max(end, match.index + match[0].length),
    -1,
  );
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

/** Ratings of members stand with the members, ratings of organisations in a group of their own. */
function refine(group: string, { clause, unit, label = '', previous }: Around): string {
  if (group !== 'Xếp loại') return group;
  if (/^(?:tỷ lệ )?đảng viên/iu.test(label)) return 'Đảng viên';
  const whom = `${clause.split(/[;,]/).at(-1)!} ${unit}`.toLowerCase();
  if (/tổ chức|chi bộ|đảng bộ|tccsđ/.test(whom)) return 'Xếp loại tổ chức đảng';
  // `97,2% đảng viên hoàn thành tốt nhiệm vụ, trong đó 18% hoàn thành xuất sắc`
  const goesOn = unit === '%' && previous === 'Đảng viên' && !/tổ chức|chi bộ|đảng bộ/iu.test(label);
  return goesOn || /đảng viên/.test(whom) ? 'Đảng viên' : 'Xếp loại tổ chức đảng';
}

/** In words: a clause as short as this goes on with what the sentence began. */
const GOING_ON = 2;
/** What a percentage, money or a household measures begins a topic of its own after a comma. */
const MEASURED =
  /,\s*((?:tỷ lệ|tỉ lệ|tỷ trọng|thu nhập|hộ |số hộ|giá trị|tổng |diện tích|sản lượng|lao động|dân số|vốn|đàn )[^,]*)$/iu;

/** What is set up, behind what was done with others: `kết nạp 60 quần chúng, | lập mới 3 chi bộ`. */
const SET_UP = /,\s*((?:đã |và )?(?:thành lập|lập mới|kiện toàn|củng cố)(?!\p{L})[^,]*)$/iu;

/** The words of a clause that are the figure's own: `lao động qua đào tạo đạt 48%, | tỷ lệ che phủ rừng 51%`. */
function ownWords(clause: string, unit: string): string {
  const begun = SET_UP.exec(clause)?.[1];
  if (begun || !/^(?:%|đồng|ha|hộ|tấn|người)/.test(unit)) return begun ?? clause;
  return MEASURED.exec(clause)?.[1] ?? clause;
}

/** Any word that brings a figure into a group: most labels hold none. */
const ANY = [false, true].map((weak) =>
  topicWord(
    TOPICS.filter((topic) => (topic.weak ?? false) === weak && topic.before)
      .map(({ before }) => before!.source)
      .join('|'),
  ),
);

/** Whether a title names several matters: `Kết quả phát triển đảng viên và xếp loại tổ chức đảng`. */
export function namesSeveral(title: string): boolean {
  return TOPICS.filter(({ weak, before }) => !weak && before && title.search(before) >= 0).length > 1;
}

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
export function readGroup(said: Around): string {
  const { clause, sentence, unit, parent, label = '', previous } = said;
  const own = ownWords(clause, unit);
  const acted = topicOfAction(own, label, unit);
  if (!acted && parent) return parent;
  const goesOn = own === clause && own.trim().split(/\s+/).length <= GOING_ON;
  const around = { own, sentence: own === clause ? sentence : '', unit, label, goesOn };
  for (const rule of acted ? [() => acted] : TOPIC_RULES) {
    const topic = rule(around);
    if (topic) return refine(topic.group, said);
  }
  const last = nearestTopic(sentence, true);
  return last ? refine(last.group, said) : (previous ?? OTHER_GROUP);
}

/** The action that the figure's own words name. */
function topicOfAction(own: string, label: string, unit: string): Topic | undefined {
  const named = topicOfPassive(label) ?? topicOfOther(own, label) ?? nearestTopic(own, false);
  // `phát triển Đảng trong sinh viên: mở 3 lớp cảm tình Đảng`: classes are of teaching, whatever for.
  const taught = named?.group === 'Đảng viên' && /^(?:lớp|học viên)(?!\p{L})/u.test(unit);
  return taught ? topicOfUnit(unit) : named;
}

/** `8 đảng viên bị khiển trách` after `qua kiểm tra`: what was done with them, told right behind the figure. */
function topicOfPassive(label: string): Topic | undefined {
  const done = /\s(?:bị|được) (.*)$/u.exec(label)?.[1];
  if (/^(?:đảng viên|tổ chức đảng|cấp ủy viên) bị xử lý/iu.test(label)) return nearestTopic('kỷ luật', false);
  return done === undefined ? undefined : nearestTopic(done, false);
}

/** `kết nạp 1.100 đảng viên, đến năm 2015 có 5 xã đạt chuẩn nông thôn mới`: what is had behind a comma is told by its own words. */
function topicOfOther(own: string, label: string): Topic | undefined {
  const had = /,(?: (?:đến|hết|hiện|nay|toàn|cả)(?!\p{L})[^,]*)? có\s*$/iu.test(own);
  return had ? nearestTopic(label, false) : undefined;
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

const topicOfUnit = (unit: string): Topic | undefined => TOPICS.find((topic) => topic.unit?.test(unit));
/** Things that are of one matter whatever the sentence is about: `Qua giám sát …; 1.870 đơn`. */
const TOLD_BY_UNIT = /^(?:đơn|giấy khen|bằng khen|huân chương|lượt công dân)(?!\p{L})/u;

/** What tells the topic of a figure whose own words name no action; the first that says something decides. */
const TOPIC_RULES: readonly ((said: Said) => Topic | undefined)[] = [
  // `16,2% đánh giá ở mức khá`: what people think is no rating.
  ({ unit, label }) => (unit === '%' && OPINION.test(label) ? SURVEY : undefined),
  ({ label }) => nearestTopic(label, false),
  ({ label }) => TOPICS.find((topic) => topic.label?.test(label)),
  ({ unit, label }) => (unit === '%' ? nearestTopic(label, true) : undefined),
  ({ goesOn, unit }) => (goesOn && TOLD_BY_UNIT.test(unit) ? topicOfUnit(unit) : undefined),
  ({ goesOn, sentence }) => (goesOn ? nearestTopic(sentence, false) : undefined),
  ({ own }) => nearestTopic(own, true),
  ({ unit }) => topicOfUnit(unit),
  ({ label }) => nearestTopic(label, true),
  ({ sentence }) => nearestTopic(sentence, false),
];
