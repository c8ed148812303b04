/** ISO date of the day on which the reader is reading, by the reader's own clock. */
export function today(): string {
  return new Date().toLocaleDateString('sv');
}
