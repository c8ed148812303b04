import { capitalise, formatNumber } from '../lib/vietnamese/format.ts';
import type { District } from '../lib/authorities/places/schema.ts';

/** A sentence with places in it, which the page shows as links. */
type Sentence = (string | District)[];

/** What the site says of places through time. */
export const placeStrings = {
  /** `2025-07-01` → `01/07/2025`, `1980-12` → `tháng 12/1980`, `1977` → `năm 1977`. */
  date,

  /**
   * «Từ ngày 01/07/2025, huyện Sông Lô không còn là đơn vị hành chính; địa bàn này nay thuộc tỉnh Phú Thọ,
   * một phần nay là xã Sông Lô, xã Tam Sơn.»
   */
  today: (
    ended: { date: string; place: string } | undefined,
    provinces: District[],
    parts: District[],
  ): Sentence => {
    const day = ended && (ended.date.length === 10 ? `ngày ${date(ended.date)}` : date(ended.date));
    const gone = ended ? `Từ ${day}, ${ended.place} không còn là đơn vị hành chính` : undefined;
    if (provinces.length === 0) return gone ? [`${gone}.`] : [];
    return [
      gone ? `${gone}; địa bàn này nay thuộc ` : 'Nay thuộc ',
      ...listed(provinces, ', '),
      ...(parts.length > 0 ? [', một phần nay là ', ...listed(parts, ', ')] : []),
      '.',
    ];
  },

  /** Of what province and in what years: `Tỉnh Vĩnh Phúc, 2009–2025`, `Thành phố Hà Nội`. */
  belonging: (province: string, { from, to }: Pick<District, 'from' | 'to'>): string => {
    const belonging = capitalise(province);
    return from || to ? `${belonging}, ${span(from, to)}` : belonging;
  },

  span,
  since: (from: string) => `năm ${from.slice(0, 4)}`,

  /** Before its name, what a place drawn beside another is to it. */
  kin: {
    above: 'thuộc',
    today: 'nay thuộc',
    trunk: 'tách từ',
    branch: 'tách ra',
    origin: (same: boolean) => (same ? 'trước là' : 'trên địa bàn cũ của'),
    successor: (part: boolean) => (part ? 'một phần nay là' : 'nay là'),
    namesake: 'nơi khác, trùng tên',
  },
  /** Under the drawing of the years of its reports. */
  mostInYear: (count: number) => `, nhiều nhất ${formatNumber(count)} bài một năm`,

  /** Over a place's figures: by what those that are drawn stand. */
  panels: (drawn: ('term' | 'year')[]) =>
    [
      'Số liệu',
      [drawn.includes('term') && 'theo nhiệm kỳ', drawn.includes('year') && 'theo năm']
        .filter(Boolean)
        .join(', '),
    ]
      .join(' ')
      .trim(),
  panelsUnreviewed: 'Khung nét đứt: số chưa soát.',
  panelsNote: 'Mỗi hình một thang: khung đầy bằng số ghi ở đầu hình.',
  panelScale: (top: string, unit: string) => (unit === '%' ? `0–${top}%` : `0–${top} ${unit}`),
  /** How many of a place's measures are drawn. */
  panelsShown: (shown: number, all: number) => (shown < all ? `${shown} trong ${all} chỉ tiêu.` : ''),
  allFigures: 'Xem mọi số liệu',

  nowShort: (provinces: string) => `nay thuộc ${provinces}`,

  namesakes: (places: District[]): Sentence =>
    places.length === 0
      ? []
      : [
          'Cùng tên nhưng là nơi khác: ',
          ...places.flatMap((place, index) => [
            ...(index > 0 ? ['; '] : []),
            place,
            ` (${span(place.from, place.to)})`,
          ]),
          '.',
        ],

  /** Over the places that it had, of one that is no more. */
  parts: (place: string) => `Các nơi thuộc ${place}`,
  /** Over those that are folded away. */
  without: (places: number) => `${formatNumber(places)} nơi chưa có bài`,
  dotted: 'Nét chấm: chưa rõ có từ năm nào.',
  nowHere: (place: string) => `Địa bàn cũ nay thuộc ${place}`,
  /** Names the drawing of its life. */
  life: (place: string) => `${capitalise(place)} qua các thời kỳ`,
  source: (source: string) => `Nguồn: ${source}.`,
};

function date(iso: string): string {
  const [year, month, day] = iso.split('-');
  if (day) return `${day}/${month}/${year}`;
  return month ? `tháng ${Number(month)}/${year}` : `năm ${year}`;
}

/** `2009–2025`, `từ 2025`, `đến 1980`. */
function span(from: string | undefined, to: string | undefined): string {
  const [first, last] = [from?.slice(0, 4), to?.slice(0, 4)];
  if (first && last) return `${first}–${last}`;
  return first ? `từ ${first}` : last ? `đến ${last}` : 'hiện nay';
}

function listed(places: District[], separator: string): Sentence {
  return places.flatMap((place, index) => (index > 0 ? [separator, place] : [place]));
}
