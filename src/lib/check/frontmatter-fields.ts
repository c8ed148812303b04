/**
 * The keys of a report's frontmatter, what each holds and how an archivist would explain it. The check walks
 * this table, and the editors' JSON schema is made from it.
 */
export type Field = FieldShape & {
  required?: boolean;
  /** One sentence, shown by editors and by the guide. */
  about?: string;
  /** A right line of YAML, offered where the key is wrong or missing. */
  example?: string;
};

export type Authority = 'districts' | 'documents' | 'indicators';

type FieldShape =
  | { kind: 'text' }
  | { kind: 'url' }
  | { kind: 'text-or-list' }
  | { kind: 'date' }
  | { kind: 'term' }
  | { kind: 'boolean' }
  | { kind: 'digest' }
  | { kind: 'figure-value' }
  | { kind: 'id'; of: Authority }
  | { kind: 'list'; item: Field }
  | { kind: 'map'; keys: Readonly<Record<string, Field>> };

const figure: Field = {
  kind: 'map',
  keys: {
    quote: {
      kind: 'text',
      required: true,
      about: 'Câu trích nguyên văn có con số; giá trị và đơn vị được đọc từ đây.',
      example: 'quote: 11 Nghị quyết',
    },
    label: {
      kind: 'text',
      required: true,
      about: 'Tên ngắn hiện ở cột số liệu.',
      example: 'label: Nghị quyết',
    },
    indicator: { kind: 'id', of: 'indicators', about: 'Mã chỉ tiêu, để so sánh giữa các bài.' },
    prefix: { kind: 'text', about: 'Những chữ đứng ngay trước câu trích, khi câu trích có ở nhiều chỗ.' },
    suffix: { kind: 'text', about: 'Những chữ đứng ngay sau câu trích, khi câu trích có ở nhiều chỗ.' },
    value: { kind: 'figure-value', about: 'Giá trị, khi máy đọc sai câu trích.', example: 'value: 2095' },
    unit: { kind: 'text', about: 'Đơn vị tính, khi câu trích không nêu.', example: 'unit: đảng viên' },
    qualifier: {
      kind: 'text',
      about: '«hơn», «gần», «bình quân»…, khi câu trích không nêu.',
      example: 'qualifier: hơn',
    },
    period: { kind: 'text', about: 'Thời kỳ của riêng số liệu này.', example: 'period: 5 năm qua' },
    subject: {
      kind: 'text',
      about: 'Đối tượng của riêng số liệu này: tổ chức hoặc nơi mà số liệu nói về.',
      example: 'subject: Huyện ủy',
    },
  },
};

const figureGroup: Field = {
  kind: 'map',
  keys: {
    group: {
      kind: 'text',
      required: true,
      about: 'Tên nhóm số liệu.',
      example: 'group: Văn bản ban hành',
    },
    period: { kind: 'text', about: 'Thời kỳ của cả nhóm.', example: 'period: nhiệm kỳ 2015–2020' },
    subject: {
      kind: 'text',
      about: 'Đối tượng của cả nhóm: tổ chức hoặc nơi mà số liệu nói về.',
      example: 'subject: Ban Thường vụ Huyện ủy',
    },
    figures: {
      kind: 'list',
      item: figure,
      required: true,
      about: 'Các số liệu, theo thứ tự trong bài.',
      example: 'figures:\n  - quote: 11 Nghị quyết\n    label: Nghị quyết',
    },
  },
};

export const reportFields: Readonly<Record<string, Field>> = {
  title: {
    kind: 'text',
    required: true,
    about: 'Tiêu đề bài, đúng như bản gốc.',
    example: 'title: Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo',
  },
  date: {
    kind: 'date',
    required: true,
    about: 'Ngày đăng, viết năm-tháng-ngày.',
    example: 'date: 2020-09-21',
  },
  author: {
    kind: 'text-or-list',
    required: true,
    about: 'Tác giả hoặc bút danh; nhiều người thì ghi thành danh sách.',
    example: 'author: Lệ Quyên',
  },
  district: {
    kind: 'id',
    of: 'districts',
    required: true,
    about: 'Mã huyện trong districts.yaml.',
    example: 'district: song-lo',
  },
  term: {
    kind: 'term',
    required: true,
    about: 'Nhiệm kỳ mà bài nói tới.',
    example: 'term: 2015–2020',
  },
  statistics: {
    kind: 'list',
    item: figureGroup,
    about: 'Số liệu của bài, theo nhóm, đúng thứ tự hiện ở cột bên. Không ghi thì máy tự trích.',
  },
  summary: { kind: 'text', about: 'Một, hai câu tóm tắt, hiện trong danh sách tin bài.' },
  source: {
    kind: 'map',
    about: 'Nơi đăng lần đầu, nếu biết chắc.',
    keys: {
      name: { kind: 'text', about: 'Tên báo hoặc cổng thông tin.', example: 'name: Cổng thông tin tỉnh' },
      url: { kind: 'url', about: 'Địa chỉ trang gốc.', example: 'url: https://…' },
      retrieved: { kind: 'date', about: 'Ngày lấy bài về.', example: 'retrieved: 2026-01-15' },
      digest: {
        kind: 'digest',
        about:
          'Mã kiểm tra của nội dung bài lúc nhập (do máy ghi); nội dung thay đổi thì lệnh kiểm tra báo lỗi.',
      },
    },
  },
  subjects: { kind: 'list', item: { kind: 'text' }, about: 'Các chủ đề.' },
  documents: {
    kind: 'list',
    item: { kind: 'id', of: 'documents' },
    about: 'Mã văn bản, khi số, ký hiệu chưa đủ để biết là văn bản nào.',
  },
  corrections: {
    kind: 'list',
    about: 'Những chỗ đã sửa so với lúc nhập, và lý do.',
    item: {
      kind: 'map',
      keys: {
        date: { kind: 'date', required: true, about: 'Ngày sửa.', example: 'date: 2026-02-01' },
        note: {
          kind: 'text',
          required: true,
          about: 'Sửa gì, căn cứ vào đâu.',
          example: 'note: Bỏ dòng «Các tin đã đưa ngày» còn sót khi nhập',
        },
      },
    },
  },
  draft: { kind: 'boolean', about: 'Ghi true khi bài chưa được đăng.', example: 'draft: true' },
};
