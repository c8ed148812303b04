import type { SavedDraft } from '../../lib/editor/saved-draft.ts';

const held = new Map<string, Uint8Array<ArrayBuffer>>();

/** An address for a picture that lasts as long as the page, and by which its bytes are found again. */
function addressOf(bytes: Uint8Array<ArrayBuffer>, type: string): string {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  held.set(url, bytes);
  return url;
}

// What a browser keeps for a page is about five megabytes, and base64 adds a third.
const keptBytes = 1_500_000;

/**
 * Addresses for pictures beside those that a draft has. Small ones can be kept with the draft; large ones last as long
 * as the page.
 */
export function pictureAddresses(
  pictures: readonly { name: string; bytes: Uint8Array }[],
  others: SavedDraft['pictures'] = [],
): SavedDraft['pictures'] {
  const sizes = [...pictures.map(({ bytes }) => bytes.length), ...others.map(([, { length }]) => length)];
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return pictures.map(({ name, bytes }) => {
    const type = `image/${name.replace(/^.*\./, '').replace('jpg', 'jpeg').replace('svg', 'svg+xml')}`;
    if (total > keptBytes) return [name, addressOf(bytes.slice(), type)];
    let binary = '';
    for (let at = 0; at < bytes.length; at += 8192)
      binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return [name, `data:${type};base64,${btoa(binary)}`];
  });
}

/** The bytes behind an address of {@link addressOf} or a `data:` address; nothing where the page was closed since. */
export function bytesAt(url: string): Uint8Array<ArrayBuffer> | undefined {
  const base64 = /^data:[^,]*;base64,(.*)$/s.exec(url)?.[1];
  return base64 === undefined
    ? held.get(url)
    : Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
