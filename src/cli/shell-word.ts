/** A path as one word of a command that is told to be typed: `kho-cua-toi`, `'../Kho của tôi'`. */
export function shellWord(path: string): string {
  return /^[\p{L}\p{M}\p{N}_./+-]+$/u.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
