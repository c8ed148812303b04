import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  darkCounterpart,
  defaultAccent,
  isReadable,
  nearestReadable,
  worstContrast,
} from '../../../src/lib/colour/accent.ts';
import { contrast } from '../../../src/lib/colour/contrast.ts';
import { hexOf, oklchOf } from '../../../src/lib/colour/oklch.ts';

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio; the greys are those that its readers quote.
test.each([
  ['#000000', '#ffffff', 21],
  ['#767676', '#ffffff', 4.54],
  ['#595959', '#ffffff', 7],
  ['#86190f', '#86190f', 1],
])('%s on %s: %d to 1', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
});

describe('the colour of an archive', () => {
  test.each([
    // lacquer, blue, green, black
    [defaultAccent, defaultAccent, '#ff8a78'],
    ['#1f4f8b', '#1f4f8b', '#7baef1'],
    ['#0b5d3b', '#055a38', '#72ba92'],
    ['#000000', '#000000', '#acacac'],
    // The red and the yellow of the flag, and white, are too light to be read on paper.
    ['#DA251D', '#a20001', '#ff8a7a'],
    ['#ffff00', '#515100', '#ffff00'],
    ['#ffffff', '#4e4e4e', '#ffffff'],
  ])('%s is read on paper as %s, by night as %s', (stated, onPaper, byNight) => {
    expect(nearestReadable(stated)).toBe(onPaper);
    expect(isReadable(stated)).toBe(onPaper === stated);
    expect(darkCounterpart(stated)).toBe(byNight);
  });

  test('whatever it is, it has a near one that is read on paper and one that is read by night', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        expect(isReadable(nearestReadable(colour))).toBe(true);
        expect(worstContrast(darkCounterpart(colour), 'dark')).toBeGreaterThanOrEqual(7);
      }),
    );
  });

  test('is moved no further than it must be, and stays of its hue', () => {
    for (const colour of ['#da251d', '#0b5d3b', '#7aa2e3']) {
      const near = nearestReadable(colour);
      expect(worstContrast(near, 'light')).toBeLessThan(7.15);
      expect(Math.abs(oklchOf(near).hue - oklchOf(colour).hue)).toBeLessThan(0.05);
    }
  });
});

test('a colour taken to lightness, strength and hue comes back as it was', () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      expect(hexOf(oklchOf(colour))).toBe(colour);
    }),
  );
});
