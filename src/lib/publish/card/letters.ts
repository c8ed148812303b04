import { create, type Font } from 'fontkitten';

/** The letters of a font as shapes: what is drawn with them looks the same whatever fonts a machine has. */
export interface Letters {
  /** Whether there is a shape for every letter of a text. */
  has: (text: string) => boolean;
  width: (text: string, size: number) => number;
  /** One line as SVG, in the colour of what it stands in; `x` is where it begins, `y` what it stands on. */
  draw: (text: string, x: number, y: number, size: number) => string;
}

/** Between what was and what is, `175 → 146`: the archive's font has none. */
const arrow = { width: 1000, path: 'M90 220H730L560 60L605 10L880 255L605 500L560 450L730 290H90Z' };

/** Reads a font of which letters are drawn one after the other: composed, without ligatures and kerning. */
export function readLetters(bytes: Uint8Array): Letters {
  const font = create(Buffer.from(bytes)) as Font;
  const shapes = new Map<string, { width: number; path: string }>([['→', arrow]]);
  const shapeOf = (letter: string) => {
    let shape = shapes.get(letter);
    if (!shape) {
      const glyph = font.glyphForCodePoint(letter.codePointAt(0)!);
      shape = { width: glyph.advanceWidth, path: glyph.path.toSVG() };
      shapes.set(letter, shape);
    }
    return shape;
  };
  const shapesOf = (text: string) => [...text.normalize('NFC')].map(shapeOf);
  return {
    has: (text) =>
      [...text.normalize('NFC')].every(
        (letter) => shapes.has(letter) || font.hasGlyphForCodePoint(letter.codePointAt(0)!),
      ),
    width: (text, size) =>
      shapesOf(text).reduce((sum, { width }) => sum + width, 0) * (size / font.unitsPerEm),
    draw: (text, x, y, size) => {
      const scale = size / font.unitsPerEm;
      let at = 0;
      const drawn = shapesOf(text).map(({ width, path }) => {
        const shape = path ? `<path transform="translate(${at})" d="${path}"/>` : '';
        at += width;
        return shape;
      });
      // In a font `y` grows upwards.
      return `<g transform="translate(${round(x)} ${round(y)}) scale(${scale} ${-scale})">${drawn.join('')}</g>`;
    },
  };
}

const round = (value: number) => Math.round(value * 100) / 100;
