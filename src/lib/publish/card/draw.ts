import { grounds } from '../../colour/accent.ts';
import type { Letters } from './letters.ts';
import { lineHeight, setText, type SetText } from './lines.ts';

/** What is seen of a link to a report where links are shown with a picture. */
export interface Card {
  archive: string;
  title: string;
  /** Where and when: `Huyện Sông Lô, 21/09/2020`. */
  about: string;
  /** The report's leading figure, with what it counts. */
  figure?: { shown: string; label: string };
}

/** In pixels: what Facebook, Zalo and others show whole. */
export const cardSize = { width: 1200, height: 630 };

/** The two faces of the archive's font. */
export interface Faces {
  regular: Letters;
  strong: Letters;
}

const margin = 72;
const { width, height } = cardSize;
const room = width - 2 * margin;
const ink = '#241c15';
const muted = '#594c40';
const rule = '#dccfba';

/** Where what stands where begins, from above. */
const [titleTop, figureTop, aboutLine] = [112, 392, 584];

/** A card as SVG, 1200 × 630, of shapes alone. */
export function drawCard(
  { archive, title, about, figure }: Card,
  accent: string,
  { regular, strong }: Faces,
): string {
  const line = { width: room, height: 0 };
  const name = setText(archive, strong, { ...line, sizes: [32, 28, 24, 20] });
  const told = setText(about, regular, { ...line, sizes: [28, 24] });
  const set = setText(title, strong, {
    width: room,
    height: (figure ? figureTop : aboutLine - 40) - titleTop,
    sizes: [78, 72, 66, 60, 54, 49, 44, 40],
  });
  const parts = [
    `<g fill="${accent}"><rect width="${width}" height="14"/>${lay(name, strong, margin, 86)}</g>`,
    `<g fill="${ink}">${lay(set, strong, margin, titleTop + set.size * 1.05)}</g>`,
    `<g fill="${muted}">${lay(told, regular, margin, aboutLine)}</g>`,
    ...(figure ? [drawFigure(figure, accent, { regular, strong })] : []),
  ];
  const ground = `<rect width="${width}" height="${height}" fill="${grounds.light[0]}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${ground}${parts.join('')}</svg>`;
}

/** The number in the archive's colour, and beside it what it counts. */
function drawFigure({ shown, label }: NonNullable<Card['figure']>, accent: string, faces: Faces): string {
  const middle = figureTop + 78;
  const value = setValue(shown, faces.strong);
  const beside = margin + value.width + 36;
  const counted = setText(label, faces.regular, {
    width: width - margin - beside,
    height: 130,
    sizes: [34, 30, 27],
  });
  const first = middle - ((counted.lines.length - 1) * counted.size * lineHeight) / 2 + counted.size / 3;
  return (
    `<rect x="${margin}" y="${figureTop}" width="${room}" height="2" fill="${rule}"/>` +
    `<g fill="${accent}">${value.draw(margin, middle + value.size / 3)}</g>` +
    `<g fill="${ink}">${lay(counted, faces.regular, beside, first)}</g>`
  );
}

/** A figure in one line, its number as large as may be and the words around it smaller: `bình quân 94,2%`. */
function setValue(shown: string, letters: Letters) {
  const [, before = '', number = '', after = ''] = /^(\D*)(.*[\d%‰])?(.*)$/su.exec(shown) ?? [];
  const runs: [text: string, share: number][] = [
    [before.replace(/\s+$/, '  '), 0.45],
    [number, 1],
    [after.replace(/^\s+/, '  '), 0.45],
  ];
  const widthAt = (size: number) =>
    runs.reduce((sum, [text, share]) => sum + letters.width(text, size * share), 0);
  const sizes = [100, 88, 76, 66, 56, 48, 40, 32, 26];
  const size = sizes.find((one) => widthAt(one) <= room * 0.5) ?? sizes.at(-1)!;
  const draw = (x: number, y: number) => {
    let at = x;
    return runs
      .map(([text, share]) => {
        const drawn = letters.draw(text, at, y, size * share);
        at += letters.width(text, size * share);
        return drawn;
      })
      .join('');
  };
  return { width: widthAt(size), size, draw };
}

function lay({ lines, size }: SetText, letters: Letters, x: number, y: number): string {
  return lines.map((line, at) => letters.draw(line, x, y + at * size * lineHeight, size)).join('');
}
