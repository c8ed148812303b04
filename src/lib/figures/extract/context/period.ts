/** A stretch of time that figures belong to, as the text names it, in one spelling. */
interface FoundPeriod {
  start: number;
  end: number;
  period: string;
  /** It opens its sentence, so it holds for the sentences after it too. */
  leads: boolean;
}

const YEAR = String.raw`(?:19|20)\d{2}`;
const DASH = String.raw`\s?[-–—/]\s?`;

type PeriodReading = [
  pattern: RegExp,
  read: (match: RegExpMatchArray, term: string | undefined) => string | undefined,
];

const DATE = String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?${YEAR})?|tháng \d{1,2}\s?[/-]\s?${YEAR}|tháng \d{1,2} năm ${YEAR}|năm ${YEAR}|nay`;

/** The first that fits at a place counts; years of comparison (`so với năm 2016`) are no period. */
const READINGS: readonly PeriodReading[] = [
  [/từ đầu nhiệm kỳ(?: đến nay)?/giu, () => 'từ đầu nhiệm kỳ'],
  [
    new RegExp(
      String.raw`so với (?:đầu |cuối |giữa )?nhiệm kỳ(?: (?:trước|${YEAR}${DASH}${YEAR}))?|(?:so với|hơn|cùng kỳ)(?: cùng kỳ)?(?: \d+ tháng(?: đầu)?)?(?: năm)? (?:${YEAR}|trước|ngoái)`,
      'giu',
    ),
    () => undefined,
  ],
  [new RegExp(String.raw`(?:Đại hội|Nghị quyết|khóa|khoá)[^,.;]{0,80}?nhiệm kỳ`, 'gu'), () => undefined],
  [
    new RegExp(String.raw`(nhiệm kỳ|giai đoạn|thời kỳ)\s+(${YEAR})${DASH}(${YEAR})`, 'giu'),
    ([, what, from, to]) => `${what!.toLowerCase()} ${from}–${to}`,
  ],
  [
    /(?:trong |đầu |nửa đầu |nửa )?nhiệm kỳ(?: (?:vừa )?qua| này)?/giu,
    (match, term) =>
      /^(?:đầu|nửa)/i.test(match[0]) ? match[0].toLowerCase() : term ? `nhiệm kỳ ${term}` : 'nhiệm kỳ',
  ],
  [
    new RegExp(String.raw`(?:từ )?(?:năm )?(${YEAR})${DASH}(?:năm )?(${YEAR})`, 'giu'),
    ([, from, to]) => `${from}–${to}`,
  ],
  [
    new RegExp(String.raw`từ (?:năm )?(${YEAR}) đến (?:năm )?(${YEAR})`, 'giu'),
    ([, from, to]) => `${from}–${to}`,
  ],
  [
    new RegExp(String.raw`(\d{1,2} tháng(?: đầu| cuối)?(?: của)?) năm (${YEAR})`, 'giu'),
    ([, months, year]) => `${months!.toLowerCase()} năm ${year}`,
  ],
  [
    new RegExp(String.raw`quý ([IVX]+|\d)(?: năm |${DASH})(${YEAR})`, 'giu'),
    ([, quarter, year]) => `quý ${quarter!.toUpperCase()}/${year}`,
  ],
  [
    new RegExp(
      String.raw`(?:tính )?đến (cuối|giữa|đầu) (?:tháng (\d{1,2})(?:${DASH}| năm )|năm )(${YEAR})`,
      'giu',
    ),
    ([, when, month, year]) =>
      `đến ${when!.toLowerCase()} ${month ? `tháng ${Number(month)}/${year}` : `năm ${year}`}`,
  ],
  [
    new RegExp(String.raw`(?:tính )?đến (?:hết |ngày |thời điểm |hết ngày )*(${DATE})`, 'giu'),
    ([, date]) => `đến ${date!.toLowerCase()}`,
  ],
  [
    new RegExp(String.raw`tháng (\d{1,2})(?:${DASH}| năm )(${YEAR})`, 'giu'),
    ([, month, year]) => `tháng ${Number(month)}/${year}`,
  ],
  [/(?:mỗi|hằng|hàng) năm/giu, () => 'mỗi năm'],
  [
    /(?:trong |qua |sau )?(\d{1,2}) (năm|tháng)(?: (?:vừa )?qua| gần đây| liền| liên tục|(?= thực hiện))/giu,
    ([, count, what]) => `${Number(count)} ${what!.toLowerCase()}`,
  ],
  [/(\d{1,2} tháng đầu năm)/giu, ([, months]) => months!.toLowerCase()],
  [new RegExp(String.raw`năm (${YEAR})`, 'giu'), ([, year]) => `năm ${year}`],
  [/hiện (?:nay|có)/giu, () => 'hiện nay'],
];

/** The periods named in a stretch of text, in order. */
function findPeriods(text: string, term: string | undefined): FoundPeriod[] {
  const found: FoundPeriod[] = [];
  const taken: { start: number; end: number }[] = [];
  for (const [pattern, read] of READINGS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (/[\p{L}\d]/u.test(text[start - 1] ?? ' ') || /[\p{L}\d]/u.test(text[end] ?? ' ')) continue;
      if (taken.some((span) => span.start < end && start < span.end)) continue;
      taken.push({ start, end });
      const period = read(match, term);
      const leads = /^[\s\p{L}]{0,14}$/u.test(text.slice(0, start));
      if (period) found.push({ start, end, period, leads });
    }
  }
  return found.sort((left, right) => left.start - right.start);
}

/** A sentence of a paragraph, with the places of its figures. */
interface PeriodSentence {
  text: string;
  figures: readonly { start: number; end: number }[];
}

/** The years of a change: `từ 41% năm 2010 lên trên 78% năm 2015` → `2010–2015`. */
function periodWithin(quote: string): string | undefined {
  const years = [...quote.matchAll(new RegExp(`năm (${YEAR})`, 'giu'))].map((match) => match[1]!);
  return years.length === 2 ? `${years[0]}–${years[1]}` : undefined;
}

/**
 * The period of each figure of a paragraph: the nearest named before it in its sentence, else the one named
 * right after it, else the one that led an earlier sentence. `term` is what `trong nhiệm kỳ` means in this report.
 */
export function readPeriods(sentences: readonly PeriodSentence[], term?: string): (string | undefined)[][] {
  let carried: string | undefined;
  return sentences.map(({ text, figures }) => {
    const periods = findPeriods(text, term);
    const leading = periods.find((period) => period.leads);
    const inherited = carried;
    if (leading) carried = leading.period;
    return figures.map(({ start, end }) => {
      const within = periodWithin(text.slice(start, end));
      if (within) return within;
      const before = periods.findLast((period) => period.end <= start);
      if (before) return before.period;
      const after = periods.find((period) => period.start >= end);
      return after && !/[,;]/.test(text.slice(end, after.start)) ? after.period : inherited;
    });
  });
}
