import type { Root } from 'mdast';
import type { Problem } from '../check/problem.ts';
import type { LegacyEncoding } from '../vietnamese/legacy/decode.ts';
import type { SourceWords } from './reckon/reckon.ts';

/** What a reader (text, HTML, Word) makes of a file, before anything is understood about it. */
export interface SourceDocument {
  /** Paragraphs, headings, lists, tables and footnotes in reading order. */
  root: Root;
  /** What the file itself says about the report: a page's `<meta>`, for instance. */
  hints: { title?: string; date?: string; author?: string; source?: { name?: string; url?: string } };
  /** Every word of the file, read apart from `root`: what is in neither the report nor `removed` is missed. */
  words: SourceWords;
  images: ImportedImage[];
  problems: Problem[];
  /** What the reader left out as not belonging to the report. */
  removed: RemovedLine[];
  /** Old encodings that were decoded. */
  encodings?: LegacyEncoding[];
  /** Neither Unicode nor anything that says what it is. */
  unsure?: boolean;
  /** Taken off a portal's page, whose own boilerplate surrounds the report. */
  isPage?: boolean;
}

export interface ImportedImage {
  /** The file's name beside the report: `dai-hoi-1.jpg`. */
  name: string;
  /** Absent when the picture lies in a file of its own (`from`). */
  bytes?: Uint8Array;
  /** A path as the page gives it, relative to the page. */
  from?: string;
}

export interface RemovedLine {
  /** Empty where nothing of it is seen. */
  text: string;
  /** Of a plain text file, from 1. */
  line?: number;
  /** `Lượt xem`, `sau tên tác giả`: why it was left out. */
  reason: string;
  /** `đầu trang`, `khung «menu»`; of a line its number says it. */
  where?: string;
}

/** What a block of the tree remembers of its source. */
export interface BlockData {
  /** Line of a plain text file, from 1. */
  line?: number;
  align?: 'left' | 'center' | 'right';
}

declare module 'mdast' {
  interface ParagraphData {
    line?: BlockData['line'];
    align?: BlockData['align'];
  }
}
