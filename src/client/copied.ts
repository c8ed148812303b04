/** Copies words; false where the browser forbids it. */
export function copied(words: string): Promise<boolean> {
  return navigator.clipboard.writeText(words).then(
    () => true,
    () => false,
  );
}
