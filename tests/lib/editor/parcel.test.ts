import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { publish } from '../../../src/i18n/publish.ts';
import { packParcel } from '../../../src/lib/editor/parcel.ts';

describe('a parcel for the archive’s keeper', () => {
  test('holds every file under its name and byte for byte; the note opens in old editors', async () => {
    const report = '---\ntitle: Sông Lô\n---\n\nToàn huyện có 27 chi bộ.\n';
    const picture = new Uint8Array([137, 80, 78, 71, 0, 255, 13, 10]);
    const zip = await JSZip.loadAsync(
      await packParcel([
        { path: 'DOC-TRUOC.txt', content: 'Bài gửi đăng\nSông Lô\n' },
        { path: 'reports/2020/09/song-lo.mdx', content: report },
        { path: 'reports/2020/09/song-lo-anh-1.png', content: picture },
        { path: 'ban-goc/Báo cáo số 5.docx', content: picture },
      ]),
    );
    const files = Object.values(zip.files).filter(({ dir }) => !dir);
    expect(files.map(({ name }) => name)).toEqual([
      'DOC-TRUOC.txt',
      'reports/2020/09/song-lo.mdx',
      'reports/2020/09/song-lo-anh-1.png',
      'ban-goc/Báo cáo số 5.docx',
    ]);
    const textOf = async (name: string) => Buffer.from(await zip.file(name)!.async('uint8array')).toString();
    expect(await textOf('DOC-TRUOC.txt')).toBe('\uFEFFBài gửi đăng\r\nSông Lô\r\n');
    expect(await textOf('reports/2020/09/song-lo.mdx')).toBe(report);
    expect(await zip.file('reports/2020/09/song-lo-anh-1.png')!.async('uint8array')).toEqual(picture);
  });

  const note = (more: object = {}) =>
    publish.send.note({
      title: 'Đảng bộ huyện Sông Lô',
      sent: '21/9/2020',
      keeper: 'Ban Tuyên giáo Huyện ủy',
      files: ['reports/2020/09/song-lo.mdx', 'reports/2020/09/song-lo-anh-1.png'],
      original: 'ban-goc/bai.docx',
      missing: [],
      problems: [],
      ...more,
    });

  test('has a note that says what is in it and what its keeper does', () => {
    expect(note()).toMatchInlineSnapshot(`
      "BÀI GỬI ĐĂNG

      Đảng bộ huyện Sông Lô
      Soạn xong ngày 21/9/2020, gửi Ban Tuyên giáo Huyện ủy.

      TRONG TỆP NÀY CÓ

      - reports/2020/09/song-lo.mdx: bài
      - reports/2020/09/song-lo-anh-1.png: ảnh trong bài
      - ban-goc/bai.docx: tệp gốc, để đối chiếu

      NGƯỜI GIỮ KHO LÀM GÌ

      1. Giải nén tệp này ra một thư mục tạm.
      2. Chép thư mục reports vào thư mục nội dung của kho (thường tên là content). Nếu máy hỏi có thay tệp cũ không, hãy chọn Không và đổi tên tệp mới.
      3. Mở thư mục của kho, chạy lệnh: npm run check. Lệnh chỉ ra từng chỗ cần sửa, nếu có.
      4. Xem thử bằng lệnh: npm start. Đối chiếu với tệp gốc.
      5. Đăng như mọi lần: chạy npm run build rồi chép thư mục dist lên máy chủ, hoặc đưa thay đổi lên kho mã nguồn.
      Thư mục ban-goc chỉ để đối chiếu, không cần chép vào kho.

      KẾT QUẢ KIỂM TRA KHI GỬI

      Không có lỗi.
      "
    `);
  });

  test('says of a report that takes another’s place that it does', () => {
    expect(note({ isHeld: true })).toContain('máy hỏi thì chọn Có.');
  });

  test('tells of what is lacking and of what the check has found', () => {
    const told = note({
      keeper: undefined,
      original: undefined,
      missing: ['song-lo-anh-2.png'],
      problems: [
        { severity: 'error', message: '«district» để trống.', advice: 'Hãy chọn huyện.' },
        { severity: 'warning', message: 'Ảnh chưa có lời mô tả.', advice: 'Hãy mô tả ảnh.' },
      ],
    });
    expect(told).toContain('Soạn xong ngày 21/9/2020.\n');
    expect(told).toContain('- Không kèm tệp gốc.\n- Thiếu ảnh song-lo-anh-2.png: hãy hỏi người gửi.\n');
    expect(told).toContain('- Lỗi: «district» để trống. Hãy chọn huyện.\n- Nên xem: Ảnh chưa có');
    expect(told).not.toContain('Không có lỗi');
    expect(told).not.toContain('ban-goc');
  });
});
