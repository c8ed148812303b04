/** Letters by the names that are said in offices: `NQ` is `en quy`. */
const LETTER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    A: 'a',
    Ă: 'á',
    Â: 'ớ',
    B: 'bê',
    C: 'xê',
    D: 'dê',
    Đ: 'đê',
    E: 'e',
    Ê: 'ê',
    F: 'ép',
    G: 'gờ',
    H: 'hát',
    I: 'i',
    J: 'gi',
    K: 'ca',
    L: 'en lờ',
    M: 'em mờ',
    N: 'en nờ',
    O: 'o',
    Ô: 'ô',
    Ơ: 'ơ',
    P: 'pê',
    Q: 'quy',
    R: 'e rờ',
    S: 'ét',
    T: 'tê',
    U: 'u',
    Ư: 'ư',
    V: 'vê',
    W: 'vê kép',
    X: 'ích',
    Y: 'i dài',
    Z: 'dét',
  }),
);

/** A code letter by letter: `TU` → `tê u`, `BNV` → `bê en nờ vê`. */
export function spell(code: string): string {
  return [...code.toUpperCase()].map((letter) => LETTER_NAMES.get(letter) ?? letter).join(' ');
}
