/** A file with its name below a folder. */
export interface ParcelFile {
  path: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** Fetches what packs, so that a page that is open can pack without a network. */
export const loadPacker = () => import('jszip');

/**
 * One `.zip` of files. Texts for people who open them with whatever is at hand (`.txt`) begin with a byte order mark
 * and end their lines as old editors want them; every other text stays as it is.
 */
export async function packParcel(files: readonly ParcelFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: JSZip } = await loadPacker();
  const zip = new JSZip();
  for (const { path, content } of files) {
    const isNote = typeof content === 'string' && path.endsWith('.txt');
    zip.file(path, isNote ? `\uFEFF${content.replaceAll('\n', '\r\n')}` : content);
  }
  return (await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })) as Uint8Array<ArrayBuffer>;
}
