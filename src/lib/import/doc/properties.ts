/** What a character or a paragraph is told to be, in the order in which it is said. */
export interface Properties {
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  hidden?: boolean;
  deleted?: boolean;
  special?: boolean;
  raised?: number;
  font?: number;
  /** Font and character of a sign of a symbol font. */
  sign?: { font: number; code: number };
  /** Where a picture lies in the stream `Data`. */
  picture?: number;
  style?: number;
  align?: number;
  inTable?: boolean;
  rowEnd?: boolean;
  outline?: number;
  list?: number;
  level?: number;
}

type Reader = (properties: Properties, view: DataView, at: number) => void;

const toggle =
  (name: 'bold' | 'italic' | 'strike' | 'hidden'): Reader =>
  (properties, view, at) => {
    const value = view.getUint8(at);
    if (value === 0x81) properties[name] = !properties[name];
    else if (value !== 0x80) properties[name] = value === 1;
  };

const readers: ReadonlyMap<number, Reader> = new Map<number, Reader>([
  [0x0800, (properties, view, at) => void (properties.deleted = view.getUint8(at) === 1)],
  [0x0835, toggle('bold')],
  [0x0836, toggle('italic')],
  [0x0837, toggle('strike')],
  [0x2a53, toggle('strike')],
  [0x083c, toggle('hidden')],
  [0x0855, (properties, view, at) => void (properties.special = view.getUint8(at) === 1)],
  [0x2a48, (properties, view, at) => void (properties.raised = view.getUint8(at))],
  [0x4a4f, (properties, view, at) => void (properties.font = view.getUint16(at, true))],
  [0x4a30, (properties, view, at) => void (properties.style = view.getUint16(at, true))],
  [0x6a03, (properties, view, at) => void (properties.picture = view.getUint32(at, true))],
  [
    0x6a09,
    (properties, view, at) =>
      void (properties.sign = { font: view.getUint16(at, true), code: view.getUint16(at + 2, true) }),
  ],
  [0x2403, (properties, view, at) => void (properties.align = view.getUint8(at))],
  [0x2461, (properties, view, at) => void (properties.align = view.getUint8(at))],
  [0x2416, (properties, view, at) => void (properties.inTable = view.getUint8(at) === 1)],
  [0x2417, (properties, view, at) => void (properties.rowEnd = view.getUint8(at) === 1)],
  [0x2640, (properties, view, at) => void (properties.outline = view.getUint8(at))],
  [0x460b, (properties, view, at) => void (properties.list = view.getUint16(at, true))],
  [0x260a, (properties, view, at) => void (properties.level = view.getUint8(at))],
]);

/** Applies a list of changes to what was said before. */
export function applyProperties(before: Properties, changes: DataView): Properties {
  const properties = { ...before };
  let at = 0;
  while (at + 2 < changes.byteLength) {
    const code = changes.getUint16(at, true);
    const size = sizeOf(code, changes, at + 2);
    if (at + 2 + size > changes.byteLength) break;
    readers.get(code)?.(properties, changes, at + 2);
    at += 2 + size;
  }
  return properties;
}

/** The length of a change's value follows from its number. */
function sizeOf(code: number, view: DataView, at: number): number {
  const kind = code >> 13;
  if (kind === 0 || kind === 1) return 1;
  if (kind === 3) return 4;
  if (kind === 7) return 3;
  if (kind !== 6) return 2;
  if (code === 0xd608) return at + 2 <= view.byteLength ? view.getUint16(at, true) + 1 : 2;
  return view.getUint8(at) + 1;
}
