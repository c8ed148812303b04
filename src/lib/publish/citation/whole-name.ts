/**
 * A name for programs that take what stands before a comma for a surname: `Phòng Lao động, Thương binh và Xã hội` would
 * be cited as «Thương binh và Xã hội Phòng Lao động». They know no mark for «this is one name» (Zotero's `cleanAuthor`,
 * RIS's `AU`), so its comma becomes U+201A, which looks alike and is split by none.
 */
export function unsplit(name: string): string {
  return name.replaceAll(',', '\u201A');
}
