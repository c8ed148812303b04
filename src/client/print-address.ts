/**
 * On paper a report bears its address, as words and as a QR code. In every page sent the code would weigh 350 bytes, for
 * the few that are printed: what makes it is fetched once somebody may be about to print.
 */
const line = document.querySelector<HTMLElement>('.address[data-qr]');
let drawn: Promise<void> | undefined;

if (line) {
  const words = line.querySelector('span')!;
  // Where the archive does not know its host, it is where the page is read; a page read from a disk has none.
  const isWhole = words.textContent.startsWith('http') || !location.protocol.startsWith('http');
  const address = isWhole ? words.textContent : location.origin + location.pathname;
  // It is broken between its parts, not within a word of them.
  words.innerHTML = address.replaceAll('/', '/<wbr>');
  const draw = () =>
    (drawn ??= import('./qr.ts').then(({ drawBefore }) => drawBefore(line, address)).catch(() => {}));
  addEventListener('toprint', (event) => (event as CustomEvent<Promise<void>[]>).detail.push(draw()));
  // The browser's own way to print waits for nobody. Before it come a key, a finger, or a pointer on its way to a menu.
  for (const sign of ['keydown', 'pointerdown', 'mouseleave'])
    document.documentElement.addEventListener(sign, draw);
}
