import type { FigureFacts } from './types.ts';

/** What a label asks of the place or body that it ends with, a row's of a table or list: `Chi bộ` of `Chi bộ: Xã A`. */
export function askedOfRow({ label, subject }: Pick<FigureFacts, 'label' | 'subject'>): string | undefined {
  const row = `: ${subject}`;
  return subject !== undefined && label.endsWith(row) ? label.slice(0, -row.length) : undefined;
}
