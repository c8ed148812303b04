/** Words of the source that are not in the report. */
export interface LeftOut {
  words: string;
  /** `chữ ẩn`, `đầu trang`, `Lượt xem`: why. */
  reason: string;
  where: string;
  /** Words of the report that stand right before it in the source, by which its place is found again. */
  after?: string;
  /** It stood within a paragraph of the report, and not between two. */
  within?: boolean;
}

export type Place = Pick<LeftOut, 'after' | 'within'>;
