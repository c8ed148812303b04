/** How messages speak of each authority file. */
export const authorityWords = {
  districts: { code: 'huyen-khong-co', file: 'districts.yaml', what: 'Huyện' },
  documents: { code: 'van-kien-khong-co', file: 'documents.yaml', what: 'Văn bản' },
  indicators: { code: 'chi-tieu-khong-co', file: 'indicators.yaml', what: 'Chỉ tiêu' },
} as const;

/** What a Vietnamese archivist writes when the English key does not come to mind. */
export const vietnameseKeys: Readonly<Record<string, string>> = {
  'tiêu đề': 'title',
  'tên bài': 'title',
  ngày: 'date',
  'ngày đăng': 'date',
  'tác giả': 'author',
  huyện: 'district',
  'nhiệm kỳ': 'term',
  nguồn: 'source',
  'tóm tắt': 'summary',
  'số liệu': 'statistics',
  nhóm: 'group',
  nhãn: 'label',
  'đơn vị': 'unit',
};
