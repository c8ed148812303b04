/** The picture that begins at a place of the stream `Data`: its file lies among descriptions of its frame. */
export function findPicture(data: Uint8Array, at: number): { bytes: Uint8Array; type: string } | undefined {
  if (at + 4 > data.length) return undefined;
  const length = new DataView(data.buffer, data.byteOffset).getUint32(at, true);
  const part = data.subarray(at, Math.min(data.length, at + length));
  for (let place = 0; place + 8 < part.length; place++) {
    if (begins(part, place, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]))
      return { bytes: part.slice(place), type: 'image/png' };
    if (begins(part, place, [0xff, 0xd8, 0xff])) return { bytes: part.slice(place), type: 'image/jpeg' };
  }
  return undefined;
}

function begins(bytes: Uint8Array, at: number, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[at + index] === byte);
}
