/**
 * On paper a report bears its address, as words and as a QR code. In every page sent the code would weigh 350 bytes, for
 * the few that are printed: it is made once somebody is about to print, and what makes it is fetched then.
 */
const line = document.querySelector<HTMLElement>('.address[data-qr]');
let drawn: Promise<void> | undefined;

if (line) {
  const draw = () =>
    (drawn ??= import('./qr.ts').then(({ writeAddress }) => writeAddress(line)).catch(() => {}));
  addEventListener('toprint', (event) => (event as CustomEvent<Promise<void>[]>).detail.push(draw()));
  // The browser's own way to print waits for nobody: its keys are seen before it.
  addEventListener('keydown', ({ ctrlKey, metaKey }) => {
    if (ctrlKey || metaKey) void draw();
  });
}
