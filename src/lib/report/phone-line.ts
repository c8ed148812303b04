/** In letters: what stands beside «27 số liệu» on a screen of 360 pixels. */
const MOST = 23;

/** What a phone shows of the most telling figures on one line: one or two of them, each whole or not at all. */
export function phoneLine(told: readonly string[]): string {
  const [first = '', second] = told
    .filter(({ length }) => length <= MOST)
    .map((one) => one.replaceAll(' ', '\u00a0'));
  // It may break between the two alone.
  const both = `${first} ·\u00a0${second}`;
  return second !== undefined && both.length <= MOST ? both : first;
}
