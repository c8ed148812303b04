import type { FigureState } from './schema.ts';

/** A value as the report states it; never computed. */
export type FigureValue =
  | number
  /** A change: `từ 175 … xuống còn 146 …`. */
  | { from: number; to: number }
  /** A share: `123/128 chi bộ`. */
  | { part: number; whole: number }
  /** A range: `70 - 80%`. */
  | { min: number; max: number };

/**
 * A W3C TextQuoteSelector: the words themselves, and where they occur twice the words around them.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface TextQuote {
  quote: string;
  prefix?: string;
  suffix?: string;
}

/** What a figure says, apart from where it stands. */
export interface FigureFacts {
  label: string;
  group: string;
  value: FigureValue;
  /** Lower case, as counted: `đảng viên`, `%`, `triệu đồng/người/năm`. */
  unit: string;
  /** `hơn`, `gần`, `trên`, `bình quân`, `tăng`, `giảm`…; absent when the number is exact. */
  qualifier?: string;
  period?: string;
  subject?: string;
  /** Id in `indicators.yaml`; makes the figure comparable across reports. */
  indicator?: string;
}

/** A figure of a report: the words that state it, what they say, and who answers for them. */
export interface Figure extends FigureFacts, TextQuote {
  /** `sl-1`, `sl-2`, … in reading order; the anchor in the report's page. */
  id: string;
  state: FigureState;
  /** Id of the figure that this one is a part of, where the text says `trong đó` or `gồm`. */
  partOf?: string;
}

/** Offsets are UTF-16 units of the report's plain text, paragraphs joined by `\n`; `end` is exclusive. */
export interface LocatedFigure extends Figure {
  start: number;
  end: number;
}
