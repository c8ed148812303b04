/** Words of reading aloud. The button's stand alone, for what reads comes later. */
export const listenLabel = 'Nghe bài';
export const listenFailed = 'Chưa tải được, bấm lại';

/** On the bar that is there while a report is read. */
export const listenBar = {
  previous: 'Đoạn trước',
  next: 'Đoạn sau',
  pause: 'Tạm dừng',
  resume: 'Đọc tiếp',
  stop: 'Dừng',
  voiceFailed: 'Giọng đọc của máy không đọc được lúc này.',
};
