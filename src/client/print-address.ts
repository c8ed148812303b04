/**
 * On paper a report bears its address, as words and as a QR code. An archive that does not know its host is where it
 * is being read: then both are made here, once somebody is about to print.
 */
const line = document.querySelector<HTMLElement>('.address');
const unknown = line && !line.querySelector('img') && location.protocol.startsWith('http') ? line : undefined;
let drawn: Promise<void> | undefined;

/** Settles once what is printed is there; without it a page prints all the same. */
export function readyToPrint(): Promise<void> {
  drawn ??= unknown ? writeAddress(unknown).catch(() => undefined) : Promise.resolve();
  return drawn;
}

async function writeAddress(target: HTMLElement): Promise<void> {
  const address = location.origin + location.pathname;
  target.querySelector('span')!.textContent = address;
  const { drawQr } = await import('./qr.ts');
  const svg = drawQr(address);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', target.dataset.qr!);
  target.prepend(svg);
}

// The browser's own way to print asks nobody: what it will need is fetched when its key is pressed.
addEventListener('keydown', ({ key }) => {
  if (key === 'Control' || key === 'Meta') void readyToPrint();
});
addEventListener('beforeprint', () => void readyToPrint());
