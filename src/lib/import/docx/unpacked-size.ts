import JSZip from 'jszip';

/** What a packed file unpacks to, in bytes, as its own list of contents says: text apart from pictures. */
export interface UnpackedSize {
  text: number;
  all: number;
}

/** Word files of a thousand pages are a tenth of this. */
export const mostUnpacked: UnpackedSize = { text: 64e6, all: 400e6 };

/** Thrown before anything is kept of what is unpacked. `size` is `most` where no more than that was unpacked. */
export class TooLarge extends Error {
  readonly size: number;
  readonly most: number;

  constructor(size: number, most: number) {
    super(`unpacks to ${size} bytes`);
    this.size = size;
    this.most = most;
  }
}

/**
 * Opens a packed file. What it says of its sizes is believed only where it says too much: each part is unpacked once, piece
 * by piece, and nothing of it kept, until it is known that all of it is within what is allowed.
 *
 * @throws TooLarge; any other Error where the bytes are no ZIP file.
 */
export async function openPackage(bytes: Uint8Array): Promise<JSZip> {
  refuseTooLarge(bytes);
  const zip = await JSZip.loadAsync(bytes);
  const size: UnpackedSize = { text: 0, all: 0 };
  for (const file of Object.values(zip.files)) if (!file.dir) await passThrough(file, size);
  return zip;
}

function passThrough(file: JSZip.JSZipObject, size: UnpackedSize): Promise<void> {
  return new Promise((resolve, reject) => {
    const pieces = (file as unknown as { internalStream(type: 'uint8array'): Pieces }).internalStream(
      'uint8array',
    );
    pieces.on('data', (piece) => {
      size.all += piece.length;
      if (isText(file.name)) size.text += piece.length;
      const most = size.text > mostUnpacked.text ? mostUnpacked.text : mostUnpacked.all;
      if (size.text <= mostUnpacked.text && size.all <= mostUnpacked.all) return;
      pieces.pause();
      reject(new TooLarge(most, most));
    });
    pieces.on('error', reject);
    pieces.on('end', () => resolve());
    pieces.resume();
  });
}

/** What JSZip hands out piece by piece: https://stuk.github.io/jszip/documentation/api_streamhelper.html */
interface Pieces {
  on(event: 'data', take: (piece: Uint8Array) => void): void;
  on(event: 'error', fail: (error: Error) => void): void;
  on(event: 'end', end: () => void): void;
  pause(): void;
  resume(): void;
}

function isText(name: string): boolean {
  return /\.(?:xml|rels|html?|txt)$/i.test(name);
}

/** @throws TooLarge */
function refuseTooLarge(bytes: Uint8Array): void {
  const { text, all } = unpackedSize(bytes);
  if (text > mostUnpacked.text) throw new TooLarge(text, mostUnpacked.text);
  if (all > mostUnpacked.all) throw new TooLarge(all, mostUnpacked.all);
}

const entryMark = 0x02014b50;

/** Reads the list of contents at the end of a ZIP file: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 */
function unpackedSize(bytes: Uint8Array): UnpackedSize {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size: UnpackedSize = { text: 0, all: 0 };
  for (let at = startOfList(view); at + 46 <= view.byteLength && view.getUint32(at, true) === entryMark;) {
    const unpacked = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    size.all += unpacked;
    if (isText(name)) size.text += unpacked;
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}

function startOfList(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 66_000); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return view.getUint32(at + 16, true);
  }
  return view.byteLength;
}
