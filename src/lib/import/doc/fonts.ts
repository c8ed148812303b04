import { partOf, parts, type WordFile } from './file.ts';

/** The names of a file's fonts, by number. */
export function readFonts(file: WordFile): string[] {
  const list = partOf(file, parts.fonts);
  const names: string[] = [];
  if (list.byteLength < 4) return names;
  const count = list.getUint16(0, true);
  let at = 4;
  for (let index = 0; index < count && at + 40 < list.byteLength; index++) {
    const size = list.getUint8(at);
    let name = '';
    for (let place = at + 40; place + 1 < list.byteLength && place < at + 1 + size; place += 2) {
      const code = list.getUint16(place, true);
      if (code === 0) break;
      name += String.fromCharCode(code);
    }
    names.push(name);
    at += 1 + size;
  }
  return names;
}
