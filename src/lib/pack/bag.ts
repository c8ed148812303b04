/** The folder of a bag that holds what was put into it. https://www.rfc-editor.org/rfc/rfc8493 */
export const payloadFolder = 'data/';

/** What makes a folder a bag. */
export const bagDeclaration = {
  file: 'bagit.txt',
  text: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
};
export const bagInfoFile = 'bag-info.txt';
/** SHA-512 is what the standard asks of whoever makes a bag. */
export const bagAlgorithm = 'sha512';
export const manifestFile = `manifest-${bagAlgorithm}.txt`;
export const tagManifestFile = `tagmanifest-${bagAlgorithm}.txt`;

/** What a bag says of itself. */
export interface BagFacts {
  organisation: string;
  description: string;
  /** Where it can be asked for, where that is known. */
  home: string | undefined;
  /** ISO day on which it was packed. */
  day: string;
  /** Of what lies in its payload. */
  bytes: number;
  files: number;
}

/** `bag-info.txt`; a value is one line, whatever it was. */
export function writeBagInfo({ organisation, description, home, day, bytes, files }: BagFacts): string {
  const rows: [string, string | undefined][] = [
    ['Source-Organization', organisation],
    ['External-Description', description],
    ['External-Identifier', home],
    ['Bagging-Date', day],
    ['Payload-Oxum', `${bytes}.${files}`],
  ];
  return rows
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}: ${value!.replaceAll(/\s+/g, ' ').trim()}\n`)
    .join('');
}

/** A manifest: path → digest, one file a line, in the order of paths. */
export function writeManifest(digests: ReadonlyMap<string, string>): string {
  return [...digests]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, digest]) => `${digest}  ${path.replaceAll(/[%\r\n]/g, encodeURIComponent)}\n`)
    .join('');
}

/** Reads a manifest that any maker of bags has written: path → digest, in lower case. */
export function readManifest(text: string): Map<string, string> {
  const lines = text.matchAll(/^([0-9a-fA-F]+)[ \t]+\*?(.+?)\r?$/gm);
  return new Map(
    [...lines].map(([, digest, path]) => [
      path!.replaceAll(/%(?:25|0[DdAa])/g, decodeURIComponent),
      digest!.toLowerCase(),
    ]),
  );
}
