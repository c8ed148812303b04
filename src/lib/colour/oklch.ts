import { linearOf, type Triple } from './contrast.ts';

/**
 * A colour by what eyes tell apart: lightness from 0 to 1, strength, and hue in radians. Lighter or darker, it stays
 * the same red. https://www.w3.org/TR/css-color-4/#ok-lab
 */
export interface Oklch {
  lightness: number;
  chroma: number;
  hue: number;
}

export function oklchOf(hex: string): Oklch {
  const [red, green, blue] = linearOf(hex);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short;
  return {
    lightness: 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  };
}

/** As `#rrggbb`; what no screen can show is weakened until one can. */
export function hexOf(colour: Oklch): string {
  let [least, most] = [0, colour.chroma];
  if (isShown(colour)) least = most;
  for (let step = 0; step < 20 && most > least; step++) {
    const chroma = (least + most) / 2;
    if (isShown({ ...colour, chroma })) least = chroma;
    else most = chroma;
  }
  const parts = toLinear({ ...colour, chroma: least }).map((light) => {
    const share = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
    return Math.round(Math.min(1, Math.max(0, share)) * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

/** Rounding to eight bits takes care of what is over by less than a thousandth. */
function isShown(colour: Oklch): boolean {
  return toLinear(colour).every((light) => light >= -0.001 && light <= 1.001);
}

function toLinear({ lightness, chroma, hue }: Oklch): Triple {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
}
