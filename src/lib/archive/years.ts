/** Every year from the first with a report to the last, newest first, those without reports among them. */
export function yearsOf(withReports: Iterable<string>): string[] {
  const years = [...withReports].map(Number);
  if (years.length === 0) return [];
  const last = Math.max(...years);
  return Array.from({ length: last - Math.min(...years) + 1 }, (_, index) => String(last - index));
}
