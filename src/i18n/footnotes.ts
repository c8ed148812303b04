/** Words of a page beside its own text: over its notes, and at the way back from one. Taken by `lib`: imports nothing. */
export const footnotes = {
  label: 'Chú thích',
  backLabel: (reference: string | number) => `Về chỗ đọc, chú thích ${reference}`,
};
