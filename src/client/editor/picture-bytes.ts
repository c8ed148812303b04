const held = new Map<string, Uint8Array<ArrayBuffer>>();

/** An address for a picture that lasts as long as the page, and by which its bytes are found again. */
export function addressOf(bytes: Uint8Array<ArrayBuffer>, type: string): string {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  held.set(url, bytes);
  return url;
}

/** The bytes behind an address of {@link addressOf} or a `data:` address; nothing where the page was closed since. */
export function bytesAt(url: string): Uint8Array<ArrayBuffer> | undefined {
  const base64 = /^data:[^,]*;base64,(.*)$/s.exec(url)?.[1];
  return base64 === undefined
    ? held.get(url)
    : Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
