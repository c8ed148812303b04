/** By the ending of a file's name, the longest first. */
const contentTypes: readonly [ending: string, type: string][] = [
  ['csv-metadata.json', 'application/csvm+json; charset=utf-8'],
  ['csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['csv', 'text/csv; charset=utf-8; header=present'],
  ['txt', 'text/plain; charset=utf-8'],
  ['bib', 'application/x-bibtex; charset=utf-8'],
  ['ris', 'application/x-research-info-systems; charset=utf-8'],
];

/** What a download is served as; a picture tells by itself what it is. */
export function contentType(file: string): string {
  return contentTypes.find(([ending]) => file.endsWith(`.${ending}`))?.[1] ?? 'application/octet-stream';
}
