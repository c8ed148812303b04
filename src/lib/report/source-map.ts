/**
 * For each UTF-16 unit of `value`, the offset in `source` that it was read from, where Markdown made `value` of
 * `source`: escapes taken off, references decoded, the indentation and the `>` of continued lines dropped, marks
 * composed (NFC).
 */
export function alignToSource(value: string, source: string): number[] {
  const offsets: number[] = [];
  let s = 0;
  while (offsets.length < value.length) {
    const v = offsets.length;
    const isPlain = source[s] === value[v] && !/[\\&\n]/.test(value[v]!);
    if (isPlain && !/\p{M}/u.test(source[s + 1] ?? '')) {
      offsets.push(s++);
      continue;
    }
    const step =
      escape(value, v, source, s) ??
      reference(value, v, source, s) ??
      lineEnd(value, v, source, s) ??
      cluster(value, v, source, s) ??
      nextLike(value, v, source, s);
    offsets.push(...step.offsets);
    s = step.next;
  }
  return offsets;
}

/** What was read at `v` and `s`: where its units stand in the source, and where the source goes on. */
interface Step {
  offsets: number[];
  next: number;
}

function escape(value: string, v: number, source: string, s: number): Step | undefined {
  const isEscape = source[s] === '\\' && source[s + 1] === value[v] && /[!-/:-@[-`{-~]/.test(value[v]!);
  return isEscape ? { offsets: [s], next: s + 2 } : undefined;
}

function reference(value: string, v: number, source: string, s: number): Step | undefined {
  if (source[s] !== '&') return undefined;
  const found = /^&(?:#\w{1,8}|[\dA-Za-z]{1,31});/.exec(source.slice(s, s + 40))?.[0];
  return found && !value.startsWith(found, v) ? { offsets: [s], next: s + found.length } : undefined;
}

function lineEnd(value: string, v: number, source: string, s: number): Step | undefined {
  if (value[v] !== '\n') return undefined;
  const end = /[ \t]*(?:\r\n?|\n)/g;
  end.lastIndex = s;
  const line = end.exec(source);
  const next = line ? line.index + line[0].length : s;
  // Of code, the blanks before a line are its own.
  const kept = /^[ \t]*/.exec(value.slice(v + 1, v + 200))![0].length;
  const prefix = /^(?:[ \t]*>)*[ \t]*/.exec(source.slice(next, next + 200))![0].length;
  return { offsets: [line ? line.index : s], next: next + Math.max(0, prefix - kept) };
}

/** A letter with its marks, `e` + mũ + sắc. Marks that do not go into one letter stay letters of their own: `ạ̀`. */
function cluster(value: string, v: number, source: string, s: number): Step | undefined {
  const written = clusterAt(source, s);
  const composed = written.normalize('NFC');
  if (written === '' || !value.startsWith(composed, v)) return undefined;
  const offsets = Array.from({ length: composed.length }, (_, unit) => (written === composed ? s + unit : s));
  return { offsets, next: s + written.length };
}

/** The same character further on. */
function nextLike(value: string, v: number, source: string, s: number): Step {
  const at = source.indexOf(value[v]!, s);
  return at === -1 ? { offsets: [Math.min(s, source.length)], next: s } : { offsets: [at], next: at + 1 };
}

/** A letter of `source` at `s` with the marks behind it, `e` + mũ + sắc, or marks that stand alone. */
function clusterAt(source: string, s: number): string {
  return /^(?:\P{M}\p{M}*|\p{M}+)/u.exec(source.slice(s, s + 40))?.[0] ?? '';
}
