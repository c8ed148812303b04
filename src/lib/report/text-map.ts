/** A text and, for each of its UTF-16 units, the offset it comes from. */
export interface TextMap {
  text: string;
  offsets: number[];
}

/**
 * Appends `value`, which Markdown made of `source` (escapes taken off, references decoded, the indentation of
 * continued lines dropped), composing it to NFC on the way. `base` is the offset of `source`.
 */
export function appendAligned(map: TextMap, value: string, source: string, base: number): void {
  if (value === source && isComposed(value)) {
    for (let i = 0; i < value.length; i++) map.offsets.push(base + i);
    map.text += value;
    return;
  }
  const offsets = align(value, source);
  for (const match of value.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const composed = match[0].normalize('NFC');
    for (let i = 0; i < composed.length; i++) {
      map.offsets.push(base + offsets[match.index + Math.min(i, match[0].length - 1)]!);
    }
    map.text += composed;
  }
}

function isComposed(text: string): boolean {
  // No combining mark at all is the common case, and quicker to see than NFC.
  return !/\p{M}/u.test(text) || text === text.normalize('NFC');
}

function align(value: string, source: string): number[] {
  const offsets: number[] = [];
  let s = 0;
  for (let v = 0; v < value.length; v++) {
    const wanted = value[v]!;
    const reference =
      source[s] === '&' ? /^&(?:#\w{1,8}|[\dA-Za-z]{1,31});/.exec(source.slice(s, s + 40)) : null;
    if (source[s] === '\\' && source[s + 1] === wanted && /[!-/:-@[-`{-~]/.test(wanted)) {
      offsets.push(s);
      s += 2;
    } else if (reference && !value.startsWith(reference[0], v)) {
      offsets.push(s);
      s += reference[0].length;
    } else {
      const here = wanted === ' ' && /[ \n]/.test(source[s] ?? '') ? s : source.indexOf(wanted, s);
      const found = here === -1 ? Math.min(s, source.length) : here;
      offsets.push(found);
      s = found + 1;
    }
  }
  return offsets;
}
