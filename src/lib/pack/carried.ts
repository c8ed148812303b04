/** The name under which scripts of the copy are known to each other. */
export const copyGlobal = 'khoCopy';

/**
 * A file that scripts of the site fetch, as a script: from a disk, browsers run scripts and fetch nothing. It stands
 * beside the file, as `lich.json.js` beside `lich.json`.
 */
export function carriedName(file: string): string {
  return `${file}.js`;
}

/** Whether scripts of the site fetch it: data, and pieces of the search's index. */
export function isFetched(file: string): boolean {
  return isOfIndex(file) || (file.endsWith('.json') && !isForPrograms(file));
}

/** A piece of the index is of use to nothing but the search; its script takes its place. */
export function isOfIndex(file: string): boolean {
  return file.startsWith('search/index/');
}

/** What only programs read, as they do in the copy too. */
function isForPrograms(file: string): boolean {
  return (
    /^(?:feed\.json|schema\/|du-lieu\/(?:so-lieu|bai-viet|van-kien)[^/]*\.json$)/.test(file) ||
    file.endsWith('-metadata.json')
  );
}

/** The script that carries a text. */
export function carryText(file: string, text: string): string {
  return `${copyGlobal}.put(${JSON.stringify(file)},${JSON.stringify(text)})\n`;
}

/** The script that carries bytes, in Base64. */
export function carryBytes(file: string, base64: string): string {
  return `${copyGlobal}.putBytes(${JSON.stringify(file)},"${base64}")\n`;
}
