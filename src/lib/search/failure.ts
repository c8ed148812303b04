import { BrokenIndexFile } from './index/cbor.ts';

/** Why a search could not be answered. `unsupported` stays so; the others may pass. */
export type FailureCode = 'unreachable' | 'broken' | 'unsupported';

/** Rejection of `search()`: its message is a sentence for readers. */
export class SearchFailure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode) {
    super(SENTENCES[code]);
    this.name = 'SearchFailure';
    this.code = code;
  }
}

const SENTENCES: Record<FailureCode, string> = {
  unreachable: 'Không tải được dữ liệu tìm kiếm. Có thể đường truyền bị ngắt; bạn hãy thử lại.',
  broken: 'Dữ liệu tìm kiếm tải về bị hỏng. Bạn hãy thử lại; nếu vẫn vậy, xin báo người quản trị kho.',
  unsupported:
    'Trình duyệt này quá cũ nên không tìm kiếm được. Bạn vẫn xem được tin bài theo ngày, địa bàn và tác giả.',
};

export function describeFailure(error: unknown): FailureCode {
  if (error instanceof ReferenceError) return 'unsupported';
  // Bytes that do not unpack are a TypeError in every browser, and so is a fetch that fails.
  if (error instanceof BrokenIndexFile || error instanceof SyntaxError || error instanceof RangeError)
    return 'broken';
  return 'unreachable';
}
