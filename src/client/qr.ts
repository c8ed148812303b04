import { encode } from 'uqr';

/** Puts the QR code of an address before the line that is printed; a page read from a disk has no address. */
export function drawBefore(line: HTMLElement, address: string): void {
  if (!address.startsWith('http')) return;
  const svg = drawQr(address);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', line.dataset.qr!);
  line.prepend(svg);
}

/** A QR code of an address, as a drawing one unit a module. */
function drawQr(address: string): SVGSVGElement {
  const { data, size } = encode(address, { ecc: 'L', border: 0 });
  const names = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(names, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('shape-rendering', 'crispEdges');
  const path = document.createElementNS(names, 'path');
  const squares = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
  path.setAttribute('d', squares.join(''));
  svg.append(path);
  return svg;
}
