/**
 * On paper a report bears its address, as words and as a QR code. In every page sent the code would weigh 350 bytes, for
 * the few that are printed: what makes it is fetched once somebody may be about to print.
 */
const line = document.querySelector<HTMLElement>('.address[data-qr]');
let drawn: Promise<void> | undefined;

if (line) {
  const words = line.querySelector('span')!;
  // Where the archive does not know its host, it is where the page is read; a page read from a disk has none.
  if (!words.textContent.startsWith('http') && location.protocol.startsWith('http'))
    words.textContent = location.origin + location.pathname;
  const draw = () =>
    (drawn ??= import('./qr.ts')
      .then(({ drawBefore }) => drawBefore(line, words.textContent))
      .catch(() => {}));
  addEventListener('toprint', (event) => (event as CustomEvent<Promise<void>[]>).detail.push(draw()));
  // The browser's own way to print waits for nobody: its keys are seen before it, and a pointer on its way to a menu.
  addEventListener('keydown', ({ ctrlKey, metaKey }) => {
    if (ctrlKey || metaKey) void draw();
  });
  document.documentElement.addEventListener('mouseleave', draw);
}
