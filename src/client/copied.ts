/** Copies words; false where the browser forbids it, or has no clipboard to copy to: on pages that came by `http`. */
export async function copied(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
