import { card } from './card.ts';
import { documentStrings } from './documents.ts';
import { placeStrings } from './places.ts';
import { search } from './search.ts';
import type { Correction } from '../lib/report/types.ts';
import { formatNumber, printDate } from '../lib/vietnamese/format.ts';
import { downloads } from './downloads.ts';
import { figuresAcross } from './figures-across.ts';
import { reading } from './reading.ts';

/** An archivist's words as a sentence: `Sửa theo bản in` → `Sửa theo bản in.` */
const sentence = (words: string) => (/[.!?…]$/.test(words) ? words : `${words}.`);

/**
 * Everything the site itself says, in one place. Vietnamese has one form for every number, so a count is
 * put into a sentence as it is; `formatNumber` prints it as Vietnamese does (`2.095`).
 * The marks follow the customary placement throughout: hóa, xóa, ủy.
 */
export const vi = {
  nav: {
    skip: 'Bỏ qua, đến nội dung chính',
    label: 'Danh mục',
    home: 'Trang chủ',
    calendar: 'Theo ngày',
    districts: 'Địa bàn',
    terms: 'Nhiệm kỳ',
    authors: 'Tác giả',
    documents: 'Văn bản',
    statistics: 'Số liệu',
    guide: 'Hướng dẫn',
    about: 'Giới thiệu',
    privacy: 'Quyền riêng tư',
    breadcrumb: 'Bạn đang ở',
    backToTop: 'Về đầu trang',
    feed: 'Theo dõi bài mới (RSS)',
    newer: 'Bài sau',
    older: 'Bài trước',
  },

  lateScript:
    'Phần này chưa tải được. Hãy tải lại trang; nếu vẫn thế, mạng hoặc trình duyệt đang chặn tệp của trang.',

  card,
  search,

  reading,

  report: {
    published: 'Ngày đăng',
    /** As newspapers begin: `Huyện Sông Lô, 21/09/2020: Nhận thức tầm quan trọng …` */
    opening: (place: string, day: string, words: string) =>
      words ? `${place}, ${day}: ${words}` : `${place}, ${day}`,
    author: 'Tác giả',
    district: 'Địa bàn',
    term: (term: string) => `Nhiệm kỳ ${term}`,
    termLabel: 'Nhiệm kỳ',
    documentsCited: 'Văn bản được nhắc tới',
    abbreviations: 'Chữ viết tắt trong bài',
    source: 'Nguồn',
    sourceUnknown: 'chưa rõ nơi đăng lần đầu',
    verbatim: 'Bài được giữ nguyên như bản gốc, kể cả lỗi chính tả.',
    corrected: (day: string, note: string) => `Đã sửa ngày ${day}: ${sentence(note)}`,
    before: 'Trước khi sửa:',
    after: 'Sau khi sửa:',
    correctedWhole: ({ date, note, from, to }: Correction): string =>
      [
        `Đã sửa ngày ${printDate(date)}: ${sentence(note)}`,
        ...(from ? [`Trước khi sửa: «${from}».`] : []),
        ...(to ? [`Sau khi sửa: «${to}».`] : []),
      ].join(' '),
    moved: 'Bài này đã chuyển sang địa chỉ mới:',
    about: 'Về bài này',
    length: (words: number, minutes: number, paragraphs: number) =>
      `${formatNumber(words)} chữ, ${formatNumber(paragraphs)} đoạn, đọc khoảng ${minutes} phút`,
    qr: 'Mã QR dẫn tới bài này',
    mistake: {
      label: 'Báo sai sót',
      about: 'Chỗ sai (đoạn số mấy, chữ nào):',
      to: (keeper: string) => `tới ${keeper}.`,
    },
    contents: 'Mục lục',
    data: 'Dữ liệu',
    related: 'Bài liên quan',
    neighbours: 'Bài trước và bài sau',
    printedFrom: (name: string, url: string) => `${name}. In từ ${url}`,
  },

  statistics: {
    inReport: (n: number) => (n === 0 ? 'Không có số liệu' : `${formatNumber(n)} số liệu`),
    skip: 'Bỏ qua bảng số liệu',
    unreviewed: 'chưa soát',
    unreviewedNote: 'máy trích từ bài, chưa có người đối chiếu.',
    derived: 'kho tự tính',
    dots: 'mỗi vạch gấp 10 lần vạch trước',
    none: 'Bài này không nêu số liệu nào.',
    again: (time: number) => `lần\u00a0${time}`,
    all: (n: number) => `Xem tất cả ${formatNumber(n)} số liệu`,
    partsOf: (whole: string) => `thuộc “${whole}”`,
  },

  /** Names the line over every page of an archive that has one. */
  notice: 'Lưu ý về kho này',

  downloads,

  figuresAcross,

  list: {
    reports: (n: number) => `${formatNumber(n)} bài`,
    newest: 'Bài mới nhất',
    all: 'Xem tất cả bài',
    figures: (n: number) => `${formatNumber(n)} số liệu`,
    empty: 'Chưa có bài nào.',
    /** Of a place that has no report of its own, where those in it have. */
    within: 'Các bài nằm ở trang của từng nơi trên đây.',
    emptyHint: 'Bạn hãy xem ngày, địa bàn hoặc nhiệm kỳ khác.',
    page: (n: number, of: number) => `Trang ${n}/${of}`,
    described: (title: string, reports: readonly { title: string }[]) =>
      `${title}: ${reports.map((report) => report.title).join('; ')}.`,
    pages: 'Các trang của danh sách',
    pageLink: (n: number) => `Trang ${n}`,
    newerPage: 'Trang trước',
    olderPage: 'Trang sau',
  },

  home: {
    waysIn: 'Tra cứu',
    readWhole: (figures: number) => `Đọc cả bài, ${formatNumber(figures)} số liệu`,
    holdings: (reports: number, figures: number, from: string, to: string) =>
      `Kho có ${formatNumber(reports)} bài, ${formatNumber(figures)} số liệu, ${from === to ? `năm ${to}` : `từ năm ${from} đến năm ${to}`}.`,
    months: (year: string) => `Năm ${year}, theo tháng`,
    /** In the square of a month. */
    inMonth: (reports: number) => (reports < 100 ? `${reports} bài` : formatNumber(reports)),
    month: (month: number, reports: number) => `Tháng ${month}: ${formatNumber(reports)} bài`,
    byDistrict: 'Theo địa bàn',
    byTerm: 'Theo nhiệm kỳ',
    byAuthor: 'Theo tác giả',
    allDistricts: 'Tất cả địa bàn',
    allTerms: 'Tất cả nhiệm kỳ',
    allAuthors: 'Tất cả tác giả',
    empty: 'Kho chưa có bài nào. Cách thêm bài có trong phần Hướng dẫn.',
  },

  calendar: {
    pick: 'Xem tin theo ngày',
    byMonth: 'Theo tháng',
    byYear: 'Theo năm',
    inDays: (days: number) => `trong ${formatNumber(days)} ngày`,
    monthCount: (month: number, count: number) => `Tháng ${month}: ${formatNumber(count)} bài`,
    yearCount: (year: string, count: number) => `Năm ${year}: ${formatNumber(count)} bài`,
    shades: ['ngày có 1 bài', '2 bài', 'từ 3 bài; viền càng dày càng nhiều bài'],
    day: 'Ngày',
    month: 'Tháng',
    year: 'Năm',
    go: 'Xem',
    yearTitle: (year: string) => `Bài đăng năm ${year}`,
    yearDescription: (year: string, reports: number, days: number) =>
      `${formatNumber(reports)} bài đăng trong ${formatNumber(days)} ngày của năm ${year}, xem theo tháng và theo ngày.`,
    monthTitle: (month: number, year: string) => `Bài đăng tháng ${month}/${year}`,
    monthName: (month: number) => `Tháng ${month}`,
    /** `Tháng 1–8: không có bài` */
    silentMonths: (first: number, last: number) =>
      `Tháng ${first === last ? first : `${first}–${last}`}: không có bài`,
    dayTitle: (day: string) => `Các tin đã đưa ngày ${day}`,
    weekdays: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
    weekdaysShort: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
    tableCaption: (month: number, year: string) => `Lịch tháng ${month}/${year}`,
    dayLink: (day: string, count: number) => `Ngày ${day}: ${formatNumber(count)} bài`,
    yearName: (year: string) => `Năm ${year}`,
    monthOfYear: (month: number, year: string) => `Tháng ${month}/${year}`,
    /** `Ngày 21/09/2020` */
    dayName: (day: string) => `Ngày ${day}`,
    adjacent: 'Thời gian liền kề',
    before: 'Trước đó',
    after: 'Sau đó',
    /** `Ngày 20/09/2020`, `Tháng 8/2020` or `Năm 2019`. */
    noReports: (when: string) => `${when} không có bài nào.`,
    nearest: 'Ngày gần nhất có bài:',
    noSuchDay: (day: string) => `Không có ngày ${day} trong lịch.`,
    unavailable: 'Chưa tải được lịch. Bạn hãy thử lại, hoặc chọn theo năm ở dưới.',
    withoutScript: 'Chọn theo năm, rồi theo tháng và ngày:',
  },

  facets: {
    districtsTitle: 'Địa bàn',
    districtsDescription:
      'Những nơi có bài trong kho, xếp theo tỉnh; mỗi nơi có các bài, các lần đổi tên, chia tách, sáp nhập và số liệu.',
    districtsIntro: 'Tên và cấp hành chính ghi theo thời điểm đăng bài.',
    termsTitle: 'Nhiệm kỳ',
    termsDescription:
      'Các nhiệm kỳ của cấp ủy mà bài trong kho nói đến, mỗi nhiệm kỳ kèm những bài mới nhất.',
    termsIntro: 'Xếp theo nhiệm kỳ của cấp ủy mà bài nói đến.',
    termTitle: (term: string) => `Nhiệm kỳ ${term}`,
    authorsTitle: 'Tác giả',
    authorsDescription: 'Những người và cơ quan có bài trong kho, xếp theo tên gọi.',
    authorsIntro: 'Tác giả xếp theo tên gọi, không theo họ: Nguyễn Văn An ở vần A.',
    noDistricts: 'Chưa có địa bàn nào trong kho.',
    noTerms: 'Chưa có nhiệm kỳ nào trong kho.',
    noAuthors: 'Chưa có tác giả nào trong kho.',
    districtDescription: (place: string) =>
      `Các bài về ${place}: nguyên văn, số liệu, văn bản được nhắc tới.`,
    termDescription: (term: string) =>
      `Các bài của nhiệm kỳ ${term}: nguyên văn, số liệu, văn bản được nhắc tới.`,
    sharedAuthors: 'Tên không dấu giống nhau, nhưng là những người khác nhau. Bạn tìm bài của ai?',
    sharedDescription: (names: string) => `${names}: các tác giả có tên không dấu giống nhau.`,
    authorDescription: (name: string) => `Các bài của tác giả ${name} trong kho.`,
    searchWithin: 'Tìm trong các bài này',
    feed: 'Theo dõi bài mới (RSS)',
    feedOf: (title: string) => `Bài mới: ${title}`,
    span: (from: string, to: string) => (from === to ? `Năm ${from}` : `Từ năm ${from} đến năm ${to}`),
  },

  documents: documentStrings,

  places: placeStrings,

  guide: {
    title: 'Hướng dẫn sử dụng',
    intro: 'Đọc và tìm trong kho, thêm bài, đưa kho lên mạng.',
    reader: 'Cho bạn đọc',
    archivist: 'Cho người làm tư liệu',
    hoster: 'Cho người quản trị trang',
    toc: 'Mục lục',
  },

  /** What an archive is called that has no name of its own yet. */
  archive: {
    name: 'Kho tư liệu',
    description: 'Nguyên văn các bài. Bấm vào số để đọc câu gốc.',
  },

  about: {
    title: 'Giới thiệu',
  },

  notFound: {
    title: 'Không tìm thấy trang',
    body: 'Kho không có trang nào ở địa chỉ này. Có thể địa chỉ gõ thiếu, hoặc đường dẫn bị ngắt dòng khi sao chép.',
  },

  footer: {
    rights:
      'Bản quyền bài viết thuộc tác giả và nơi đăng lần đầu. Kho giữ nguyên văn để tra cứu, biết gì về nguồn thì ghi rõ.',
  },
};
