declare module '@mozilla/readability/JSDOMParser.js' {
  /** Readability's own reader of well-formed markup. */
  export default class JSDOMParser {
    parse(html: string, url?: string): Document;
  }
}
