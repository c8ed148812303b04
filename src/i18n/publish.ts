import type { Problem } from '../lib/check/problem.ts';

interface Note {
  title: string;
  sent: string;
  keeper?: string;
  /** Paths in the archive's content folder, the report first. */
  files: readonly string[];
  original?: string;
  /** Whether it takes the place of a report of the archive. */
  isHeld?: boolean;
  /** Pictures that the report shows and the parcel lacks. */
  missing: readonly string[];
  problems: readonly Pick<Problem, 'severity' | 'message' | 'advice'>[];
}

const named = (names: readonly string[]) => names.join(', ');

/** What the page for preparing a report says of the ways on from there. */
export const publish = {
  title: 'Đưa bài vào kho',
  byHand: 'Tự đặt vào kho',
  download: 'Tải tệp bài (.mdx)',
  downloadImage: (name: string) => `Tải ảnh ${name}`,
  downloaded: (name: string) => `Đã tải về ${name}.`,
  place: (path: string) => `Chỗ của bài trong kho: content/reports/${path}.`,
  putRight: (errors: number) => `Bài còn ${errors} lỗi phải sửa. Hãy sửa xong rồi làm lại bước này.`,
  missing: (names: readonly string[]) =>
    `Trang chưa có ảnh ${named(names)}. Hãy chọn ảnh ấy ở mục “Ảnh trong bài”, hoặc gửi ảnh riêng.`,

  folder: {
    title: 'Lưu thẳng vào thư mục của kho',
    hint: 'Dùng khi thư mục của kho nằm trong máy này hoặc trong ổ đĩa chung. Chỉ phải chọn thư mục một lần.',
    save: 'Lưu vào thư mục của kho',
    other: 'Chọn thư mục khác',
    chosen: (name: string) => `Thư mục đã chọn: ${name}.`,
    notArchive: (name: string) =>
      `“${name}” không phải thư mục của kho: trong đó không có thư mục reports hay content/reports. Hãy chọn lại.`,
    notAllowed: 'Trình duyệt chưa được phép ghi vào thư mục. Hãy bấm lại rồi chọn “Cho phép”.',
    saved: (name: string, pictures: number) =>
      `Đã lưu ${name}${pictures > 0 ? ` và ${pictures} ảnh` : ''}. Bài sẽ lên trang khi người giữ kho cập nhật trang.`,
    taken: (names: readonly string[]) =>
      `Trong kho đã có ${named(names)} với nội dung khác. Tệp cũ được giữ nguyên, bài này chưa lưu. Nếu là hai bài khác nhau, hãy sửa tiêu đề; nếu là một bài, hãy báo người giữ kho.`,
    failed: (reason: string) =>
      `Không ghi được vào thư mục, nên chưa lưu gì. Hãy xem ổ đĩa còn chỗ không, thư mục có bị khóa không. (${reason})`,
  },

  forge: {
    title: (host: string) => `Tạo tệp ở ${host}`,
    filledHint: (host: string) =>
      `Dùng khi bạn có tài khoản ở ${host}. Tên tệp và nội dung đã điền sẵn; ở trang mở ra chỉ cần bấm nút Commit.`,
    pasteHint: (host: string) =>
      `Dùng khi bạn có tài khoản ở ${host}. Tên tệp đã điền sẵn. Khi bấm, nội dung bài được chép; ở trang mở ra, hãy dán vào ô lớn rồi bấm nút Commit.`,
    editHint: (host: string) =>
      `Dùng khi bạn có tài khoản ở ${host}. Bài này đã có trong kho. Khi bấm, nội dung mới được chép; ở trang mở ra, hãy chọn hết nội dung cũ (Ctrl+A), dán đè rồi bấm nút Commit.`,
    open: 'Mở trang tạo tệp',
    newTab: '(mở thẻ mới)',
    copied:
      'Đã chép nội dung bài. Ở trang vừa mở, bấm vào ô lớn rồi dán: Ctrl+V, trên điện thoại thì chạm giữ.',
    opened: 'Đã mở trang tạo tệp ở thẻ mới.',
    copyYourself:
      'Trình duyệt không cho chép tự động. Hãy chép nội dung trong ô dưới đây, rồi bấm lại “Mở trang tạo tệp”.',
    text: 'Nội dung tệp bài',
    pictures: (names: readonly string[], folder: string) =>
      `Ảnh không điền sẵn được: tải ${named(names)} ở dưới, rồi đưa lên thư mục ${folder}; hoặc gửi cả bài bằng một tệp .zip.`,
  },

  send: {
    title: 'Gửi cho người giữ kho',
    hint: 'Một tệp .zip gồm bài, ảnh, tệp gốc và lời dặn người nhận.',
    pack: 'Tải tệp gửi đi (.zip)',
    to: (name: string) => `Tải tệp .zip rồi gửi cho ${name}.`,
    toSomebody: 'Tải tệp .zip rồi gửi cho người giữ kho.',
    letter: 'Viết thư',
    subject: (title: string) => `Bài gửi đăng: ${title}`,
    body: (file: string) => `Kính gửi anh, chị,\n\nBài ở tệp đính kèm ${file}.\n\n`,
    packing: 'Đang đóng gói…',
    packed: (name: string) => `Đã tải về ${name}. Hãy đính kèm tệp này vào thư.`,
    withoutOriginal: 'Trang không còn giữ tệp gốc; hãy gửi kèm tệp gốc nếu có.',
    failed: (reason: string) => `Không đóng gói được. Hãy tải riêng tệp bài và ảnh ở dưới. (${reason})`,
    noteName: 'DOC-TRUOC.txt',
    originals: 'ban-goc',
    note: ({ title, sent, keeper, files, original, isHeld, missing, problems }: Note): string =>
      [
        'BÀI GỬI ĐĂNG',
        '',
        title,
        `Soạn xong ngày ${sent}${keeper ? `, gửi ${keeper}` : ''}.`,
        '',
        'TRONG TỆP NÀY CÓ',
        '',
        ...files.map((path, index) => `- ${path}: ${index === 0 ? 'bài' : 'ảnh trong bài'}`),
        ...(original ? [`- ${original}: tệp gốc, để đối chiếu`] : ['- Không kèm tệp gốc.']),
        ...missing.map((name) => `- Thiếu ảnh ${name}: hãy hỏi người gửi.`),
        '',
        'NGƯỜI GIỮ KHO LÀM GÌ',
        '',
        '1. Giải nén tệp này ra một thư mục tạm.',
        `2. Chép thư mục reports vào thư mục nội dung của kho (thường tên là content). ${isHeld ? 'Bài này thay cho bài đã có cùng tên: máy hỏi thì chọn Có.' : 'Nếu máy hỏi có thay tệp cũ không, hãy chọn Không và đổi tên tệp mới.'}`,
        '3. Mở thư mục của kho, chạy lệnh: npm run check. Lệnh chỉ ra từng chỗ cần sửa, nếu có.',
        '4. Xem thử bằng lệnh: npm start. Đối chiếu với tệp gốc.',
        '5. Đăng như mọi lần: chạy npm run build rồi chép thư mục dist lên máy chủ, hoặc đưa thay đổi lên kho mã nguồn.',
        ...(original ? ['Thư mục ban-goc chỉ để đối chiếu, không cần chép vào kho.'] : []),
        '',
        'KẾT QUẢ KIỂM TRA KHI GỬI',
        '',
        ...(problems.length > 0
          ? problems.map(
              ({ severity, message, advice }) =>
                `- ${severity === 'error' ? 'Lỗi' : 'Nên xem'}: ${message} ${advice}`,
            )
          : ['Không có lỗi.']),
        '',
      ].join('\n'),
  },
};
