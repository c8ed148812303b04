import { byteCharacters } from '../byte-characters.ts';
/** A page that a browser or Word has saved as one file, with its pictures (MHTML, RFC 2557). */
export interface SavedPage {
  html: Uint8Array;
  /** What the file says of the letters of the page. */
  charset?: string;
  /** The page's own address. */
  url?: string;
  /** Pictures by the addresses under which the page names them. */
  pictures: Map<string, { bytes: Uint8Array; type: string }>;
}

interface Part {
  headers: Map<string, string>;
  body: string;
}

/** Whether bytes begin as such a file does. */
export function isMht(head: string): boolean {
  return (
    /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:MIME-Version|Content-Type)\s*:/i.test(head) &&
    /content-type\s*:\s*(?:multipart\/related|text\/html)/i.test(head)
  );
}

/** Reads such a file; nothing where no page is in it. */
export function readMht(bytes: Uint8Array): SavedPage | undefined {
  // Each byte a character: parts have letters of their own.
  const whole = readPart(byteCharacters(bytes));
  const parts = partsOf(whole);
  const page = parts.find((part) => /^text\/html/i.test(header(part, 'content-type')));
  if (!page) return undefined;
  const url = header(page, 'content-location') || header(whole, 'snapshot-content-location');
  const pictures: SavedPage['pictures'] = new Map();
  for (const part of parts) {
    const type = /^image\/[\w+.-]+/i.exec(header(part, 'content-type'))?.[0];
    if (!type) continue;
    const picture = { bytes: decodeBody(part), type: type.toLowerCase() };
    const place = header(part, 'content-location');
    const id = header(part, 'content-id').replace(/^<|>$/g, '');
    if (place) pictures.set(place, picture);
    if (place && url && URL.canParse(place, url)) pictures.set(new URL(place, url).href, picture);
    if (id) pictures.set(`cid:${id}`, picture);
  }
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(header(page, 'content-type'))?.[1];
  return {
    html: decodeBody(page),
    ...(charset ? { charset } : {}),
    ...(/^https?:/.test(url) ? { url } : {}),
    pictures,
  };
}

/** Head and body of a part, parted by an empty line. */
function readPart(text: string): Part {
  const found = /\r?\n\r?\n/.exec(text);
  const head = found ? text.slice(0, found.index) : text;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name = '', value = ''] = /^([\w-]+)\s*:\s*(.*)$/.exec(line) ?? [];
    if (name && !headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), value.trim());
  }
  return { headers, body: found ? text.slice(found.index + found[0].length) : '' };
}

/** The parts of a file in reading order, those in parts too. */
function partsOf(part: Part, depth = 0): Part[] {
  const type = header(part, 'content-type');
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type)?.slice(1).find(Boolean);
  if (!/^multipart\//i.test(type) || !boundary || depth > 5) return [part];
  return `\n${part.body}`
    .split(`\n--${boundary}`)
    .slice(1)
    .filter((one) => !one.startsWith('--'))
    .flatMap((one) => partsOf(readPart(one.replace(/^[ \t]*\r?\n/, '')), depth + 1));
}

function header({ headers }: Part, name: string): string {
  return headers.get(name) ?? '';
}

function decodeBody(part: Part): Uint8Array {
  const encoding = header(part, 'content-transfer-encoding').toLowerCase();
  const text = encoding === 'quoted-printable' ? fromQuotedPrintable(part.body) : part.body;
  const binary = encoding === 'base64' ? fromBase64(part.body) : text;
  return Uint8Array.from(binary, (one) => one.charCodeAt(0));
}

function fromBase64(text: string): string {
  try {
    return atob(text.replace(/[^\w+/]/g, ''));
  } catch {
    return '';
  }
}

function fromQuotedPrintable(text: string): string {
  return text
    .replace(/[ \t]*=\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
