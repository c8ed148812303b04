import { BrokenIndexFile } from './index/bytes.ts';
import { OtherIndex, UnknownFormat } from './index/file.ts';

/** Why a search could not be answered. `unsupported` stays so, `outdated` until the page is loaded again; the others may pass. */
export type FailureCode = 'unreachable' | 'broken' | 'outdated' | 'unsupported';

/** Rejection of `search()`: its message is a sentence for readers. */
export class SearchFailure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, sentence: string) {
    super(sentence);
    this.name = 'SearchFailure';
    this.code = code;
  }
}

export function describeFailure(error: unknown): FailureCode {
  if (error instanceof ReferenceError) return 'unsupported';
  if (error instanceof OtherIndex || error instanceof UnknownFormat) return 'outdated';
  if (error instanceof BrokenIndexFile || error instanceof SyntaxError || error instanceof RangeError)
    return 'broken';
  return 'unreachable';
}
