/** What every command that measures the search takes: which texts it reads. */
export const corpusOptions = {
  corpus: {
    about: 'bộ văn bản: mỗi dòng {id, title, date, body}',
    value: 'TỆP.jsonl[.gz]',
    required: true,
  },
  limit: { about: 'chỉ lấy ngần này văn bản đầu', value: 'SỐ', least: 1 },
} as const;

/** Of commands that can begin later in the texts. */
export const skipOption = { skip: { about: 'bỏ qua ngần này văn bản đầu', value: 'SỐ', least: 1 } } as const;

/** Of commands that search in Node, and need not index twice what did not change. */
export const indexOption = {
  index: { about: 'thư mục giữ chỉ mục giữa các lần đo', value: 'THƯ_MỤC', required: true },
} as const;
