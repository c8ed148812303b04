import { formatNumber } from '../lib/vietnamese/format.ts';

const rounded = (value: number) => formatNumber(Math.round(value * 100) / 100);

/** What `?giai-thich=1` says of a result, for whoever tunes the ranking. */
export const explanation = {
  summary: (score: number) => `Điểm ${rounded(score)}`,
  columns: ['Từ tìm', 'Cách viết trong bài', 'Độ hiếm', 'Trong bài', 'Trong tên', 'Liền từ trước'],
  form: (text: string, count: number, weight: number) =>
    `${text} ${count} lần${weight < 1 ? `, khớp ${rounded(weight)}` : ''}`,
  nowhere: 'không có',
  value: rounded,
  factors: [
    ['points', 'Tổng điểm trước khi nhân'],
    ['phrase', 'trong đó cho cả câu liền nhau'],
    ['coverage', 'Phần câu tìm mà bài có'],
    ['whole', 'Phần câu tìm đứng liền nhau'],
    ['inTitle', 'Phần câu tìm nằm trong tên bài'],
    ['length', 'Độ dài so với bài trung bình'],
  ] as const,
};
