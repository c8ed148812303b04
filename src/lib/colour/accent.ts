import { contrast } from './contrast.ts';
import { hexOf, oklchOf } from './oklch.ts';

/** What links and rules are of where an archive states no colour: lacquer. */
export const defaultAccent = '#86190f';

/** The grounds that words stand on, by day and by night, as `theme.css` has them: paper, and the wash of panels. */
export const grounds = {
  light: ['#fbf7ef', '#f3ecdf'],
  dark: ['#1b1613', '#272019'],
} as const;

/** WCAG 2, level AAA: what is read on every page is read by weak eyes too. */
export const leastContrast = 7;

/** `#86190f`: the one way to state a colour. */
export const hexColour = /^#[\da-fA-F]{6}$/;

/** Its contrast with the ground on which it is read worst. */
export function worstContrast(colour: string, on: keyof typeof grounds): number {
  return Math.min(...grounds[on].map((ground) => contrast(colour, ground)));
}

/** Whether a colour may be an archive's: on no light ground are its words hard to read. */
export function isReadable(accent: string): boolean {
  return worstContrast(accent, 'light') >= leastContrast;
}

/** The same hue as dark as it must be, and no darker: `#c8102e` → `#9c001b`. One that is read well is left as it is. */
export function nearestReadable(colour: string): string {
  return moved(colour, 'light', -1);
}

/** The colour's counterpart by night: the same hue, as light as it must be to be read, and no lighter. */
export function darkCounterpart(accent: string): string {
  return moved(accent, 'dark', 1);
}

const step = 0.002;

/** Black and white are read well on every ground, so there is an end. */
function moved(colour: string, on: keyof typeof grounds, direction: 1 | -1): string {
  if (worstContrast(colour, on) >= leastContrast) return colour.toLowerCase();
  const start = oklchOf(colour);
  for (let away = step; away <= 1 + step; away += step) {
    const lightness = Math.min(1, Math.max(0, start.lightness + direction * away));
    const found = hexOf({ ...start, lightness });
    if (worstContrast(found, on) >= leastContrast) return found;
  }
  return direction > 0 ? '#ffffff' : '#000000';
}
