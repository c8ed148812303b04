import type JSZip from 'jszip';

/** Prefixes under which Word writes the names of Office's XML, by what each stands for: of Word itself, and of «Strict Open XML». */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['urn:schemas-microsoft-com:vml', 'v'],
]);

/**
 * Readers of Word files go by names as Word writes them. Other programs part the steps of a part's path by `\`, write XML
 * in two bytes a letter, or give the names other prefixes (`ns0:p`, or none at all): all this is written as Word does.
 */
export async function writeAsWordDoes(zip: JSZip): Promise<void> {
  for (const file of Object.values(zip.files)) {
    if (!file.name.includes('\\')) continue;
    zip.file(file.name.replaceAll('\\', '/'), await file.async('uint8array'));
    zip.remove(file.name);
  }
  for (const file of zip.file(/\.(?:xml|rels)$/i)) {
    const bytes = await file.async('uint8array');
    const wide = wideEncoding(bytes);
    const text = new TextDecoder(wide ?? 'utf-8').decode(bytes);
    const plain = file.name.startsWith('word/') ? withWordsPrefixes(text) : text;
    if (wide || plain !== text)
      zip.file(file.name, plain.replace(/^(<\?xml[^>]*encoding=["'])[\w-]+/i, '$1UTF-8'));
  }
}

function wideEncoding([first, second]: Uint8Array): string | undefined {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return undefined;
}

const quoted = String.raw`"[^"]*"|'[^']*'`;
const tag = new RegExp(String.raw`<(/?)(?=[\p{L}_])([^\s/>]+)((?:[^"'>]|${quoted})*)>`, 'gu');
const attribute = new RegExp(String.raw`([\s])([^\s=]+)(\s*=\s*)(${quoted})`, 'gu');

function withWordsPrefixes(xml: string): string {
  const otherwise = new Map<string, string>();
  for (const [, prefix = '', address = ''] of xml.matchAll(
    /\sxmlns(?::([^\s=]+))?\s*=\s*["']([^"']*)["']/g,
  )) {
    const own = prefixes.get(address);
    if (own && own !== prefix) otherwise.set(prefix, own);
  }
  if (otherwise.size === 0) return xml;
  const renamed = (name: string, isElement: boolean): string => {
    if (name === 'xmlns') return `xmlns:${otherwise.get('') ?? 'none'}`;
    const [prefix, local] = name.includes(':') ? name.split(':', 2) : ['', name];
    if (prefix === 'xmlns') return `xmlns:${otherwise.get(local!) ?? local}`;
    const own = isElement || prefix ? otherwise.get(prefix!) : undefined;
    return own ? `${own}:${local}` : name;
  };
  return xml.replace(tag, (_, slash: string, name: string, attributes: string) => {
    const written = attributes.replace(attribute, (whole, space: string, key: string, is: string) =>
      // A prefix of Word's that stood for the same already is declared once.
      key.startsWith('xmlns') &&
      attributes.includes(` ${renamed(key, false)}=`) &&
      renamed(key, false) !== key
        ? ''
        : whole.replace(`${space}${key}${is}`, `${space}${renamed(key, false)}${is}`),
    );
    return `<${slash}${renamed(name, true)}${written}>`;
  });
}
