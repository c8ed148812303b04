/** Hands bytes to the reader as a download. */
export function giveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // A browser may read the bytes after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
