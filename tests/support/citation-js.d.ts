/** What tests use of Citation.js, which comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    /** Items of CSL-JSON. */
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
