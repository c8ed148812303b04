/** A share as drawings write it: 0.1234 → `12.3%`. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`;
}
