import { BrokenIndexFile } from './index/bytes.ts';
import { OtherIndex, UnknownFormat } from './index/file.ts';

/** Why a search could not be answered. `unsupported` stays so, `outdated` until the page is loaded again; the others may pass. */
export type FailureCode = 'unreachable' | 'broken' | 'outdated' | 'unsupported';

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
  unreachable: 'Không tải được dữ liệu tìm kiếm, có thể do mạng. Bạn hãy thử lại.',
  broken: 'Dữ liệu tìm kiếm tải về bị hỏng. Bạn hãy thử lại; nếu vẫn vậy, xin báo người quản trị kho.',
  outdated: 'Kho vừa được cập nhật, trang bạn đang mở là bản cũ. Bạn hãy tải lại trang rồi tìm lại.',
  unsupported:
    'Trình duyệt này quá cũ nên không tìm kiếm được. Bạn vẫn xem được bài theo ngày, địa bàn và tác giả.',
};

export function describeFailure(error: unknown): FailureCode {
  if (error instanceof ReferenceError) return 'unsupported';
  if (error instanceof OtherIndex || error instanceof UnknownFormat) return 'outdated';
  if (error instanceof BrokenIndexFile || error instanceof SyntaxError || error instanceof RangeError)
    return 'broken';
  return 'unreachable';
}
