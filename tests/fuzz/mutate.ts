/** Numbers that follow from a seed alone, each in [0, 1). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

const upTo = (random: Random, most: number) => Math.floor(random() * most);
export const oneOf = <Item>(random: Random, items: readonly Item[]): Item =>
  items[upTo(random, items.length)]!;

/** What breaks readers: ends without beginnings, numbers at the edges, controls, halves of letters. */
const words =
  '< > </ /> <!-- --> ]]> <![CDATA[ & &amp; &#0; &#x110000; &lt;script&gt; { } \\ \\u-1? \\bin9999999 \\\'zz \\* {\\* \\upr \\ud " \' = ](  ![ ` | ~~~ --- # -1 0 65535 4294967295 1e99 NaN __proto__ constructor \u0000 \uFFFF \uD800 \uF0B7 \u202E Đảng 27 %PDF- endobj stream obj R << >> <w:p> </w:p> <w:tbl> <w:tc> <w:r> <text:p> <table:table-row> <table> <td> <ol> <li value="-7"> <aside> =C4 =\n --x base64'.split(
    ' ',
  );

/** Text in which a few places were cut, doubled, moved, or had a word of trouble put in. */
export function mutateText(text: string, random: Random): string {
  let changed = text;
  for (let times = 1 + upTo(random, 6); times > 0; times--) {
    const at = upTo(random, changed.length + 1);
    const end = Math.min(changed.length, at + upTo(random, random() < 0.1 ? 2000 : 40));
    const [before, piece, after] = [changed.slice(0, at), changed.slice(at, end), changed.slice(end)];
    changed = oneOf(random, [
      () => before + after,
      () => before + piece + piece + after,
      () => before + oneOf(random, words) + after,
      () => before + oneOf(random, words).repeat(1 + upTo(random, 50)) + piece + after,
      () => after + piece + before,
      () => before + piece.toUpperCase() + after,
      () => before,
    ])();
  }
  return changed;
}

/** Bytes in which a few were changed, and now and then a stretch was lost or doubled. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let changed = Uint8Array.from(bytes);
  for (let times = 1 + upTo(random, 12); times > 0; times--) {
    const at = upTo(random, changed.length);
    if (random() < 0.9) changed[at] = oneOf(random, [0, 1, 0x7f, 0x80, 0xff, upTo(random, 256)]);
    else {
      const end = Math.min(changed.length, at + upTo(random, 600));
      const parts =
        random() < 0.5
          ? [changed.subarray(0, at), changed.subarray(end)]
          : [changed.subarray(0, end), changed.subarray(at)];
      changed = Uint8Array.from([...parts[0]!, ...parts[1]!]);
    }
  }
  return changed;
}
