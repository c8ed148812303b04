import { escapeXml, xmlDocument } from './xml.ts';

/** What a browser that searches the archive from its address bar must know of it. */
export interface SearchDescription {
  /** At most 16 letters. */
  shortName: string;
  /** At most 1,024. */
  description: string;
  /** A picture of 48 by 48 dots. */
  icon: string;
  /** The search page. */
  search: string;
}

/** https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md */
export function writeOpenSearch({ shortName, description, icon, search }: SearchDescription): string {
  return xmlDocument(
    [
      '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
      `  <ShortName>${escapeXml(shortName)}</ShortName>`,
      `  <Description>${escapeXml(description)}</Description>`,
      '  <InputEncoding>UTF-8</InputEncoding>',
      '  <Language>vi</Language>',
      `  <Image width="48" height="48" type="image/png">${escapeXml(icon)}</Image>`,
      `  <Url type="text/html" template="${escapeXml(search)}?q={searchTerms}"/>`,
      '</OpenSearchDescription>',
    ].join('\n'),
  );
}
