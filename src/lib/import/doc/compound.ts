const freeSector = 0xfffffffa;

/**
 * The streams of a compound file, the folder in one file of Office before 2007, by their names. Absent where the bytes are
 * none. https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb
 */
export function readCompound(bytes: Uint8Array): Map<string, Uint8Array> | undefined {
  if (bytes.length < 512) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0) !== 0xd0cf11e0) return undefined;
  const size = 2 ** Math.min(view.getUint16(30, true), 16);
  const miniSize = 2 ** Math.min(view.getUint16(32, true), 16);
  const sector = (number: number) => bytes.subarray((number + 1) * size, (number + 2) * size);
  const table = readTable(view, size, sector);
  const chain = (start: number, of: Uint32Array, part: (number: number) => Uint8Array): Uint8Array => {
    const parts: Uint8Array[] = [];
    for (let at = start; at < freeSector && parts.length <= of.length; at = of[at] ?? freeSector)
      parts.push(part(at));
    return joined(parts);
  };
  const stream = (start: number) => chain(start, table, sector);
  const miniTable = words(stream(view.getUint32(60, true)));
  const folder = stream(view.getUint32(48, true));
  const entries = Array.from({ length: Math.floor(folder.length / 128) }, (_, index) =>
    readEntry(folder.subarray(index * 128, index * 128 + 128)),
  );
  const mini = stream(entries[0]?.start ?? freeSector);
  const miniSector = (number: number) => mini.subarray(number * miniSize, (number + 1) * miniSize);
  const cutoff = view.getUint32(56, true);
  return new Map(
    entries
      .filter(({ type }) => type === 2)
      .map(({ name, start, length }) => {
        const whole = length < cutoff ? chain(start, miniTable, miniSector) : stream(start);
        return [name, whole.subarray(0, length)];
      }),
  );
}

function readTable(view: DataView, size: number, sector: (number: number) => Uint8Array): Uint32Array {
  const numbers: number[] = [];
  for (let at = 0; at < 109; at++) numbers.push(view.getUint32(76 + at * 4, true));
  let more = view.getUint32(68, true);
  for (let count = 0; more < freeSector && count < 10_000; count++) {
    const part = words(sector(more));
    numbers.push(...part.subarray(0, size / 4 - 1));
    more = part[size / 4 - 1] ?? freeSector;
  }
  return words(joined(numbers.filter((number) => number < freeSector).map(sector)));
}

function readEntry(entry: Uint8Array): { name: string; type: number; start: number; length: number } {
  const view = new DataView(entry.buffer, entry.byteOffset, 128);
  const length = Math.max(0, Math.min(64, view.getUint16(64, true)) - 2);
  const name = new TextDecoder('utf-16le').decode(entry.subarray(0, length));
  return { name, type: entry[66]!, start: view.getUint32(116, true), length: view.getUint32(120, true) };
}

function words(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) =>
    view.getUint32(index * 4, true),
  );
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
