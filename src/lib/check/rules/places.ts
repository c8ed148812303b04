import { existedOn, placeTitle } from '../../authorities/places/places.ts';
import { problem } from '../problem.ts';
import type { ReportRule } from '../checked-archive.ts';

/**
 * A report belongs to a place that existed when it was published: after 1 July 2025 there is no huyện, and
 * xã Sông Lô is not huyện Sông Lô. Only a warning, for a report may look back.
 */
export const placesRule: ReportRule = ({ source, data, date }, { authorities }) => {
  const place = authorities.districts.find(({ id }) => id === data.district);
  if (!place || !date || existedOn(place, date)) return [];
  const others = authorities.districts.filter(
    (other) => other.id !== place.id && other.name === place.name && existedOn(other, date),
  );
  const when = place.to && date >= place.to ? `không còn từ ${place.to}` : `chỉ có từ ${place.from ?? ''}`;
  const message = `Bài đăng ngày ${date}, nhưng «${placeTitle(place)}» ${when}.`;
  const advice =
    others.length > 0
      ? `Nếu bài viết về ${others.map((other) => `${placeTitle(other)} (district: ${other.id})`).join(' hoặc ')} thì hãy ghi mã ấy; nếu bài nói về địa bàn cũ thì giữ nguyên.`
      : 'Hãy xem lại ngày đăng và địa bàn; nếu bài nói về địa bàn cũ thì giữ nguyên.';
  return [problem('dia-ban-khac-thoi', source.placeOfValue(['district']), message, advice)];
};
