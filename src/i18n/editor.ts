/** What the page for preparing a report says. */
export const editor = {
  title: 'Soạn bài từ tệp Word',
  description:
    'Đưa tệp Word vào hoặc dán nội dung bài, soát số liệu, sửa những chỗ cần sửa rồi đưa bài vào kho.',
  intro:
    'Trang này giúp bạn chuyển một tệp Word, một trang web đã lưu hay một bài dán vào thành bài của kho, và soát số liệu của bài đã có. Mọi việc làm ngay trong trình duyệt của bạn: không gửi gì đi đâu, mất mạng vẫn làm được, lỡ đóng trang thì bài đang soạn dở vẫn còn.',
  noScript: 'Trang này cần JavaScript. Nếu không bật được, hãy dùng lệnh npm run import như trong hướng dẫn.',
  steps: { read: 'Đang đọc tệp…', report: 'Đang tìm tiêu đề, ngày và số liệu…' },
  step1: 'Đưa bài vào',
  drop: 'Thả tệp vào đây, hoặc chọn tệp',
  accepts:
    'Nhận tệp Word (cả bản cũ .doc), .rtf, .odt, PDF có chữ, .txt và trang web đã lưu (thả cả thư mục ảnh cạnh trang). Tệp bài .mdx của kho thì mở ra để soát số liệu.',
  choose: 'Chọn tệp',
  keptTitle: 'Bài đang soạn dở',
  keptDraft: (title: string, time: string) => `“${title}”, lưu lần cuối lúc ${time}.`,
  goOn: 'Soạn tiếp',
  forget: 'Bỏ bài này',
  working: (name: string) =>
    name.startsWith('van-ban-dan.') ? 'Đang soạn bài đã dán.' : `Đang soạn từ ${name}.`,
  left: (errors: number, undecided: number) =>
    [errors > 0 ? `${errors} lỗi phải sửa` : '', undecided > 0 ? `${undecided} số liệu chưa soát` : '']
      .filter(Boolean)
      .join(', ') || 'Bài đã xong, có thể đưa vào kho.',
  keptAt: (time: string) => `Đã lưu nháp lúc ${time}.`,
  notKept: {
    'no room': 'Trình duyệt không lưu được bản nháp; xin đừng đóng trang trước khi tải bài về.',
    'another is kept': 'Chưa lưu nháp: trình duyệt đang giữ một bài khác, soạn dở từ trước hoặc ở thẻ khác.',
  },
  takeOver: 'Lưu bài này thay bài kia',
  toDownload: 'Tới phần đưa vào kho',
  paste: 'Hoặc dán nội dung bài',
  pasteHint:
    'Dán cả tiêu đề, ngày đăng và tên tác giả nếu có. Bảng và danh sách chép từ Word hay từ trang web vẫn được giữ.',
  oneAtATime: (names: readonly string[]) =>
    `Bạn đưa vào ${names.length} tệp bài (${names.join(', ')}), mà trang này soạn từng bài một. Hãy chọn một tệp; ảnh của trang web đã lưu thì chọn cùng được.`,
  noReport: 'Trong những thứ vừa thả không có tệp bài nào. Hãy thả cả tệp trang web lẫn thư mục ảnh của nó.',
  read: 'Đọc bài',
  again: 'Làm bài khác',
  againConfirm: 'Bỏ bài đang làm dở và bắt đầu bài khác?',
  step2: 'Thông tin bài',
  /** What a field is called comes from the schema of a report. */
  field: (name: string, label: string, required: boolean) => {
    const rest =
      name === 'author' ? 'nếu nhiều người, cách nhau bằng dấu phẩy' : required ? '' : 'không bắt buộc';
    return rest ? `${label} (${rest})` : label;
  },
  chooseDistrict: 'Chọn huyện',
  guess: (reason: string) => `Phỏng đoán: ${reason}.`,
  dateHint: 'ngày/tháng/năm, ví dụ 21/9/2020',
  body: 'Nội dung bài',
  bodyHint:
    'Nội dung phải giữ đúng như bản gốc; chỉ sửa chỗ chép thiếu hoặc thừa. Dấu \\ đặt trước một dấu khác là để dấu ấy hiện đúng như khi in.',
  pictures: 'Ảnh trong bài',
  picturesHint:
    'Mỗi ảnh cần một câu mô tả cho người không nhìn thấy ảnh, ví dụ “Đại biểu biểu quyết tại Đại hội”.',
  lacksPicture: (path?: string) =>
    path ? `Chưa có ảnh này. Khi lưu trang, ảnh nằm ở “${path}”.` : 'Trang không còn giữ ảnh này.',
  beside: 'Thêm ảnh còn thiếu: thả vào đây cả thư mục ảnh cạnh trang đã lưu, hoặc chọn ảnh',
  chooseBeside: 'Chọn ảnh',
  gotPictures: (got: number, left: number) =>
    [got > 0 ? `Đã thêm ${got} ảnh.` : '', left > 0 ? `Còn thiếu ${left} ảnh.` : '']
      .filter(Boolean)
      .join(' '),
  unfitPicture: (name: string, why: string) => `Ảnh ${name} ${why}.`,
  notInReport: (names: readonly string[]) =>
    names.length === 0
      ? ''
      : names.length > 5
        ? `${names.length} ảnh khác không có trong bài nên bỏ qua.`
        : `Không có trong bài nên bỏ qua: ${names.join(', ')}.`,
  describe: (name: string) => `Lời mô tả ảnh ${name}`,
  step3: 'Số liệu',
  figuresHint:
    'Soát lần lượt từng số liệu ở khung dưới đây, hoặc xem tất cả theo từng câu ở dưới khung. Số liệu đã nhận thì trang không còn ghi là chưa soát; số liệu đã bỏ thì không có trong tệp.',
  keysHint:
    'Có thể dùng bàn phím: bấm vào khung rồi gõ N, B, S, T, H. Trong danh sách, gõ N để nhận, B để bỏ, ↑ ↓ để chuyển dòng.',
  toReview: 'Soát số liệu',
  review: {
    name: 'Soát lần lượt',
    keys: { n: 'Nhận', b: 'Bỏ', t: 'Để sau', h: 'Hoàn tác', s: 'Sửa' },
    done: { n: 'Đã nhận.', b: 'Đã bỏ.', t: 'Để sau.', h: 'Đã hoàn tác.' },
    left: (left: number, all: number) => `Còn ${left} trong ${all} số liệu chưa soát.`,
    over: 'Đã soát hết số liệu.',
  },
  noFigures: 'Không thấy số liệu nào trong bài.',
  count: (accepted: number, all: number, undecided: number) =>
    `Đã nhận ${accepted} trong ${all} số liệu` + (undecided > 0 ? `, còn ${undecided} chưa soát.` : '.'),
  acceptAll: 'Nhận tất cả số liệu chưa soát',
  accept: 'Nhận',
  reject: 'Bỏ',
  edit: 'Sửa',
  figure: {
    label: 'Nội dung',
    group: 'Nhóm',
    value: 'Giá trị',
    unit: 'Đơn vị',
    qualifier: 'Từ chỉ mức (hơn, gần, bình quân…)',
    period: 'Thời kỳ',
    subject: 'Đối tượng',
  },
  decisions: { accepted: 'Đã nhận', rejected: 'Đã bỏ', undecided: 'Chưa soát' },
  add: 'Thêm số liệu từ chữ đang chọn',
  addHint:
    'Muốn thêm số liệu mà máy bỏ sót, hãy bôi đen những chữ có con số ấy trong phần xem trước rồi bấm nút này.',
  figurePages: (first: number, last: number, all: number) =>
    `Câu ${first}–${last} trong ${all} câu có số liệu`,
  earlierFigures: 'Các câu trước',
  laterFigures: 'Các câu sau',
  addNothing: 'Bạn chưa bôi đen con số nào trong phần xem trước.',
  step4: 'Chỗ cần xem',
  noProblems: 'Không có lỗi, bài có thể đăng.',
  problemCount: (errors: number, warnings: number) =>
    [errors > 0 ? `${errors} lỗi phải sửa` : '', warnings > 0 ? `${warnings} chỗ nên xem` : '']
      .filter(Boolean)
      .join(', '),
  severities: { error: 'Lỗi', warning: 'Nên xem', note: 'Ghi chú' },
  notes: (count: number) => `${count} ghi chú về cách trình bày`,
  explain: 'Giải thích',
  goTo: 'Tới chỗ này',
  importNotes: 'Ghi chú khi đọc tệp',
  leftOut: 'Phần không đưa vào bài',
  leftOutHint:
    'Mọi chữ khác của tệp đều đã có trong bài. Phần nào dưới đây thuộc bài, hãy bấm nút để đưa về đúng chỗ cũ.',
  leftOutWhy: (where: string, reason: string) =>
    where === reason || reason.startsWith(where) ? `Lý do: ${reason}.` : `Ở ${where}. Lý do: ${reason}.`,
  wholePassage: '(xem hết)',
  putBack: 'Đưa vào bài',
  isBack: 'Đã đưa vào bài.',
  step5: 'Xem trước',
  previewOf: 'Bài sẽ hiện trên trang như dưới đây.',
  withErrors: 'Bài còn lỗi. Bạn vẫn tải về và gửi đi được, nhưng phải sửa xong thì mới đăng được.',
  undecidedLeft: (count: number) =>
    `Còn ${count} số liệu chưa soát; trong tệp, các số này có dòng state: automatic và trang ghi là chưa soát.`,
  held: (path: string) =>
    `Kho đã có bài cùng tiêu đề trong tháng này: ${path}. Tên tệp mới sẽ có thêm một số ở cuối.`,
  heldUnknown: 'Chưa tải được danh mục bài của kho, nên chưa biết đã có bài nào mang tên tệp này chưa.',
  failed: 'Không đọc được tệp này. Nếu trang đã mở từ lâu, hãy tải lại trang rồi chọn tệp lần nữa.',
};
