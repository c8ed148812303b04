/**
 * For each UTF-16 unit of `value`, the offset in `source` that it was read from, where Markdown made `value` of
 * `source`: escapes taken off, references decoded, the indentation and the `>` of continued lines dropped, marks
 * composed (NFC).
 */
export function alignToSource(value: string, source: string): number[] {
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
    } else if (wanted === '\n') {
      const end = /[ \t]*(?:\r\n?|\n)/g;
      end.lastIndex = s;
      const line = end.exec(source);
      offsets.push(line ? line.index : s);
      s = line ? line.index + line[0].length : s;
      // Of code, the blanks before a line are its own.
      const kept = /^[ \t]*/.exec(value.slice(v + 1, v + 200))![0].length;
      const prefix = /^(?:[ \t]*>)*[ \t]*/.exec(source.slice(s, s + 200))![0].length;
      s += Math.max(0, prefix - kept);
    } else if (source[s] === wanted && !/\p{M}/u.test(source[s + 1] ?? '')) {
      offsets.push(s++);
    } else {
      const cluster = clusterAt(source, s);
      const composed = cluster.normalize('NFC');
      if (cluster !== '' && value.startsWith(composed, v)) {
        // Marks that do not go into one letter stay letters of their own: `ạ̀`.
        for (let unit = 0; unit < composed.length; unit++) {
          offsets.push(cluster === composed ? s + unit : s);
        }
        v += composed.length - 1;
        s += cluster.length;
      } else {
        const at = source.indexOf(wanted, s);
        offsets.push(at === -1 ? Math.min(s, source.length) : at);
        s = at === -1 ? s : at + 1;
      }
    }
  }
  return offsets;
}

/** A letter of `source` at `s` with the marks behind it, `e` + mũ + sắc, or marks that stand alone. */
function clusterAt(source: string, s: number): string {
  return /^(?:\P{M}\p{M}*|\p{M}+)/u.exec(source.slice(s, s + 40))?.[0] ?? '';
}
