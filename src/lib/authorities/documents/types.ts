import type { Level } from '../../vietnamese/terms.ts';

/**
 * What a text says about a document it cites; as much as is printed and no more. Party documents are numbered
 * `số-LOẠI/CƠ QUAN` (Hướng dẫn 36-HD/VPTW, 2018), state documents `số/năm/LOẠI-CƠ QUAN` (Nghị định 30/2020/NĐ-CP).
 */
export interface DocumentReference {
  system: 'party' | 'state';
  /** One writing for all printed forms: `05-CT/TW` for `05/CT-TW` and `05 – CT/T.Ư`; `NQTW4-K12`; `NQĐH12`. */
  canonical: string;
  /** Digits as printed: `05`. */
  no?: string;
  year?: string;
  /** Code of the kind: `NQ`, `CT`, `QĐi` (Quy định) beside `QĐ` (Quyết định), `Luật`. */
  type?: string;
  /** The kind in words, where the text has them before the number: `Quy định`. */
  fullType?: string;
  /** Code of the issuer: `TW`, `TU`, `UBND`, `QH13`; `null` where the text does not say. */
  issuer?: string | null;
  /** The issuer was read from words (`của BTV Tỉnh ủy`), not from the number. */
  inferredIssuer?: true;
  /** The kind follows from the issuer or number alone: `80/2015/QH13` may be a law or a resolution. */
  inferredType?: true;
  /** Printed against the rule: `05/CT-TW`. */
  malformed?: true;
  /** `Nghị quyết Trung ương 4 (khóa XII)`: plenum 4 of congress 12. */
  plenum?: number;
  congress?: number;
  /** Whose congress: `Đại hội Đảng bộ tỉnh lần thứ XVI` is `tỉnh`. */
  level?: Level;
  /** The place the words name: `Đảng bộ tỉnh Vĩnh Phúc` → `Vĩnh Phúc`. */
  place?: string;
  /** ISO date, where the text gives it after the number. */
  date?: string;
}

/** A document cited in running text; offsets in UTF-16 units of the text given, `end` exclusive. */
export interface DocumentMention {
  text: string;
  start: number;
  end: number;
  reference: DocumentReference;
}
