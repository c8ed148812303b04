/** What the page for preparing a report says. */
export const editor = {
  title: 'Soạn bài từ tệp Word',
  description: 'Đưa tệp Word hay lời văn vào, duyệt số liệu, sửa chỗ cần sửa rồi tải bài đã xong về máy.',
  intro:
    'Trang này biến một tệp Word, một trang đã lưu hay lời văn dán vào thành bài của kho. Mọi việc làm ngay trong trình duyệt của bạn: không có gì gửi đi đâu, mất mạng vẫn làm được, lỡ đóng trang thì bài soạn dở vẫn còn.',
  noScript: 'Trang này cần JavaScript. Nếu không bật được, hãy dùng lệnh npm run import như trong hướng dẫn.',
  loading: 'Đang đọc tệp…',
  step1: 'Đưa bài vào',
  drop: 'Thả tệp vào đây, hoặc chọn tệp',
  accepts: 'Đọc được tệp .docx, .txt và trang .html đã lưu.',
  choose: 'Chọn tệp',
  keptTitle: 'Bài đang soạn dở',
  keptDraft: (title: string, time: string) => `«${title}», lưu lần cuối lúc ${time}.`,
  goOn: 'Soạn tiếp',
  forget: 'Bỏ bài này',
  working: (name: string) =>
    name.startsWith('van-ban-dan.') ? 'Đang soạn lời văn đã dán.' : `Đang soạn từ ${name}.`,
  left: (errors: number, undecided: number) =>
    [errors > 0 ? `${errors} lỗi phải sửa` : '', undecided > 0 ? `${undecided} số liệu chưa duyệt` : '']
      .filter(Boolean)
      .join(', ') || 'Bài đã xong, tải về được.',
  keptAt: (time: string) => `Đã lưu nháp lúc ${time}.`,
  notKept: 'Trình duyệt không lưu được bài; đừng đóng trang trước khi tải về.',
  toDownload: 'Tới phần tải về',
  paste: 'Hoặc dán lời văn',
  pasteHint:
    'Dán cả tiêu đề, ngày đăng và tên tác giả nếu có. Bảng và danh sách chép từ Word hay từ trang khác vẫn giữ được.',
  pictureBeside: (path: string) => `Ảnh «${path}» nằm cạnh trang đã lưu, nên không đi theo bài.`,
  pictureName: (name: string) => `Hãy chép ảnh ấy vào cùng thư mục với tệp bài, đặt tên là ${name}.`,
  read: 'Đọc bài',
  again: 'Làm bài khác',
  againConfirm: 'Bỏ bài đang làm dở và bắt đầu bài khác?',
  step2: 'Thông tin bài',
  fields: {
    title: 'Tiêu đề',
    date: 'Ngày đăng',
    author: 'Tác giả (nhiều người thì cách nhau bằng dấu phẩy)',
    district: 'Huyện',
    term: 'Nhiệm kỳ',
    summary: 'Tóm tắt (không bắt buộc)',
    sourceName: 'Nơi đăng đầu tiên (không bắt buộc)',
    sourceUrl: 'Địa chỉ trang gốc (không bắt buộc)',
  },
  chooseDistrict: 'Chọn huyện',
  guess: (reason: string) => `Phỏng đoán: ${reason}.`,
  dateHint: 'ngày/tháng/năm, như 21/9/2020',
  body: 'Lời văn',
  bodyHint:
    'Lời văn giữ đúng bản gốc. Chỉ sửa khi chép thiếu hoặc thừa. Dấu \\ đứng trước một dấu khác để dấu ấy hiện đúng như in.',
  pictures: 'Ảnh trong bài',
  picturesHint:
    'Mỗi ảnh cần một câu tả cho người không nhìn thấy ảnh, như «Đại biểu biểu quyết tại Đại hội».',
  describe: (name: string) => `Lời mô tả ảnh ${name}`,
  step3: 'Số liệu',
  figuresHint:
    'Mỗi câu hiện một lần, số liệu của câu nằm ngay dưới. Chỉ những số liệu bạn nhận mới ghi vào bài.',
  keysHint: 'Dùng bàn phím: đứng ở một số liệu, gõ N để nhận, B để bỏ, ↑ ↓ để chuyển dòng.',
  noFigures: 'Không thấy số liệu nào trong bài.',
  count: (accepted: number, all: number, undecided: number) =>
    `Đã nhận ${accepted} trong ${all} số liệu` + (undecided > 0 ? `, còn ${undecided} chưa duyệt.` : '.'),
  acceptAll: 'Nhận tất cả số liệu chưa duyệt',
  accept: 'Nhận',
  reject: 'Bỏ',
  edit: 'Sửa',
  figure: {
    label: 'Tên số liệu',
    group: 'Nhóm',
    value: 'Giá trị',
    unit: 'Đơn vị',
    qualifier: 'Mức (hơn, gần, bình quân…)',
    period: 'Kỳ số liệu',
    subject: 'Chủ thể',
  },
  decisions: { accepted: 'Đã nhận', rejected: 'Đã bỏ', undecided: 'Chưa duyệt' },
  add: 'Thêm số liệu từ chữ đang chọn',
  addHint:
    'Muốn thêm số liệu máy bỏ sót: bôi đen những chữ chứa con số trong phần xem trước rồi bấm nút này.',
  addNothing: 'Chưa bôi đen chữ nào có con số trong phần xem trước.',
  step4: 'Chỗ cần xem',
  noProblems: 'Không có lỗi. Bài đăng được.',
  problemCount: (errors: number, warnings: number) =>
    [errors > 0 ? `${errors} lỗi phải sửa` : '', warnings > 0 ? `${warnings} chỗ nên xem` : '']
      .filter(Boolean)
      .join(', '),
  severities: { error: 'Lỗi', warning: 'Nên xem', note: 'Ghi chú' },
  notes: (count: number) => `${count} ghi chú về cách trình bày`,
  explain: 'Giải thích',
  goTo: 'Tới chỗ này',
  importNotes: 'Khi đọc tệp',
  step5: 'Xem trước',
  previewOf: 'Bài sẽ hiện trên trang như thế này.',
  step6: 'Tải về',
  download: 'Tải tệp bài (.mdx)',
  downloadImage: (name: string) => `Tải ảnh ${name}`,
  putInto: (path: string) => `Đặt tệp vào content/reports/${path}, rồi dựng lại trang.`,
  withErrors: 'Bài còn lỗi: vẫn tải về được, nhưng trang sẽ không dựng được cho tới khi sửa xong.',
  undecidedLeft: (count: number) => `Còn ${count} số liệu chưa duyệt; chúng sẽ không có trong tệp.`,
  held: (path: string) =>
    `Kho đã có bài cùng tiêu đề trong tháng này: ${path}. Tệp mới sẽ mang thêm số ở cuối tên.`,
  downloaded: (name: string) => `Đã tải về ${name}.`,
  failed: 'Không đọc được tệp này.',
};

/** What the page's script is given: the functions are made again from these patterns. */
export type EditorStrings = typeof editor;
