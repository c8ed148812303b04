/**
 * On paper a report bears its address, as words and as a QR code. An archive that does not know its host is where it
 * is being read: then both are made once somebody is about to print, and what makes them is fetched then.
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
