import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'uqr';

/**
 * A QR code of an address as a picture of one bit a module: `data:image/png;base64,…`. In a page that is sent whole, a
 * path of the same squares would weigh more than twice as much.
 */
export function qrPicture(address: string): string {
  const { data, size } = encode(address, { ecc: 'L', border: 0 });
  // Each row begins with its filter, none; a bit that is set is light.
  const rows = data.flatMap((row) => [0, ...packed(row)]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header[8] = 1;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const png = Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return `data:image/png;base64,${png.toString('base64')}`;
}

function packed(row: readonly boolean[]): number[] {
  return Array.from({ length: Math.ceil(row.length / 8) }, (_, at) =>
    row.slice(at * 8, at * 8 + 8).reduce((byte, dark, bit) => (dark ? byte : byte | (0x80 >> bit)), 0),
  );
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
